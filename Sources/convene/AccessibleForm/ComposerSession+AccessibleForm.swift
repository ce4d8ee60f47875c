import Bitrix24
import Composer
import CursesTerminal
import Settings
import TerminalKit
import Threads
import CLibrary

extension ComposerSession {
    /// What the model takes for the size of a screen that it does not have.
    private static let page = Size(columns: 80, rows: 24)

    /// Runs the composer line by line until the user leaves. Touches nothing of the screen's.
    func runByLines(on connection: Connection) throws(Failure) {
        defer { connection.close() }
        let charset = LocaleCharset.adopt()
        // Signals wait in every thread that is started from here on.
        let interruption = Interruption(of: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP])
        let mailbox = Mailbox<AccessibleComposer.Event>()
        guard mailbox.descriptor >= 0 else {
            throw Failure(.fault, SystemError.last.text, chat: .nothingSent, next: "")
        }
        interruption.listen { mailbox.post(.signal($0)) }
        let records = records(of: connection) { mailbox.post(.report($0)) }
        let model = model(Self.page, records) { $0.resumeInLines($1) }
        var lines = AccessibleComposer(
            model: model, client: connection.client, editor: editor, records: records, mailbox: mailbox,
            charset: charset)
        for warning in display.warnings { mailbox.post(.report(.warned(warning.sentence(in: messages)))) }
        let ending = lines.run()
        tell(lines.conversation.model.session)
        if case .terminated(let signal) = ending {
            connection.close()
            Interruption.die(of: signal)
        }
    }
}
