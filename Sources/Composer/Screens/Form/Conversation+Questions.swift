import Bitrix24
import Catalog
import TerminalKit

/// What the form asks, and what is said to somebody who asks back.
extension Conversation {
    /// A longer default is told by its beginning.
    private static let longestDefault = 60

    var fieldQuestion: String {
        guard case .field(let field) = model.session.focus else {
            return messages.asked(messages.moreQuestion, keeping: messages.yesOrNo(model.session.form.showsMore))
        }
        return messages.asked(
            messages.asking(for: field.label(in: messages), of: field.editor.asking), keeping: kept(in: field)
        )
    }

    /// What an empty line keeps.
    private func kept(in field: ChatField) -> String {
        let form = model.session.form
        switch field.editor {
        case .kind: return form.kind.label(in: messages)
        case .color: return model.session.label(of: form.color)
        case .person: return ([model.session.ownerText] + unread(field)).joined(separator: ", ")
        case .people:
            let names = names(in: field) + unread(field)
            return names.isEmpty ? messages.nobody : names.joined(separator: ", ").shortened(to: Self.longestDefault)
        case .departments:
            let names = ([departmentNames] + unread(field)).filter { !$0.isEmpty }.joined(separator: ", ")
            return names.isEmpty ? messages.noneStands : names.shortened(to: Self.longestDefault)
        case .rights: return form.rights.isEmpty ? field.text(in: messages).hint : form.rights.text
        case .picture where form.avatar.path.isEmpty:
            if model.session.edited?.stored.hasAvatar == true, !form.avatar.isTakenAway { return messages.aPicture }
            return form.avatar.picture?.summary(in: messages) ?? messages.noneStands
        case .line, .area, .picture:
            let text = form.text(in: model.session.focus)?.text ?? ""
            let unset = field.text(in: messages).unset
            if text.isEmpty { return unset.isEmpty ? messages.noneStands : unset }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
            let beginning = TextBuffer.inOneLine(text).shortened(to: Self.longestDefault)
            return lines == 1 ? beginning : messages.linesOfText(lines, beginning)
        }
    }

    /// What is typed among people and is nobody yet.
    private func unread(_ field: ChatField) -> [String] {
        let text = model.session.form.text(in: .field(field))?.text.trimmed ?? ""
        return text.isEmpty ? [] : [text]
    }

    var rowExplanation: [String] {
        guard case .field(let field) = model.session.focus else { return [messages.morePurpose] }
        let limits = field.limit.map { limit in
            let text = model.session.form.text(in: model.session.focus)?.text ?? ""
            return messages.limitSentence(
                of: limit.count, used: limit.measure(text), inBytes: limit.isInBytes,
                countingEmoji: limit.countsEmoji(of: text))
        }
        return ["\(field.label(in: messages)): \(field.text(in: messages).purpose)"] + choices(of: field)
            + [limits].compactMap(\.self)
    }

    /// What a field can be, and how it is typed.
    func choices(of field: ChatField) -> [String] {
        switch field.editor {
        case .kind: ChatKind.allCases.map { $0.summary(in: messages) + "." }
        case .color: [ChatColor.allCases.map { $0.label(in: messages) }.joined(separator: ", ") + "."]
        case .people: [messages.membersManual]
        case .departments: [messages.departmentsManual]
        case .rights:
            ChatRight.allCases.map { right in
                "\(right.rawValue): \(right.label(in: messages)). "
                    + right.levels.map { "\($0.rawValue): \($0.label(in: messages))" }.joined(separator: "; ") + "."
            }
        case .person: [messages.ownerManual]
        case .picture: [messages.pictureManual]
        case .area: [messages.areaManual(editor: name(of: .editor))]
        case .line: []
        }
    }
}

extension FieldDescriptor.Editor {
    fileprivate var asking: Messages.Asking {
        switch self {
        case .line: .line
        case .area: .area
        case .kind: .kind
        case .color: .color
        case .people: .people
        case .person: .person
        case .picture: .picture
        case .departments: .departments
        case .rights: .rights
        }
    }
}

extension String {
    /// The beginning, with an ellipsis where something is left out.
    fileprivate func shortened(to count: Int) -> String {
        self.count <= count ? self : prefix(count - 1) + "…"
    }
}
