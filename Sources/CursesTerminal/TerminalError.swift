/// Why there is no screen.
public enum TerminalError: Error, Hashable, Sendable {
    /// Standard input or standard output is not a terminal.
    case notATerminal(Stream)
    /// `TERM` is not set.
    case noType
    /// `TERM` names a terminal that neither this system nor convene knows.
    case unknownType(String)
    /// `TERM` names a terminal that cannot place its cursor, such as `dumb`.
    case tooSimple(String)

    public enum Stream: Hashable, Sendable {
        case input, output
    }
}
