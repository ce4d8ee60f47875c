import Bitrix24

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
            throw Failure(.interrupted, "Interrupted.", chat: .nothingSent, next: "")
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
                "The token file \(path) can be read by others.", next: "Make it private: chmod 600 \(path)")
        }
        return try token(try file.firstLine(), from: "The token file \(path)")
    }

    /// The first line that a command of the user's prints, such as that of a password store.
    static func token(ofCommand command: String) throws(Failure) -> Secret {
        let line: String
        do throws(SecretCommand.Fault) {
            line = try SecretCommand.shell(command).firstLine { false }
        } catch {
            switch error {
            case .notStarted(let error):
                throw .credential(
                    "The token command cannot be started: \(error.text).", next: "Check --token-command.")
            case .status(let status):
                throw .credential(
                    "The token command ended with status \(status).", next: "Run it by itself to see what is wrong.")
            case .interrupted: throw Failure(.interrupted, "Interrupted.", chat: .nothingSent, next: "")
            }
        }
        return try token(line, from: "The token command")
    }

    private static func token(_ line: String, from source: String) throws(Failure) -> Secret {
        guard !line.isEmpty else {
            throw .credential("\(source) gave an empty first line.", next: "Its first line must be the token.")
        }
        return Secret(line)
    }
}
