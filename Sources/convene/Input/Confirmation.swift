import CLibrary

/// A question that only somebody at a terminal can answer.
enum Confirmation {
    static var canBeAsked: Bool { InputFile.standardInput.isTerminal && StandardError.isTerminal }

    /// Whether the answer is yes; no answer is no.
    static func isGiven(_ question: String) -> Bool { isYes(answer(to: question)) }

    /// Whether it begins with y, or with д as in да.
    static func isYes(_ answer: String?) -> Bool {
        ["y", "д"].contains(answer?.lowercased().first.map(String.init))
    }

    /// The line that was typed; nil where nobody can answer.
    static func answer(to question: String) -> String? {
        let input = InputFile.standardInput
        guard input.isTerminal, StandardError.isTerminal else { return nil }
        forgetWhatWasTyped()
        StandardError.write(question)
        return try? input.firstLine()
    }

    /// What was typed before the question is no answer to it.
    static func forgetWhatWasTyped() {
        tcflush(STDIN_FILENO, TCIFLUSH)
    }
}
