import Bitrix24
import Composer
import CursesTerminal
import FoundationEssentials
import TerminalKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One use of the composer, from taking over the terminal to the words that are left on the normal screen.
struct ComposerSession {
    let connection: Connection
    let form: Form
    let look: Look
    let editor: TextEditor

    /// Runs on the main thread until the user leaves.
    ///
    /// - Throws: `Failure` 64 where there is no terminal, or an unknown one.
    func run() throws(Failure) {
        let outcome: Result<ComposerScreen.Ending, TerminalError> = MainActor.assumeIsolated { show() }
        switch outcome {
        case .failure(let error): throw .usage(error.sentence, next: error.advice)
        case .success(.left), .success(.hungUp): break
        case .success(.terminated(let signal)):
            connection.close()
            Self.die(of: signal)
        }
    }

    @MainActor
    private func show() -> Result<ComposerScreen.Ending, TerminalError> {
        let terminal: Terminal
        do throws(TerminalError) {
            terminal = try Terminal()
        } catch {
            return .failure(error)
        }
        let screen = ComposerScreen(
            terminal: terminal, theme: look.theme,
            model: Model(
                portal: PortalState(portal: connection.portal, label: connection.label), form: form, size: terminal.size
            ),
            client: connection.client, editor: editor)
        let ending = screen.run()
        terminal.close()
        if case .hungUp = ending { return .success(ending) }
        for chat in screen.model.created {
            let title = chat.title.isEmpty ? "" : " “\(Visible.text(chat.title))”"
            try? StandardOutput.print("Chat \(chat.id.rawValue)\(title) created: \(chat.link)")
        }
        return .success(ending)
    }

    /// Ends the process as the signal would have, so that whoever waits for it sees why.
    private static func die(of number: Int32) {
        signal(number, SIG_DFL)
        var mask = sigset_t()
        sigemptyset(&mask)
        sigprocmask(SIG_SETMASK, &mask, nil)
        raise(number)
    }
}
