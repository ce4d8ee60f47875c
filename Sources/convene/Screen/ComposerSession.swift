import Bitrix24
import Catalog
import Composer
import CursesTerminal
import FoundationEssentials
import Settings
import TerminalKit
import Threads
import CLibrary

/// One use of the composer, from taking over the terminal to the words that are left on the normal screen.
struct ComposerSession {
    /// Nil: no portal is configured yet.
    let connection: Connection?
    let connector: PortalConnector
    /// What the options fill in; nil where they say nothing.
    let form: Form?
    /// The template to start from, which counts less than the options.
    let template: String?
    let display: DisplaySettings
    let editor: TextEditor
    let paths: Paths?

    /// Runs until the user leaves.
    ///
    /// - Throws: `Failure` 64 where there is no terminal, or an unknown one.
    @MainActor
    func run() throws(Failure) {
        switch show() {
        case .failure(let error): throw Failure(.usage, error)
        case .success(.left): break
        case .success(.hungUp): Interruption.die(of: SIGHUP)
        case .success(.terminated(let signal)): Interruption.die(of: signal)
        }
    }

    @MainActor
    private func show() -> Result<ScreenComposer.Ending, TerminalError> {
        let terminal: Terminal
        do throws(TerminalError) {
            terminal = try Terminal()
        } catch {
            return .failure(error)
        }
        if display.preferences.usesMouse { terminal.useMouse() }
        let mailbox = Mailbox<Envelope>()
        let post: @Sendable (Report) -> Void = { mailbox.post(Envelope(portalGeneration: nil, report: $0)) }
        let records = records(of: connection, posting: post)
        if !terminal.isUnicode { post(.warned(messages.onlyASCII)) }
        for warning in display.warnings { post(.warned(warning.sentence(in: messages))) }
        var model = model(terminal.size, records)
        if connection == nil { connector.offer(to: &model) }
        // Fewer colors would show another picture.
        model.paintsPictures = terminal.colors >= .sixteen && terminal.isUnicode
        let screen = ScreenComposer(
            terminal: terminal, themeSwitcher: ThemeSwitcher(display), model: model, session: self, records: records,
            mailbox: mailbox)
        let ending = screen.run()
        terminal.close()
        screen.connection?.close()
        if !terminal.isStopped { tell(screen.model.session) }
        return .success(ending)
    }
}

/// What every face of the composer begins and ends with.
extension ComposerSession {
    func records(of connection: Connection?, posting post: @escaping @Sendable (Report) -> Void) -> Records {
        let site = connection?.site ?? .nowhere
        // As long as there is no portal there is no draft.
        let folder = connection == nil ? nil : paths.map { StateFolder($0, isDemo: site.way == .demo) }
        if connection != nil, paths == nil { post(.draftUnkept(messages.noHomeForState)) }
        return Records(
            in: folder, of: site.portal, named: site.home, keptPeople: connection.flatMap(keptPeople),
            messages: messages, post: post)
    }

    /// The same records for another portal of the same folder.
    func moved(_ records: Records, to connection: Connection) -> Records {
        records.moved(to: connection.portal, named: connection.site.home, keptPeople: keptPeople(of: connection))
    }

    /// Only for a saved portal, never for the demo portal.
    private func keptPeople(of connection: Connection) -> KeptPeople? {
        guard display.preferences.keepsPeople, case .saved(let name) = connection.site.way, let paths else {
            return nil
        }
        return KeptPeople(of: name.text, on: connection.site.home, in: StateFolder(paths, isDemo: false))
    }

    /// The words that are left when the composer is gone.
    func tell(_ session: Session) {
        let chats = session.created.map {
            messages.created($0.id.rawValue, titled: Visible.text($0.title), $0.link)
        }
        let tables = session.createdOfTables.sorted { $0.key < $1.key }.map {
            messages.created($0.value, of: Visible.text($0.key))
        }
        guard !(chats + tables).isEmpty else { return }
        let charset = isatty(STDOUT_FILENO) == 1 ? LocaleCharset.adopt() : nil
        for text in chats + tables {
            let line = text + "\n"
            try? StandardOutput.write(charset?.bytes(of: line) ?? Array(line.utf8))
        }
    }

    /// The form that the options give, or the draft of last time.
    ///
    /// - Parameter resume: goes on with the draft, and says so.
    func model(
        _ size: Size, _ records: Records, resume: (inout Model, FormDocument) -> Void = { $0.resume($1) }
    ) -> Model {
        var model = Model(
            portal: PortalState(
                connection?.site ?? .nowhere, access: connection?.portal.awaitsSecret == true ? .closed : .open,
                in: messages),
            theme: display.choice.name ?? Session.automaticTheme, keys: display.keys, messages: messages,
            zone: .current,
            form: form ?? Form(), size: size)
        if form != nil || template != nil {
            records.setDraftAside()
            if form == nil, let template { records.announce(template: template) }
        } else if let draft = records.leftDraft() {
            resume(&model, draft)
        }
        return model
    }
}
