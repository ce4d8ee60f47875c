import Bitrix24
import Catalog
import Composer
import CursesTerminal
import FoundationEssentials
import TerminalKit

/// The composer on a terminal: brings keys and mail to `reduce`, its effects to whoever carries them out, and the model
/// to the screen.
@MainActor
final class ComposerScreen {
    /// Why the composer came to its end.
    enum Ending {
        case left
        /// A signal asked for it.
        case terminated(signal: Int32)
        /// The terminal is gone: there is nobody left to tell.
        case hungUp
    }

    private let terminal: Terminal
    private let theme: Theme
    private let mailbox: Mailbox<Letter>
    private let editor: TextEditor
    private let session: ComposerSession
    private let entrance: Entrance
    /// The portal and what works for it; another one when the user goes there.
    private(set) var connection: Connection?
    private var records: Records
    private var errands: Errands
    private var draft: KeptDraft
    /// Counts the portals of this session: what was asked of one is no answer of the next.
    private var era = 0
    private(set) var model: Model
    private var isDrawn = false

    init(
        terminal: Terminal, theme: Theme, model: Model, session: ComposerSession, records: Records,
        mailbox: Mailbox<Letter>
    ) {
        self.terminal = terminal
        self.theme = theme
        self.session = session
        self.records = records
        self.mailbox = mailbox
        self.model = model
        editor = session.editor
        entrance = session.entrance
        connection = session.connection
        draft = KeptDraft(records, of: model)
        errands = Self.errands(connection, records, session.editor, mailbox, era: 0)
    }

    /// Shows the composer until the user leaves it.
    func run() -> Ending {
        present()
        if let ending = act(.started) { return ending }
        while true {
            // While keys are waiting nothing is drawn: over a slow line the pictures in between would only delay.
            let deadline = isDrawn ? model.wakesAt(after: .now) : .now
            let event = terminal.nextEvent(from: mailbox, until: deadline)
            if let ending = follow(event) {
                records.flush()
                return ending
            }
        }
    }

    private func follow(_ event: Event<Letter>) -> Ending? {
        switch event {
        case .key(let key): return model.action(for: key).flatMap(act)
        case .paste(let text): return act(.insert(text))
        case .resized(let size): return act(.resized(size))
        case .mail(let letters):
            for letter in letters where letter.era == nil || letter.era == era {
                if let ending = act(letter.action) { return ending }
            }
            return nil
        case .deadline: return isDrawn ? act(.woke) : present()
        case .continued:
            isDrawn = false
            return nil
        case .terminate(let signal):
            takeUnread()
            return .terminated(signal: signal)
        case .hangUp:
            takeUnread()
            return .hungUp
        }
    }

    private func act(_ action: Action) -> Ending? {
        isDrawn = false
        for effect in reduce(&model, action, at: .now) {
            switch effect {
            case .errand(let errand):
                // What is asked of a portal that is not open yet is asked again when it is.
                if model.portal.access == .open || !errand.needsPortal { errands.run(errand) }
            case .enter(let site): if let ending = enter(site) { return ending }
            case .listSites: listSites()
            case .tryOut(let portal): tryOut(portal)
            case .keep(let portal, let standing, let name):
                if let ending = keep(portal, standing, name: name) { return ending }
            case .openEditor(let text, let field): edit(text, of: field)
            case .copy(let text):
                terminal.copy(base64: Data(text.utf8).base64EncodedString())
                post(.copied(text))
            case .browse(let link):
                if !Browser.open(link) { post(.failed("No browser can be opened here: \(link)")) }
            case .repaint:
                present()
                terminal.repaint()
            case .suspend:
                records.flush()
                terminal.suspend()
            case .leave: return .left
            }
        }
        draft.follow(model)
        return nil
    }

    /// Keys that came before the end are part of the draft, but they have no other effect: nothing is sent any more.
    private func takeUnread() {
        for event: Event<Letter> in terminal.unread() {
            switch event {
            case .key(let key):
                if let action = model.action(for: key) { _ = reduce(&model, action, at: .now) }
            case .paste(let text): _ = reduce(&model, .insert(text), at: .now)
            default: break
            }
        }
        draft.follow(model)
    }

    @discardableResult
    private func present() -> Ending? {
        terminal.present(draw(model, at: .now), theme: theme)
        isDrawn = true
        return nil
    }

    private func edit(_ text: String, of field: ChatField) {
        let outcome = terminal.released { editor.edit(text) }
        switch outcome {
        case .success(let edited): post(.edited(edited, field: field))
        case .failure(let failure): post(.editorFailed(failure.sentence))
        }
    }

    private func post(_ action: Action) {
        mailbox.post(Letter(era: era, action: action))
    }
}

// MARK: - From portal to portal

extension ComposerScreen {
    /// Gets the secret of a portal and goes there. A command that may ask for a passphrase has the terminal meanwhile.
    private func enter(_ site: Site) -> Ending? {
        let outcome: Result<Connection, Failure>
        if let name = entrance.nameOfWhoeverAsks(for: site) {
            outcome = terminal.released {
                StandardError.write(words.secretCommandRuns(name) + "\n")
                return entrance.connection(to: site) { terminal.wasInterrupted() }
            }
            isDrawn = false
        } else {
            outcome = entrance.connection(to: site) { false }
        }
        return go(outcome)
    }

    private func go(_ outcome: Result<Connection, Failure>) -> Ending? {
        switch outcome {
        case .success(let connection): return change(to: connection)
        case .failure(let failure): return act(.shutOut(failure.brief))
        }
    }

    private func change(to connection: Connection) -> Ending? {
        let isSame = self.connection?.site.home == connection.site.home
        var left: FormDocument?
        if !isSame {
            records.flush()
            let sharesFolder = self.connection.map { $0.isDemo == connection.isDemo } ?? false
            if sharesFolder {
                records = records.moved(to: connection.portal, named: connection.site.home)
            } else {
                records = session.records(of: connection) { [mailbox] in mailbox.post(Letter(era: nil, action: $0)) }
                if model.draft.isEmpty { left = records.leftDraft() } else { records.setDraftAside() }
            }
            self.connection?.close()
        }
        self.connection = connection
        era += 1
        errands = Self.errands(connection, records, editor, mailbox, era: era)
        let ending = act(.entered(connection.site, draft: left))
        if !isSame {
            draft = KeptDraft(records, of: model, isSaved: model.draft.isEmpty)
            draft.follow(model)
        }
        return ending
    }

    private func listSites() {
        switch entrance.sites() {
        case .success(let sites): post(.sitesListed(sites))
        case .failure(let failure): post(.failed(failure.brief))
        }
    }

    private func tryOut(_ portal: Portal) {
        switch entrance.connection(to: Site(.given, portal: portal), isInterrupted: { false }) {
        case .success(let connection):
            Worker.shared.start { [mailbox, era, client = connection.client] in
                let result: Result<Standing, PortalError>
                do throws(PortalError) {
                    result = .success(try await client.standing())
                } catch {
                    result = .failure(error)
                }
                mailbox.post(Letter(era: era, action: .triedOut(portal, result)))
            }
        case .failure(let failure): post(.failed(failure.brief))
        }
    }

    private func keep(_ portal: Portal, _ standing: Standing, name: String?) -> Ending? {
        guard let name else { return enter(Site(.given, portal: portal)) }
        switch entrance.keep(portal, standing, named: name) {
        case .success(let connection):
            let ending = change(to: connection)
            post(.kept(name))
            return ending
        case .failure(let failure): return act(.failed(failure.brief))
        }
    }

    private static func errands(
        _ connection: Connection?, _ records: Records, _ editor: TextEditor, _ mailbox: Mailbox<Letter>, era: Int
    ) -> Errands {
        Errands(
            client: connection?.client ?? Client(portal: Site.nowhere.portal),
            paths: PathCompletion(home: editor.home), records: records
        ) { mailbox.post(Letter(era: era, action: $0)) }
    }
}
