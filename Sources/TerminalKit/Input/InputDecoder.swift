/// Makes input of what a terminal sends, by the bytes and by the time at which they come: docs/input.md has the rules.
///
/// A value without a clock: the same bytes at the same moments give the same input.
public struct InputDecoder: Sendable {
    private var reader: SequenceReader
    private var bursts = BurstCollector()
    /// The escape character that waits came in the middle of a text.
    private var escapeIsText = false

    /// - Parameter escapeDelay: how long an escape character waits for the rest of a key, at least the usual time.
    public init(
        encoding: TextEncoding = .utf8, keys: KeySequences = KeySequences(), escapeDelay: Duration = .zero
    ) {
        reader = SequenceReader(
            encoding: encoding, keys: keys, escapeDelay: max(escapeDelay, InputTiming.escape))
    }

    /// What the description of the terminal says of its keys.
    public var keys: KeySequences {
        get { reader.keys }
        set { reader.keys = newValue }
    }

    /// The terminal was asked something, and what ends its answers has not come.
    public var awaitsAnswer: Bool {
        get { reader.awaitsAnswer }
        set { reader.awaitsAnswer = newValue }
    }

    /// Takes what one read gave.
    ///
    /// - Parameter takesText: characters are inserted now, and no commands.
    public mutating func feed(
        _ bytes: [UInt8], at now: ContinuousClock.Instant, takesText: Bool
    ) -> [ArrivedInput] {
        let isInText = bursts.isInText(at: now)
        let tokens = reader.feed(bytes, at: now)
        // A part of a sequence is part of the burst, too.
        if tokens.isEmpty, !bytes.isEmpty { bursts.extend(to: now) }
        let told = bursts.take(tokens, at: now, takesText: takesText)
        if case .escape = reader.state { escapeIsText = isInText || bursts.isInText(at: now) }
        return told
    }

    /// When `pass` has something to tell if nothing comes until then; nil: never.
    public var wakesAt: ContinuousClock.Instant? { [reader.wakesAt, bursts.wakesAt].compactMap(\.self).min() }

    /// Nothing has come until now.
    public mutating func pass(to now: ContinuousClock.Instant) -> [ArrivedInput] {
        let held = bursts.pass(to: now)
        return held + keys(reader.pass(to: now), at: now)
    }

    /// Nothing more will come: tells what waits.
    public mutating func finish(at now: ContinuousClock.Instant) -> [ArrivedInput] {
        bursts.finish() + keys(reader.giveUp(at: now), at: now)
    }

    /// Whether more of the same may come any moment.
    public func isInBurst(at now: ContinuousClock.Instant) -> Bool {
        bursts.isUnderWay(at: now) || reader.state != .ground
    }

    /// What was given up came alone, but for an escape character in a text, which is dropped with all the others.
    private mutating func keys(_ tokens: [InputToken], at now: ContinuousClock.Instant) -> [ArrivedInput] {
        defer { if !tokens.isEmpty { escapeIsText = false } }
        return tokens.compactMap { token in
            switch token {
            case .paste(let text): ArrivedInput(input: .paste(text), moment: now)
            case .key(.escape) where escapeIsText: nil
            default: token.key.map { ArrivedInput(input: .key($0), moment: now) }
            }
        }
    }
}
