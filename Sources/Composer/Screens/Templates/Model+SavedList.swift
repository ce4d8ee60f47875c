import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// What keys do in the list of templates and in that of created chats.
    mutating func use(_ action: Action, on savedList: SavedList) -> [Effect] {
        if let naming = savedList.naming { return name(action, naming, on: savedList) }
        var savedList = savedList
        let deletes = savedList.deletes
        savedList.deletes = nil
        switch action {
        case .up: savedList.highlighted = max(0, savedList.highlighted - 1)
        case .down: savedList.highlighted = min(savedList.count - 1, savedList.highlighted + 1)
        case .pageUp: savedList.highlighted = max(0, savedList.highlighted - pageRows)
        case .pageDown: savedList.highlighted = min(savedList.count - 1, savedList.highlighted + pageRows)
        case .open: return take(from: savedList)
        case .saveTemplate: savedList.naming = .init(renames: nil, buffer: TextBuffer())
        case .renameTemplate:
            savedList.naming = savedList.template.map { .init(renames: $0, buffer: TextBuffer($0)) }
        case .deleteTemplate:
            guard let name = savedList.template else { break }
            if deletes == name { return [.job(.deleteTemplate(name))] }
            savedList.deletes = name
            notice = Notice(.warning, messages.deletesOnceMore(name))
        case .copyLink: return savedList.entry.map { copy($0.link) } ?? []
        case .openLink: return savedList.entry.map { [.browse($0.link)] } ?? []
        case .back:
            stage = .form
            return []
        default: break
        }
        stage = .savedList(savedList)
        return []
    }

    /// Enter: the form becomes that of the template or of the chat. Undo brings the one before back.
    private mutating func take(from savedList: SavedList) -> [Effect] {
        if let name = savedList.template { return [.job(.openTemplate(name, user: portal.caller?.name ?? ""))] }
        guard let entry = savedList.entry else { return [] }
        guard let document = entry.document else {
            notice = Notice(.plain, messages.madeByCommand)
            return []
        }
        return start(from: document, called: messages.chat(entry.chat.rawValue))
    }

    /// Goes on with a kept form. People of another portal are held back.
    mutating func start(from document: FormDocument, called name: String) -> [Effect] {
        guard takesFromShelf else { return [] }
        stage = .form
        focus = .field(.title)
        undo.endTyping()
        let before = state
        arrive(document, saying: messages.newChatLike(name))
        if form != before.form { undo.record(before, typedLetter: false) }
        return findTravellers() + lookUps(since: before.form)
    }

    /// A name is being typed.
    private mutating func name(_ action: Action, _ naming: SavedList.Naming, on savedList: SavedList) -> [Effect] {
        var savedList = savedList
        var naming = naming
        switch action {
        case .insert(let text): naming.buffer.insert(TextBuffer.inOneLine(text))
        case .edit(let command): naming.buffer.apply(command, killed: &killed)
        case .open: return finish(naming, on: savedList)
        case .back:
            savedList.naming = nil
            stage = .savedList(savedList)
            return []
        default: break
        }
        savedList.naming = naming
        stage = .savedList(savedList)
        return []
    }

    private mutating func finish(_ naming: SavedList.Naming, on savedList: SavedList) -> [Effect] {
        var savedList = savedList
        var naming = naming
        let name = naming.buffer.text.trimmed
        if let old = naming.renames { return [.job(.renameTemplate(old, to: name))] }
        if case .templates(let names) = savedList.content, names.contains(name), naming.replaces != name {
            naming.replaces = name
            savedList.naming = naming
            stage = .savedList(savedList)
            notice = Notice(.warning, messages.replacesOnceMore(name))
            return []
        }
        return [.job(.saveTemplate(document, name: name))]
    }

    /// Shows a list, new or after a change; what was wrong leaves the name as it was typed.
    mutating func show(_ content: SavedList.Content, saying what: String?) {
        guard takesFromShelf else { return }
        var savedList = SavedList(content)
        if case .savedList(let before) = stage {
            savedList.highlighted = max(0, min(before.highlighted, savedList.count - 1))
        }
        stage = .savedList(savedList)
        notice = what.map { Notice(.good, $0) }
    }

    /// Whoever has gone on meanwhile, to the review or to sending, is not called back.
    private var takesFromShelf: Bool {
        switch stage {
        case .form, .savedList: true
        case .choosing, .picking, .browsing, .review, .sending, .answered, .unknownOutcome: false
        case .welcome, .themes, .sites, .recoverableError: false
        }
    }

    func copy(_ link: String) -> [Effect] { [.copy(link)] }
}
