import Bitrix24
import CLibrary
import Catalog

/// Secrets from places that nobody else sees.
enum SecretInput {
    /// The first line of standard input; typed at a terminal it does not show.
    static func standardInput(asking question: String) throws(Failure) -> String {
        let input = InputFile.standardInput
        guard input.isTerminal else { return try input.firstLine() }
        StandardError.write("\(question): ")
        let restore = hideTyping()
        defer {
            restore()
            StandardError.write("\n")
        }
        let line = try input.firstLine()
        guard !line.contains(interruptKey) else {
            throw Failure(.interrupted, messages.interrupted, chat: .nothingSent, next: "")
        }
        return line
    }

    private static let interruptKey: Character = "\u{3}"

    /// Ctrl-C comes as a character that ends the line, so that it cannot leave the terminal without an echo.
    private static func hideTyping() -> () -> Void {
        var usual = termios()
        tcgetattr(STDIN_FILENO, &usual)
        var hidden = usual
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
        withUnsafeMutableBytes(of: &hidden.c_cc) { $0[Int(VEOL)] = interruptKey.asciiValue ?? 0 }
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        return { tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual) }
    }

    /// The first line of a file that only its owner can read.
    static func token(inFile path: String) throws(Failure) -> Secret {
        let file = try InputFile(path: path)
        guard !file.isReadableByOthers else {
            throw .credential(
                messages.tokenFileIsOpen(path), next: messages.closeFile(path))
        }
        return try token(try file.firstLine(), from: messages.theTokenFile(path))
    }

    /// The first line that a command of the user's prints, such as that of a password store.
    static func token(ofCommand command: String) throws(Failure) -> Secret {
        let line = try SecretCommand(
            shell: command, name: messages.theTokenCommand, advice: messages.runItAlone
        ).firstLine()
        return try token(line, from: messages.theTokenCommand)
    }

    private static func token(_ line: String, from source: String) throws(Failure) -> Secret {
        guard !line.isEmpty else {
            throw .credential(messages.emptyFirstLine(of: source), next: messages.firstLineIsToken)
        }
        return Secret(line)
    }
}
