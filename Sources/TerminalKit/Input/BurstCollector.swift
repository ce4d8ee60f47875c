/// Tells text from commands by how fast it comes: several characters at once are text, whatever stands among them.
///
/// Where text is typed, a character is told at once, and so is a key that only moves. Every other key waits for the burst
/// to be over: it acts only if it came alone.
struct BurstCollector {
    /// What has come of the burst and is not told yet.
    private var held: [(token: InputToken, moment: ContinuousClock.Instant)] = []
    private var last: ContinuousClock.Instant?
    private var characters = 0
    private var isText = false
    /// Something of its text is told already.
    private var isTold = false
    /// How much of its text there is; nil: more than is taken.
    private var length: Int? = 0
    private var told: [ArrivedInput] = []

    /// Takes what one read gave.
    ///
    /// - Parameter takesText: characters are inserted now, and no commands.
    mutating func take(_ tokens: [InputToken], at now: ContinuousClock.Instant, takesText: Bool) -> [ArrivedInput] {
        guard !tokens.isEmpty else { return [] }
        if held.isEmpty, !isUnderWay(at: now) { close() }
        last = now
        var part: [InputToken] = []
        for token in tokens {
            guard let other = token.apart else {
                part.append(token)
                continue
            }
            take(part, at: now, takesText)
            part = []
            if case .paste = other { close() }
            tell(other, now)
        }
        take(part, at: now, takesText)
        return takeTold()
    }

    /// Something has come that means nothing yet.
    mutating func extend(to now: ContinuousClock.Instant) {
        if isUnderWay(at: now) { last = now }
    }

    /// Whether what comes now belongs to the burst before it.
    func isUnderWay(at now: ContinuousClock.Instant) -> Bool { last.map { now < $0 + InputTiming.burst } ?? false }

    /// Whether what comes now is inside of a text.
    func isInText(at now: ContinuousClock.Instant) -> Bool { isText && isUnderWay(at: now) }

    /// When something is told that is held back; nil while nothing is.
    var wakesAt: ContinuousClock.Instant? {
        guard let first = held.first else { return nil }
        return isPatient ? first.moment + InputTiming.burst : last.map { $0 + InputTiming.burst }
    }

    /// Nothing is held but keys that move, which need not wait until a key that repeats is let go.
    private var isPatient: Bool { !isText && held.allSatisfy(\.token.isCalm) }

    mutating func pass(to now: ContinuousClock.Instant) -> [ArrivedInput] {
        guard let moment = wakesAt, moment <= now else { return [] }
        if isPatient, isUnderWay(at: now) {
            while let first = held.first, first.moment + InputTiming.burst <= now { tellKey(held.removeFirst()) }
        } else {
            close()
        }
        return takeTold()
    }

    /// Tells what is held back: nothing more comes.
    mutating func finish() -> [ArrivedInput] {
        close()
        return takeTold()
    }

    private mutating func take(_ tokens: [InputToken], at now: ContinuousClock.Instant, _ takesText: Bool) {
        guard !tokens.isEmpty else { return }
        last = now
        let hasLineEnd = (held.map(\.token) + tokens).contains(where: \.isLineEnd)
        characters += tokens.count(where: \.isCharacter)
        if isText || characters > 1 || characters == 1 && hasLineEnd {
            isText = true
            return takeText(tokens, at: now)
        }
        let isTyped = tokens.count == 1 && tokens[0].isCharacter
        let acts = takesText && (isTyped || characters == 0 && tokens.allSatisfy(\.isCalm))
        let tokens = tokens.map { (token: $0, moment: now) }
        guard held.isEmpty, acts else { return held += tokens }
        for token in tokens { tellKey(token) }
        isTold = characters > 0
    }

    /// Tells the text but for a line end or a tab at its end: what follows says whether that is a key.
    private mutating func takeText(_ tokens: [InputToken], at now: ContinuousClock.Instant) {
        var text = ""
        var end: InputToken?
        var previous: InputToken?
        for token in held.map(\.token) + tokens {
            defer { previous = token }
            if token == .lineEnd(0x0A), previous == .lineEnd(0x0D) { continue }
            guard let character = token.character else { continue }
            if let end = end?.character { text.append(end) }
            end = nil
            if token.isCharacter { text.append(character) } else { end = token }
        }
        guard let length else { return held = [] }
        self.length = length + text.utf8.count > Burst.longest ? nil : length + text.utf8.count
        held = end.map { [($0, now)] } ?? []
        if self.length == nil {
            held = []
            tell(.burst(Burst("", continues: isTold, isCut: true)), now)
        } else if !text.isEmpty {
            tell(.burst(Burst(text, continues: isTold)), now)
            isTold = true
        }
    }

    private mutating func close() {
        if isText, let end = held.first {
            tell(.burst(Burst("", end: end.token.key, continues: isTold)), end.moment)
        } else {
            held.forEach { tellKey($0) }
        }
        (held, characters, isText, isTold, length, last) = ([], 0, false, false, 0, nil)
    }

    private mutating func tellKey(_ held: (token: InputToken, moment: ContinuousClock.Instant)) {
        if let key = held.token.key { tell(.key(key), held.moment) }
    }

    private mutating func tell(_ input: Input, _ moment: ContinuousClock.Instant) {
        told.append(ArrivedInput(input: input, moment: moment))
    }

    private mutating func takeTold() -> [ArrivedInput] {
        defer { told = [] }
        return told
    }
}

extension InputToken {
    /// What is no part of a text.
    fileprivate var apart: Input? {
        switch self {
        case .paste(let text): .paste(text)
        case .mouse(let mouse): .mouse(mouse)
        case .background(let color): .background(color)
        case .character, .lineEnd, .tab, .key: nil
        }
    }

    /// What it is in a text; nil for what is no text.
    fileprivate var character: Character? {
        switch self {
        case .character(let character): character
        case .lineEnd: "\n"
        case .tab: "\t"
        default: nil
        }
    }
}
