import Bitrix24
import Catalog
import Composer
import CursesTerminal
import FoundationEssentials
import Settings
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
    private var wardrobe: Wardrobe
    private let mailbox: Mailbox<Action>
    private let errands: Errands
    private let editor: TextEditor
    private let records: Records
    private var draft: KeptDraft
    private(set) var model: Model
    private var isDrawn = false

    init(
        terminal: Terminal, wardrobe: Wardrobe, model: Model, client: Client, editor: TextEditor, records: Records,
        mailbox: Mailbox<Action>
    ) {
        self.terminal = terminal
        self.wardrobe = wardrobe
        self.editor = editor
        self.records = records
        self.mailbox = mailbox
        self.model = model
        draft = KeptDraft(records, of: model)
        errands = Errands(
            client: client, paths: PathCompletion(home: editor.home), records: records, post: mailbox.post)
    }

    /// Shows the composer until the user leaves it.
    func run() -> Ending {
        present()
        if wardrobe.followsGround { terminal.askForBackground() }
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

    private func follow(_ event: Event<Action>) -> Ending? {
        switch event {
        case .key(let key): return model.action(for: key).flatMap(act)
        case .paste(let text): return act(.insert(text))
        case .mouse(let mouse): return act(mouse.action)
        case .background(let colour):
            if wardrobe.suit(background: colour) { isDrawn = false }
            return nil
        case .resized(let size): return act(.resized(size))
        case .mail(let actions):
            for action in actions {
                if let ending = act(action) { return ending }
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
            case .errand(let errand): errands.run(errand)
            case .openEditor(let text, let field): edit(text, of: field)
            case .copy(let text):
                terminal.copy(base64: Data(text.utf8).base64EncodedString())
                mailbox.post(.copied(text))
            case .browse(let link):
                if !Browser.open(link) { mailbox.post(.failed(words.noBrowser(link))) }
            case .listThemes: mailbox.post(.themesListed(wardrobe.names))
            case .wear(let name): wear(name)
            case .keepTheme(let name):
                PlainThread.run { [wardrobe, mailbox] in mailbox.post(wardrobe.keep(name)) }
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
        for event: Event<Action> in terminal.unread() {
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
        terminal.present(draw(model, at: .now), theme: wardrobe.theme)
        isDrawn = true
        return nil
    }

    private func wear(_ name: String) {
        do throws(SettingsError) {
            for warning in try wardrobe.wear(name) { mailbox.post(.warned(warning.sentence(in: words))) }
        } catch {
            mailbox.post(.failed("\(error.sentence(in: words)) \(error.advice(in: words))"))
        }
    }

    private func edit(_ text: String, of field: ChatField) {
        let outcome = terminal.released { editor.edit(text) }
        switch outcome {
        case .success(let edited): mailbox.post(.edited(edited, field: field))
        case .failure(let failure): mailbox.post(.editorFailed(failure.sentence))
        }
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
