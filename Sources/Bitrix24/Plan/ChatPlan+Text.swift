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
}

extension ChatChange {
    /// "Title: Launch → Launch crew"; long texts are cut.
    public func text(
        in messages: Messages, name: (UserID) -> String, department: (DepartmentLink) -> String = { $0.text }
    ) -> String {
        func short(_ value: ChatValue) -> String {
            let limit = 60
            let whole = value.text(in: messages, name: name, department: department)
            return whole.count > limit ? "\(whole.prefix(limit))…" : whole
        }
        return messages.stepChanges(aspect.label(in: messages), short(from), short(to))
    }
}

extension UnsupportedChange {
    /// What cannot be done, and why.
    public func text(in messages: Messages, name: (UserID) -> String) -> String {
        let person = person.map { " \(name($0))" } ?? ""
        return "\(aspect.label(in: messages))\(person): \(reason.sentence(in: messages))"
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
