import Catalog

extension ChatStep {
    /// What it changes, from what to what; hostile where a part comes from a portal.
    ///
    /// - Parameters:
    ///   - name: what somebody is called.
    ///   - department: what a linked department is called.
    public func text(
        in messages: Messages, name: (UserID) -> String, department: (DepartmentLink) -> String = { $0.text }
    ) -> String {
        let label = aspect.label(in: messages)
        func names(_ people: [UserID]) -> String { people.map(name).joined(separator: ", ") }
        return switch action {
        case .addMembers(let people, let history):
            messages.stepAdds(label, names(people)) + (history.map { ", " + $0.label(in: messages) } ?? "")
        case .removeMember(let person, _), .setManager(let person, false):
            messages.stepRemoves(label, names([person]))
        case .setManager(let person, true): messages.stepAdds(label, names([person]))
        case .convert, .set, .setTitle, .setColor, .setAvatar, .removeAvatar, .setDescription, .link, .setOwner:
            ChatChange(aspect, from: from, to: to).text(in: messages, name: name, department: department)
        }
    }

    /// The step before it is made: where a line has no room for the text that will be stored, all of it in its lines.
    public func proposal(
        in messages: Messages, name: (UserID) -> String, department: (DepartmentLink) -> String = { $0.text }
    ) -> (text: String, stored: [String]) {
        guard case .setDescription(let new) = action, new.count > ChatChange.limit || new.contains(where: \.isNewline)
        else { return (text(in: messages, name: name, department: department), []) }
        let old = from.text(in: messages, name: name, department: department).cut(to: ChatChange.limit)
        let lines = new.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        return (messages.stepChanges(aspect.label(in: messages), old, "").trimmed, lines)
    }
}

extension String {
    /// On one line, line ends as spaces.
    fileprivate func cut(to limit: Int) -> String {
        let line = onOneLine
        return line.count > limit ? "\(line.prefix(limit))…" : line
    }
}

extension ChatChange {
    /// How many characters of a text are told.
    fileprivate static let limit = 60

    /// "Title: Launch → Launch crew"; long texts are cut.
    public func text(
        in messages: Messages, name: (UserID) -> String, department: (DepartmentLink) -> String = { $0.text }
    ) -> String {
        func short(_ value: ChatValue) -> String {
            value.text(in: messages, name: name, department: department).cut(to: Self.limit)
        }
        return messages.stepChanges(aspect.label(in: messages), short(from), short(to))
    }
}

extension UnsupportedChange {
    /// What cannot be done, and why.
    public func text(in messages: Messages, name: (UserID) -> String) -> String {
        let label = aspect.label(in: messages)
        let what =
            switch entry {
            case .added(let person)?: messages.stepAdds(label, name(person))
            case .removed(let person)?: messages.stepRemoves(label, name(person))
            case nil: label
            }
        return "\(what): \(reason.sentence(in: messages))"
    }
}

extension ChatPlan {
    /// Who is told, what the portal decides, and what is not to be taken back.
    ///
    /// - Parameter asksHistory: what newcomers see of earlier messages is asked elsewhere.
    public func remarks(in messages: Messages, asksHistory: Bool = false) -> [String] {
        var remarks: [String] = []
        if !newcomers.isEmpty {
            remarks.append(messages.areNotified(newcomers.count))
            if goal.earlierMessages == nil, !asksHistory { remarks.append(messages.portalDecidesOnHistory) }
        }
        let leaving = steps.count { if case .removeMember = $0.action { true } else { false } }
        if leaving > 0 { remarks.append(messages.loseAccess(leaving)) }
        if steps.contains(where: { $0.aspect == .owner }) { remarks.append(messages.ownershipIsGone) }
        return remarks
    }
}
