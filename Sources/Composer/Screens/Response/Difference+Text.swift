import Bitrix24
import Catalog

extension Difference {
    /// What was asked, and what the portal has.
    func text(in session: Session) -> String {
        let messages = session.messages
        if reason == .notShown { return messages.wasNotChecked }
        if let member, field == .members {
            let name = session.exactName(of: member)
            return self.stored.isEmpty ? messages.isMissing(name) : messages.isThereToo(name)
        }
        if field == .owner, let wanted = member {
            let stored = UserID(text: self.stored).map { session.exactName(of: $0) } ?? messages.nobody
            return messages.asked(session.exactName(of: wanted), stored: stored)
        }
        if let member, field == .managers { return messages.isNoManager(session.exactName(of: member)) }
        let stored = self.stored.isEmpty ? messages.nothing : Self.label(of: self.stored, in: field, messages)
        return messages.asked(Self.label(of: asked, in: field, messages), stored: stored)
    }

    /// A value as the form calls it.
    private static func label(of value: String, in field: ChatField, _ messages: Messages) -> String {
        switch field.editor {
        case .kind: ChatKind(rawValue: value)?.label(in: messages) ?? value
        case .color: ChatColor(rawValue: value)?.label(in: messages) ?? value
        case .rights:
            ChatRight.reading(value).map { "\($0.right.label(in: messages)): \($0.level.label(in: messages))" } ?? value
        default: value
        }
    }
}

extension ChatStep {
    /// What it does.
    func description(in session: Session) -> String {
        let messages = session.messages
        func names(_ people: [UserID]) -> String { people.map { session.exactName(of: $0) }.joined(separator: ", ") }
        return switch action {
        case .setTitle: messages.theTitle
        case .setColor: messages.theColor
        case .setAvatar: messages.thePicture
        case .addMembers(let people, _): messages.addedMembers(names(people))
        case .setOwner(let person): messages.ownershipGoes(to: session.exactName(of: person))
        case .removeMember, .setManager, .convert, .set, .removeAvatar, .setDescription, .link:
            text(in: messages, names: session)
        }
    }
}
