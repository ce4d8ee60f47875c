import Bitrix24
import TerminalKit

extension Model {
    /// Where a key would be pressed now.
    public var context: Context {
        if help != nil { return .help }
        switch stage {
        case .form: return formContext
        case .choosing: return .list
        case .picking(let picker): return context(of: picker)
        case .browsing: return .browser
        case .review: return wantsName ? .confirming : duplicateRisk == nil ? .review : .again
        case .sending: return .sending
        case .welcome: return .welcome
        case .sites: return .sites
        case .recoverableError(let recoverableError):
            if case .expired = recoverableError.kind { return .expired }
            return .renamed
        case .answered(let answered):
            return answered.canBeRepaired ? .repairs : answered.chat == nil ? .panel : .created
        case .unknownOutcome(let shown): return shown.isSettled ? .created : .unknownOutcome
        case .themes: return .themes
        case .savedList(let savedList):
            if savedList.naming != nil { return .naming }
            if case .history = savedList.content { return .history }
            return .templates
        }
    }

    private func context(of picker: Picker) -> Context {
        switch picker.face {
        case .search: picker.isInList ? .people : .searching
        case .company(let tree): tree.question == nil ? .company : .list
        case .doubts: .doubts
        }
    }

    private var formContext: Context {
        guard case .field(let field) = focus else { return .choice }
        return switch field.editor {
        case .area: .area
        case .line: .line
        case .members, .owner: .pick
        case .picture: .picture
        case .kind, .color, .none: .choice
        }
    }

    /// What a key asks for now: its row in the table, or text where text is typed.
    public func action(for key: Key) -> Action? {
        if let action = keys.table.action(for: key, in: context) { return action }
        guard let text = key.text else { return nil }
        if takesText { return .insert(String(text)) }
        return choosesByLetter && text.isLetter ? .chooseByLetter(text) : nil
    }
}
