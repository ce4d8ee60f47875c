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
        var settings = termios()
        tcgetattr(STDIN_FILENO, &settings)
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            StandardError.write("\n")
        }
        return try input.firstLine()
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
        let child: ChildProcess
        let output: Pipe
        do {
            output = try Pipe()
            child = try ChildProcess(
                "/bin/sh", ["-c", command], input: nil, output: output.writing, apart: false)
        } catch {
            throw .credential("The token command cannot be started: \(error.text).", next: "Check --token-command.")
        }
        close(output.writing)
        let line = try InputFile(reading: output).firstLine()
        let status = child.wait()
        guard status == 0 || !line.isEmpty && status == 128 + SIGPIPE else {
            throw .credential(
                "The token command ended with status \(status).", next: "Run it by itself to see what is wrong.")
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
