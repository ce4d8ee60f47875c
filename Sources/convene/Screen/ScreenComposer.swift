import Bitrix24
import Catalog
import Composer
import CursesTerminal
import FoundationEssentials
import Settings
import TerminalKit
import Threads

/// The composer on a terminal: brings keys and mail to `reduce`, its effects to whoever carries them out, and the model
/// to the screen.
@MainActor
final class ScreenComposer {
    /// Why the composer came to its end.
    enum Ending {
        case left
        /// A signal asked for it.
        case terminated(signal: Int32)
        /// The terminal is gone: there is nobody left to tell.
        case hungUp
    }

    let terminal: Terminal
    private var themeSwitcher: ThemeSwitcher
    let mailbox: Mailbox<Envelope>
    let editor: TextEditor
    let session: ComposerSession
    /// The portal and what works for it; another one when the user goes there.
    var connection: Connection?
    var records: Records
    var jobs: JobRunner
    var draft: KeptDraft
    /// Counts the portals of this session: what was asked of one is no answer of the next.
    var portalGeneration = 0
    private(set) var model: Model
    var isDrawn = false
    /// Keys are held back for a moment in the decoder, so that only the time of their arrival tells which of them saw what.
    private var paintings = Paintings()

    init(
        terminal: Terminal, themeSwitcher: ThemeSwitcher, model: Model, session: ComposerSession, records: Records,
        mailbox: Mailbox<Envelope>
    ) {
        self.terminal = terminal
        self.themeSwitcher = themeSwitcher
        self.session = session
        self.records = records
        self.mailbox = mailbox
        self.model = model
        editor = session.editor
        connection = session.connection
        draft = KeptDraft(records, of: model)
        jobs = Self.jobs(connection, records, session.editor, mailbox, portalGeneration: 0)
    }

    /// Shows the composer until the user leaves it.
    func run() -> Ending {
        present()
        if let ending = act(.started) { return ending }
        // Not before: a command that asks for a passphrase would read the terminal's answer.
        if themeSwitcher.followsGround { terminal.askForBackground() }
        while true {
            // While keys are waiting nothing is drawn: over a slow line the pictures in between would only delay.
            let deadline = isDrawn ? model.wakesAt(after: .now) : .now
            let event = terminal.nextEvent(from: mailbox, until: deadline, takesText: model.takesText)
            tellWhatIsPainted(before: event)
            if let ending = follow(event) {
                records.finish(model)
                return ending
            }
        }
    }

    private func follow(_ event: Event<Envelope>) -> Ending? {
        switch event {
        case .key(let key): return model.action(for: key).flatMap(act)
        case .paste(let text): return act(model.actions(forPaste: text))
        case .burst(let burst): return act(model.actions(for: burst))
        case .mouse(let mouse): return act(mouse.action)
        case .background(let color):
            if themeSwitcher.suit(background: color) { isDrawn = false }
            return nil
        case .resized(let size): return act(.resized(size))
        case .mail(let envelopes):
            for envelope in envelopes
            where envelope.portalGeneration == nil || envelope.portalGeneration == portalGeneration {
                if let ending = act(envelope.report) { return ending }
            }
            return nil
        case .deadline: return isDrawn ? act(.woke) : present()
        case .continued:
            isDrawn = false
            paintings.removeAll()
            model.notePresented(nil)
            return nil
        case .terminate(let signal):
            takeUnread()
            return .terminated(signal: signal)
        case .hangUp:
            takeUnread()
            return .hungUp
        }
    }

    private func act(_ actions: [Action]) -> Ending? {
        for action in actions {
            if let ending = act(action) { return ending }
        }
        return nil
    }

    func act(_ action: Action) -> Ending? {
        carryOut(reduce(&model, action, at: .now))
    }

    func act(_ report: Report) -> Ending? {
        carryOut(reduce(&model, report, at: .now))
    }

    private func carryOut(_ effects: [Effect]) -> Ending? {
        isDrawn = false
        for effect in effects {
            switch effect {
            case .job(let job):
                // What is asked of a portal that is not open yet is asked again when it is.
                if model.session.portal.access == .open || !job.needsPortal { jobs.run(job) }
            case .enter(let site): if let ending = enter(site) { return ending }
            case .listSites: listSites()
            case .changeSites(let change): changeSites(change)
            case .test(let site): test(site)
            case .tryOut(let portal): tryOut(portal)
            case .keep(let portal, let credentialInfo, let name):
                if let ending = keep(portal, credentialInfo, name: name) { return ending }
            case .move(let origin): if let ending = clear(connection?.moved(to: origin)) { return ending }
            case .reopen(let token): if let ending = clear(connection?.reopened(with: token)) { return ending }
            case .openEditor(let text, let field): edit(text, of: field)
            case .copy(let text):
                terminal.copy(base64: Data(text.utf8).base64EncodedString())
                post(.copied(text))
            case .openLink(let link):
                if !WebBrowser.open(link) { post(.failed(messages.noBrowser(link))) }
            case .listThemes: post(.themesListed(themeSwitcher.names))
            case .applyTheme(let name): apply(theme: name)
            case .keepTheme(let name):
                PlainThread.run { [themeSwitcher, mailbox] in
                    mailbox.post(Envelope(portalGeneration: nil, report: themeSwitcher.keep(name)))
                }
            case .repaint:
                present()
                terminal.repaint()
            case .suspend:
                records.flush()
                terminal.suspend()
            case .leave:
                draft.follow(model)
                // What was typed last may be the first that the disk does not take: the user hears of it before the end.
                if records.flush() || model.session.unkept != nil { return .left }
            }
        }
        draft.follow(model)
        return nil
    }

    /// Keys that came before the end are part of the draft, but they have no other effect: nothing is sent any more.
    private func takeUnread() {
        for event: Event<Envelope> in terminal.unread() {
            switch event {
            case .key(let key):
                take(model.action(for: key).map { [$0] } ?? [])
            case .paste(let text): take(model.actions(forPaste: text))
            case .burst(let burst): take(model.actions(for: burst))
            default: break
            }
        }
        draft.follow(model)
    }

    private func take(_ actions: [Action]) {
        for action in actions { _ = reduce(&model, action, at: .now) }
    }

    @discardableResult
    private func present() -> Ending? {
        terminal.present(draw(model, at: .now), theme: themeSwitcher.theme)
        isDrawn = true
        // While the chat's title is typed, the window's would cost a slow line more than the letter.
        if terminal.title == nil || !model.isTypingTitle { terminal.show(title: model.windowTitle) }
        let shown = model.confirmable
        // Nearly always nothing that a key could confirm was painted, and nothing is.
        if shown != nil || model.hasPresented || !paintings.isEmpty {
            terminal.readAhead()
            paintings.add(shown, at: .now)
        }
        return nil
    }

    /// Tells the model what the screen shows, once the keys are through that arrived before it did.
    private func tellWhatIsPainted(before event: Event<Envelope>) {
        switch event {
        case .key, .burst, .paste, .mouse, .background: break
        default: return
        }
        if let shown = paintings.take(before: terminal.arrival) { model.notePresented(shown) }
    }

    private func apply(theme name: String) {
        do throws(SettingsError) {
            for warning in try themeSwitcher.apply(name) { post(.warned(warning.sentence(in: messages))) }
        } catch {
            post(.failed(error.message(in: messages)))
        }
    }

    private func edit(_ text: String, of field: ChatField) {
        let outcome = terminal.released { editor.edit(text) }
        switch outcome {
        case .success(let edited): post(.edited(edited, field: field))
        case .failure(let failure): post(.editorFailed(failure.sentence))
        }
    }

    func post(_ report: Report) {
        mailbox.post(Envelope(portalGeneration: portalGeneration, report: report))
    }
}

extension Mouse {
    fileprivate var action: Action {
        switch kind {
        case .press: .point(place)
        case .wheelUp: .up
        case .wheelDown: .down
        }
    }
}
