import CLibrary

/// A question that only somebody at a terminal can answer.
enum Confirmation {
    /// Whether the answer is y, or д as in да; no answer is no.
    static func isGiven(_ question: String) -> Bool {
        let input = InputFile.standardInput
        guard input.isTerminal, StandardError.isTerminal else { return false }
        StandardError.write(question)
        let answer = (try? input.firstLine()) ?? ""
        return ["y", "д"].contains(answer.lowercased().first.map(String.init))
    }
}
