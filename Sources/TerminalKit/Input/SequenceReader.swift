/// Takes the bytes of a terminal apart: characters, keys, what stands between the marks of a paste, and what the terminal
/// says by itself, which is swallowed whole.
///
/// Sequences may come in pieces. A piece that is not gone on with in time is given up by `pass`.
struct SequenceReader {
    enum State: Hashable {
        case ground
        /// `ESC`, or `ESC ESC` for a key with Alt.
        case escape(isDoubled: Bool)
        /// `ESC [` and what follows, up to a letter.
        case control([UInt8], isDoubled: Bool)
        /// `ESC O` and what follows, up to a letter.
        case shifted([UInt8], isDoubled: Bool)
        /// The beginning of a key that only the terminal's description knows.
        case described([UInt8])
        /// What may begin a string of the terminal, or be a key with Alt: the next read tells.
        case introducer(UInt8)
        case string(TerminalString)
        case paste(PasteReader)
        /// So many characters of the mouse's oldest report are still to come.
        case coordinates(left: Int)
    }

    var encoding: TextEncoding
    var keys: KeySequences
    /// How long an escape character waits for more.
    var escapeDelay: Duration
    /// The terminal was asked something, and what ends its answers has not come.
    var awaitsAnswer = false

    var state = State.ground
    /// What is being read is the rest of an escape character that has acted already: it is no key.
    var isRest = false
    /// The bytes of a character that have come so far.
    var character: [UInt8] = []
    /// When the last byte came.
    private(set) var last = ContinuousClock.Instant.now
    /// Until when the rest of an escape character may come that has acted.
    private(set) var restUntil: ContinuousClock.Instant?
    var tokens: [InputToken] = []

    /// Takes what one read gave.
    mutating func feed(_ bytes: [UInt8], at now: ContinuousClock.Instant) -> [InputToken] {
        guard let first = bytes.first else { return [] }
        if case .introducer(let introducer) = state { resolve(introducer, isString: bytes.count > 1) }
        if state == .ground, character.isEmpty, let restUntil, now <= restUntil, bytes.count > 1, Self.isRest(first) {
            state = .escape(isDoubled: false)
            isRest = true
        }
        restUntil = nil
        last = now
        let before = state
        var rest = bytes[...]
        while let byte = rest.first {
            if let count = takePaste(rest) {
                rest = rest.dropFirst(count)
            } else {
                take(byte)
                rest = rest.dropFirst()
            }
        }
        // By itself it may be a key; behind anything else, or before, it is none.
        if case .string(let string) = state, string.isEmpty, let introducer = string.introducer, !isRest,
            before == .ground && bytes == [0x1B, introducer]
                || before == .escape(isDoubled: false) && bytes == [introducer]
        {
            state = .introducer(introducer)
        }
        defer { tokens = [] }
        return tokens
    }

    private static func isRest(_ byte: UInt8) -> Bool { "[OP]X^_".utf8.contains(byte) }

    private mutating func resolve(_ introducer: UInt8, isString: Bool) {
        if isString {
            state = .string(TerminalString(introducer))
        } else {
            state = .ground
            emit(.key(.alt(Character(Unicode.Scalar(introducer)))))
        }
    }

    /// When something is given up; nil while nothing is begun.
    var wakesAt: ContinuousClock.Instant? { patience.map { last + $0 } }

    private var patience: Duration? {
        switch state {
        case .ground: nil
        case .escape: escapeDelay
        case .control, .shifted, .described, .introducer, .coordinates: InputTiming.torn
        case .string, .paste: InputTiming.silence
        }
    }

    /// Gives up what has waited for too long.
    mutating func pass(to now: ContinuousClock.Instant) -> [InputToken] {
        guard let moment = wakesAt, moment <= now else { return [] }
        return giveUp(at: now)
    }

    /// Gives up what has begun: it becomes the key that its beginning is, or nothing.
    mutating func giveUp(at now: ContinuousClock.Instant) -> [InputToken] {
        tellBegun()
        if case .escape = state { restUntil = now + InputTiming.torn - InputTiming.escape }
        end()
        defer { tokens = [] }
        return tokens
    }

    /// Tells what has begun as the key that it is by itself, or as what has come of a paste.
    mutating func tellBegun() {
        switch state {
        case .escape(let isDoubled):
            if isDoubled { emit(.key(.escape)) }
            emit(.key(.escape))
        case .control([], _): emit(.key(.alt("[")))
        case .shifted([], _): emit(.key(.alt("O")))
        case .introducer(let introducer): emit(.key(.alt(Character(Unicode.Scalar(introducer)))))
        case .paste(let paste): tokens.append(.paste(encoding.text(paste.content)))
        case .ground, .control, .shifted, .described, .string, .coordinates: break
        }
    }

    /// Tells something, unless it is the rest of what was told already.
    mutating func emit(_ token: InputToken) {
        if !isRest { tokens.append(token) }
    }

    mutating func end() {
        state = .ground
        isRest = false
    }
}
