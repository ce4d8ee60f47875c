import Bitrix24
import Catalog

extension Difference {
    /// What was asked, and what the portal has.
    func text(in session: Session) -> String {
        let messages = session.messages
        if let member, field == .members {
            let name = session.name(of: member)
            return self.stored.isEmpty ? messages.isMissing(name) : messages.isThereToo(name)
        }
        if field == .owner, let wanted = member {
            let stored = UserID(text: self.stored).map { session.name(of: $0) } ?? messages.nobody
            return messages.asked(session.name(of: wanted), stored: stored)
        }
        let stored = self.stored.isEmpty ? messages.nothing : Self.label(of: self.stored, in: field, messages)
        return messages.asked(Self.label(of: asked, in: field, messages), stored: stored)
    }

    /// A value as the form calls it.
    private static func label(of value: String, in field: ChatField, _ messages: Messages) -> String {
        switch field.editor {
        case .kind: ChatKind(rawValue: value)?.label(in: messages) ?? value
        case .color: ChatColor(rawValue: value)?.label(in: messages) ?? value
        default: value
        }
    }
}

extension Repair {
    /// What it does.
    func description(in session: Session) -> String {
        let messages = session.messages
        return switch self {
        case .updateTitle: messages.theTitle
        case .updateColor: messages.theColor
        case .updateAvatar: messages.thePicture
        case .addMembers(let people): messages.addedMembers(people.map { session.name(of: $0) }.joined(separator: ", "))
        case .setOwner(let person): messages.ownershipGoes(to: session.name(of: person))
        }
    }
}
