import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// What keys do in the list of templates and in that of created chats.
    mutating func use(_ action: Action, on shelf: Shelf) -> [Effect] {
        if let naming = shelf.naming { return name(action, naming, on: shelf) }
        var shelf = shelf
        let deletes = shelf.deletes
        shelf.deletes = nil
        switch action {
        case .up: shelf.highlighted = max(0, shelf.highlighted - 1)
        case .down: shelf.highlighted = min(shelf.count - 1, shelf.highlighted + 1)
        case .pageUp: shelf.highlighted = max(0, shelf.highlighted - pageRows)
        case .pageDown: shelf.highlighted = min(shelf.count - 1, shelf.highlighted + pageRows)
        case .open: return take(from: shelf)
        case .saveTemplate: shelf.naming = .init(renames: nil, buffer: TextBuffer())
        case .renameTemplate:
            shelf.naming = shelf.template.map { .init(renames: $0, buffer: TextBuffer($0)) }
        case .deleteTemplate:
            guard let name = shelf.template else { break }
            if deletes == name { return [.errand(.deleteTemplate(name))] }
            shelf.deletes = name
            notice = Notice(.warning, words.deletesOnceMore(name))
        case .copyLink: return shelf.entry.map { copy($0.link) } ?? []
        case .openLink: return shelf.entry.map { [.browse($0.link)] } ?? []
        case .back:
            stage = .form
            return []
        default: break
        }
        stage = .shelf(shelf)
        return []
    }

    /// Enter: the form becomes that of the template or of the chat. Undo brings the one before back.
    private mutating func take(from shelf: Shelf) -> [Effect] {
        if let name = shelf.template { return [.errand(.openTemplate(name, user: portal.caller?.name ?? ""))] }
        guard let entry = shelf.entry else { return [] }
        guard let document = entry.document else {
            notice = Notice(.plain, words.madeByCommand)
            return []
        }
        return start(from: document, called: words.chat(entry.chat.rawValue))
    }

    /// Goes on with a kept form. People of another portal are held back.
    mutating func start(from document: FormDocument, called name: String) -> [Effect] {
        guard takesFromShelf else { return [] }
        stage = .form
        focus = .field(.title)
        undo.endTyping()
        let before = state
        arrive(document, saying: words.newChatLike(name))
        if form != before.form { undo.record(before, typedLetter: false) }
        return findTravellers() + lookUps(since: before.form)
    }

    /// A name is being typed.
    private mutating func name(_ action: Action, _ naming: Shelf.Naming, on shelf: Shelf) -> [Effect] {
        var shelf = shelf
        var naming = naming
        switch action {
        case .insert(let text): naming.buffer.insert(TextBuffer.inOneLine(text))
        case .edit(let command): naming.buffer.apply(command, killed: &killed)
        case .open: return finish(naming, on: shelf)
        case .back:
            shelf.naming = nil
            stage = .shelf(shelf)
            return []
        default: break
        }
        shelf.naming = naming
        stage = .shelf(shelf)
        return []
    }

    private mutating func finish(_ naming: Shelf.Naming, on shelf: Shelf) -> [Effect] {
        var shelf = shelf
        var naming = naming
        let name = naming.buffer.text.trimmed
        if let old = naming.renames { return [.errand(.renameTemplate(old, to: name))] }
        if case .templates(let names) = shelf.content, names.contains(name), naming.replaces != name {
            naming.replaces = name
            shelf.naming = naming
            stage = .shelf(shelf)
            notice = Notice(.warning, words.replacesOnceMore(name))
            return []
        }
        return [.errand(.saveTemplate(document, name: name))]
    }

    /// Shows a list, new or after a change; what was wrong leaves the name as it was typed.
    mutating func show(_ content: Shelf.Content, saying what: String?) {
        guard takesFromShelf else { return }
        var shelf = Shelf(content)
        if case .shelf(let before) = stage {
            shelf.highlighted = max(0, min(before.highlighted, shelf.count - 1))
        }
        stage = .shelf(shelf)
        notice = what.map { Notice(.good, $0) }
    }

    /// Whoever has gone on meanwhile, to the review or to sending, is not called back.
    private var takesFromShelf: Bool {
        switch stage {
        case .form, .shelf: true
        case .choosing, .picking, .browsing, .review, .sending, .answered, .unsettled: false
        case .welcome, .themes, .sites, .obstacle: false
        }
    }

    func copy(_ link: String) -> [Effect] { [.copy(link)] }
}
