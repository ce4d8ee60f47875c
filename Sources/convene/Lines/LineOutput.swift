import Composer
import TerminalKit

/// Standard output, for a reader without a screen: lines in one direction, no control character in them.
struct LineOutput {
    /// A question stands on the line, and what is typed.
    private var isInLine = false
    /// What comes through a pipe is written behind its question: a log reads like the terminal.
    let echoes: Bool

    init(echoes: Bool) {
        self.echoes = echoes
    }

    mutating func write(_ speech: Conversation.Speech) throws(SystemError) {
        var text = isInLine && !(speech.lines.isEmpty && speech.prompt == nil) ? "\n" : ""
        if !text.isEmpty { isInLine = false }
        for line in speech.lines { text += Visible.text(line) + "\n" }
        if let prompt = speech.prompt, !prompt.isEmpty {
            text += Visible.text(prompt)
            isInLine = true
        }
        if !text.isEmpty { try StandardOutput.write(text) }
    }

    /// The user has ended the line.
    mutating func heard(_ line: String) throws(SystemError) {
        isInLine = false
        if echoes { try StandardOutput.write(Visible.text(line) + "\n") }
    }

    /// Goes to the beginning of a line.
    mutating func endLine() throws(SystemError) {
        if isInLine { try StandardOutput.write("\n") }
        isInLine = false
    }
}
