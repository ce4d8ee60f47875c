import Composer
import CursesTerminal
import TerminalKit
import CLibrary

/// Standard output, for a reader without a screen: lines in one direction, no control character in them.
struct LineOutput {
    /// A question stands on the line, and what is typed.
    private var isInLine = false
    /// What comes through a pipe is written behind its question: a log reads like the terminal.
    let echoes: Bool
    /// Nil: UTF-8, for whoever reads a file or a pipe.
    private let charset: LocaleCharset?

    init(echoes: Bool, _ charset: LocaleCharset) {
        self.echoes = echoes
        self.charset = isatty(STDOUT_FILENO) == 1 ? charset : nil
    }

    private func write(_ text: String) throws(SystemError) {
        try StandardOutput.write(charset?.bytes(of: text) ?? Array(text.utf8))
    }

    mutating func write(_ speech: Conversation.Speech) throws(SystemError) {
        var text = isInLine && !(speech.lines.isEmpty && speech.prompt == nil) ? "\n" : ""
        if !text.isEmpty { isInLine = false }
        for line in speech.lines { text += broken(line) + "\n" }
        if let prompt = speech.prompt, !prompt.isEmpty {
            text += broken(prompt)
            isInLine = true
        }
        if !text.isEmpty { try write(text) }
    }

    /// The text without control characters, broken between words where a terminal would break it within them. A word
    /// that is longer than a line, such as a link, stays whole: it may be copied, or read out of a log.
    private func broken(_ text: String) -> String {
        let text = Visible.text(text)
        guard let columns = terminalColumns(of: STDOUT_FILENO), columns >= 20, text.utf8.count > columns else {
            return text
        }
        var broken = ""
        var used = 0
        for (place, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let width = word.displayWidth
            if place > 0 {
                let fits = used + 1 + width <= columns
                broken += fits ? " " : "\n"
                used = fits ? used + 1 : 0
            }
            broken += word
            used += width
        }
        return broken
    }

    /// The user has ended the line.
    mutating func heard(_ line: String) throws(SystemError) {
        isInLine = false
        if echoes { try write(Visible.text(line) + "\n") }
    }

    /// Goes to the beginning of a line.
    mutating func endLine() throws(SystemError) {
        if isInLine { try write("\n") }
        isInLine = false
    }
}
