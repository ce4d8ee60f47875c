/// What the bytes of a terminal meant.
public enum Input: Hashable, Sendable {
    case key(Key)
    case burst(Burst)
    /// Text between the marks of a paste, with line feeds for line breaks.
    case paste(String)
    case mouse(Mouse)
    /// The color behind the terminal's text: the answer to a question.
    case background(RGB)
}

/// The same with the moment at which it came, which may be before the one at which it is told.
public struct ArrivedInput: Hashable, Sendable {
    public let input: Input
    public let moment: ContinuousClock.Instant
}
