import Bitrix24
import Catalog
import TerminalKit

/// What is in the fields, in words: the same for the form, the review and the questions of the line form.
extension Session {
    /// What will be sent of a field; empty where nothing is, and nothing is to be said about that.
    func summary(of field: ChatField) -> String {
        switch field.editor {
        case .line, .area: form[text: field].isEmpty ? field.text(in: messages).unset : form[text: field].text
        case .kind: form.kind.summary(in: messages)
        case .color: label(of: form.color)
        case .people where field == .managers: listed(form.managers.chosen.map { name(of: $0) })
        case .people: membersText
        case .person: ownerText
        case .picture: form.avatar.picture?.summary(in: messages) ?? ""
        case .departments: listed(form.departments.chosen.map { name(of: $0) })
        case .rights:
            listed(form.rights.sorted.map { "\($0.label(in: messages)): \($1.label(in: messages))" }, by: "; ")
        }
    }

    /// What is in the part of the form that is folded away.
    var moreSummary: String {
        listed(
            ChatField.allCases.filter { $0.place != .form }.map { TextBuffer.inOneLine(summary(of: $0)) }
                .filter { !$0.isEmpty }, by: " · ")
    }

    /// Nothing is joined for nothing: most of these are empty, and asked for with each key.
    private func listed(_ texts: [String], by separator: String = ", ") -> String {
        texts.isEmpty ? "" : texts.joined(separator: separator)
    }

    /// "you and 52 others: 48 employees, 3 extranet, 1 bot"
    private var membersText: String {
        let others = notified
        if others.isEmpty { return messages.you }
        let total = MemberTotal(others, knowing: people)
        return messages.you(andOthers: others.count, kinds: total.kinds(in: messages))
    }
}
