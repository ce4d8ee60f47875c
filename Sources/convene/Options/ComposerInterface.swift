import Catalog
import Settings
import CLibrary

/// How the composer shows itself.
enum ComposerInterface {
    case screen
    case lines

    /// Lines where an option or the settings ask for them, and on a terminal that can show nothing else.
    ///
    /// - Throws: 64 where nobody asked for lines by option, and standard input is no terminal: a program that waits for
    ///   answers there would wait for somebody who does not know.
    init(
        accessible: Bool, _ preferences: Preferences, _ environment: Environment
    ) throws(Failure) {
        guard !accessible else {
            self = .lines
            return
        }
        guard preferences.accessible || environment["TERM"] == "dumb" else {
            self = .screen
            return
        }
        guard isatty(STDIN_FILENO) == 1 else {
            throw .usage(messages.inputIsNoTerminal, next: messages.howToAnswerWithoutTerminal)
        }
        self = .lines
    }
}
