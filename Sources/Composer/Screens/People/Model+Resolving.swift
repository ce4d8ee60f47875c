import Bitrix24
import Catalog
import TerminalKit

/// A list of people whom the portal was asked to find.
struct Resolving: Sendable, Equatable {
    let field: ChatField
    /// What is typed there; an answer to another text is out of date.
    let text: String
    let question: Int
}

extension Model {
    /// Takes what is typed or pasted into Members or Owner: a letter opens the search, a paste is looked up.
    mutating func typePeople(_ text: String) -> [Effect] {
        guard case .field(let field) = focus else { return [] }
        let isPaste = text.count > 1
        let isLetter = !isPaste && text.contains { $0.isLetter }
        let typedLetter = isLetter || (!isPaste && text.contains(where: \.isNumber))
        var isSearching = false
        if case .picking = stage { isSearching = true }
        let people = Form.people(of: field)
        let effects = change(typedLetter: typedLetter) { form in
            if isPaste { form[keyPath: people].endWord() }
            form[keyPath: people].insert(text, takesIDs: !isPaste && !isSearching)
        }
        let entry = form.text(in: focus)?.text ?? ""
        if isPaste, !isSearching || PeopleList.isList(entry) { return effects + resolveEntry() }
        if isLetter, !isSearching { openPicker() }
        return effects
    }

    /// Asks the portal who is meant by what is typed in the field in focus.
    mutating func resolveEntry() -> [Effect] {
        guard case .field(let field) = focus else { return [] }
        return resolveEntry(of: field)
    }

    mutating func resolveEntry(of field: ChatField) -> [Effect] {
        undo.endTyping()
        let text = form[keyPath: Form.people(of: field)].entry.text
        let entries = PeopleList(text).entries
        if let malformed = entries.lazy.compactMap(\.malformed).first {
            notice = Notice(.bad, "\(malformed.sentence(in: messages)) \(malformed.advice(in: messages))", stays: true)
            return []
        }
        guard !entries.isEmpty else { return [] }
        lastQuestion += 1
        resolving = Resolving(field: field, text: text, question: lastQuestion)
        notice = Notice(.plain, messages.lookingUp(entries.count), stays: true)
        return [.job(.resolvePeople(entries, question: lastQuestion))]
    }

    /// Puts in who was found, and shows what is doubtful. Nobody falls out unseen.
    mutating func takeResolution(
        _ result: Result<MemberResolution, PortalError>, question: Int
    ) -> [Effect] {
        guard let resolving, resolving.question == question else { return [] }
        self.resolving = nil
        notice = nil
        let row = Form.Row.field(resolving.field)
        guard form.text(in: row)?.text == resolving.text else { return [] }
        switch result {
        case .success(let resolution): return take(resolution, for: resolving.field)
        case .failure(let error):
            let effects = change { $0.takeTypedIDs(in: resolving.field) }
            notice = Notice(.warning, messages.notLookedUp(error.sentence(in: messages)), stays: true)
            return effects
        }
    }

    private mutating func take(_ resolution: MemberResolution, for field: ChatField) -> [Effect] {
        directory.learn(resolution.people + resolution.doubts.flatMap(\.candidates), of: lastQuestion)
        let doubts = resolution.doubts
        let effects = choose(
            resolution.people.map(\.id), releasing: resolution.leftOut, for: field, leaving: doubts.text,
            continues: true)
        if doubts.isEmpty {
            if case .picking(let picker) = stage, picker.field == field { stage = .form }
            return effects
        }
        switch stage {
        case .form where focus == .field(field), .picking:
            var picker = Picker(field: field)
            picker.face = .doubts(DoubtList(doubts))
            stage = .picking(picker)
        default:
            notice = Notice(.warning, messages.doubtsWait(doubts.count), stays: true)
        }
        return effects
    }

    /// What keys do in the list of doubts.
    mutating func settle(_ action: Action, _ list: DoubtList, of picker: Picker) -> [Effect] {
        var list = list
        var picker = picker
        switch action {
        case .up: list.highlighted = max(0, list.highlighted - 1)
        case .down: list.highlighted = min(list.lines.count - 1, list.highlighted + 1)
        case .pageUp: list.highlighted = max(0, list.highlighted - pageRows)
        case .pageDown: list.highlighted = min(list.lines.count - 1, list.highlighted + pageRows)
        case .toggle:
            if picker.field == .owner { list.taken = [:] }
            list.toggle()
        case .open: return close(list, of: picker, keepingRest: false)
        case .back: return close(list, of: picker, keepingRest: true)
        default: break
        }
        picker.face = .doubts(list)
        stage = .picking(picker)
        return []
    }

    /// Enter leaves out whoever was not settled, and says so; Esc leaves them in the field to be corrected.
    private mutating func close(_ list: DoubtList, of picker: Picker, keepingRest: Bool) -> [Effect] {
        stage = .form
        let rest = list.unknownOutcome
        let effects = choose(
            list.takenPeople.map(\.id), for: picker.field, leaving: keepingRest ? rest.text : "")
        if !keepingRest, !rest.isEmpty {
            notice = Notice(.warning, messages.leftOut(rest.map(\.entry.text)), stays: true)
        }
        return effects
    }
}

extension [MemberResolution.Doubt] {
    /// As it stands in a field, to be corrected there.
    fileprivate var text: String { map(\.entry.text).joined(separator: ", ") }
}
