extension StoredChat {
    /// What a part of the chat is.
    public func value(of aspect: ChatAspect) -> ChatValue {
        switch aspect {
        case .title: text(self.title)
        case .description: text(self.description)
        case .color: color.map { .color($0) } ?? text(self.colorHex)
        case .kind: self.kind.map { .kind($0) } ?? text(self.letter)
        case .avatar: self.hasAvatar ? .picture(self.avatar) : .nothing
        case .members: people(members)
        case .managers: people(self.managers)
        case .owner: people(self.owner.map { [$0] })
        case .departments: departments.map { $0.isEmpty ? .nothing : .departments($0) } ?? .nothing
        case .right(let right): .level(level(of: right))
        }
    }

    /// What is not as it was: somebody else has changed it meanwhile. Messages and the order of lists do not count.
    public func changes(since former: StoredChat) -> [ChatChange] {
        let aspects = ChatAspect.whole.prefix(1) + ChatRight.allCases.map { .right($0) } + ChatAspect.whole.dropFirst()
        return aspects.compactMap { aspect in
            let change = ChatChange(aspect, from: former.value(of: aspect).sorted, to: value(of: aspect).sorted)
            return change.from == change.to ? nil : change
        }
    }

    /// The text of a field, where the portal tells it.
    func text(of field: ChatField) -> String {
        switch field {
        case .title: self.title
        case .description: self.description
        case .entityType: self.entityType
        case .entityID: self.entityID
        default: ""
        }
    }

    private func text(_ text: String) -> ChatValue { text.isEmpty ? .nothing : .text(text) }
    private func people(_ people: [UserID]?) -> ChatValue {
        people.map { $0.isEmpty ? .nothing : .people($0) } ?? .nothing
    }
}

extension ChatValue {
    fileprivate var sorted: ChatValue {
        switch self {
        case .people(let people): .people(people.sorted())
        case .departments(let links): .departments(links.sorted { $0.text < $1.text })
        case .nothing, .text, .kind, .color, .level, .picture: self
        }
    }
}
