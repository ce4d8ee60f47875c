import TerminalKit

extension TerminalError {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notATerminal(.input): "Standard input is not a terminal."
        case .notATerminal(.output): "Standard output is not a terminal."
        case .noType: "The environment variable TERM is not set."
        case .unknownType(let type): "This system does not know the terminal type “\(Visible.text(type))”."
        case .tooSimple(let type): "A terminal of the type “\(Visible.text(type))” cannot show a screen."
        }
    }

    /// What to do about it.
    public var advice: String {
        switch self {
        case .notATerminal: "Start it in a terminal, without redirection; over ssh, with ssh -t."
        case .noType, .unknownType, .tooSimple: "Set TERM to what your terminal is, such as xterm-256color."
        }
    }
}
