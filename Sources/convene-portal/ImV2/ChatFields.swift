/// The `fields` of a chat that is made or changed. What is not spelt as the portal spells it is not there; a value of
/// the wrong type kills the portal's own code before anything happened (chats.md J3).
struct ChatFields: Sendable {
    private let table: Table

    init(_ table: Table) { self.table = table }

    /// `null` counts as absent.
    subscript(name: Table.Key) -> Value? {
        let value = table[name]
        return value == .null ? nil : value
    }

    /// A text; numbers and flags become one.
    func text(_ name: Table.Key) throws(Refusal) -> String? {
        guard let value = self[name] else { return nil }
        guard let text = value.text else { throw .wrongFieldType(name) }
        return text.trimmingPortalSpace
    }

    /// A whole number; a text that begins with none is 0.
    func number(_ name: Table.Key) throws(Refusal) -> Int? {
        guard let value = self[name] else { return nil }
        guard value.table == nil else { throw .wrongFieldType(name) }
        return value.integer
    }

    /// People as ids; what is no array is nobody.
    func people(_ name: Table.Key) -> [Int] {
        self[name]?.table?.elements.map(\.integer) ?? []
    }

    func entities(_ name: Table.Key) throws(Refusal) -> MemberEntities {
        guard let value = self[name] else { return MemberEntities(Table()) }
        guard let table = value.table else { throw .wrongFieldType(name) }
        return MemberEntities(table)
    }

    /// The picture, of which a file's id is checked and a bad picture is not.
    func avatar(in store: ChatStore) throws(Refusal) -> RequestedAvatar {
        guard let value = self["avatar"] else { return .nothing }
        guard value.table == nil else { throw .wrongFieldType("avatar") }
        return try RequestedAvatar(checking: value, in: store)
    }

    /// The rights that were named with a word that means something.
    func rights(_ settings: [RightsSetting]) -> [RightsSetting: RightsLevel] {
        var rights: [RightsSetting: RightsLevel] = [:]
        for setting in settings {
            rights[setting] = self[Table.Key(setting.rawValue)].flatMap(setting.level)
        }
        return rights
    }
}

extension RequestedAvatar {
    /// - Throws: `fileNotAccessible` and `wrongFileType` for the id of a file that is not there, or is none.
    init(checking value: Value, in store: ChatStore) throws(Refusal) {
        self.init(value, checksSize: true)
        guard case .file(let id) = self else { return }
        guard id > 0 else { throw .wrongFileType }
        guard store.file(id) != nil else { throw .fileNotAccessible }
    }
}
