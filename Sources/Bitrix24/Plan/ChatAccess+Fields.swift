extension ChatAccess {
    /// Why a field cannot be changed in the chat; nil where nothing speaks against it, and for what only a new chat is told.
    public func reason(against field: ChatField) -> UnsupportedChange.Reason? {
        Action(changing: field).flatMap { reason(against: $0) }
    }
}

extension ChatAccess.Action {
    /// What changing a field takes: of members, that they are added, at least.
    init?(changing field: ChatField) {
        switch field {
        case .title: self = .rename
        case .kind: self = .convert
        case .color: self = .recolor
        case .members: self = .addMembers
        case .owner: self = .changeOwner
        case .avatar: self = .changeAvatar
        case .description: self = .describe
        case .managers: self = .changeManagers
        case .departments: self = .linkDepartments
        case .rights: self = .changeRights
        // What only a new chat is told (`FieldDescriptor.Stage.creation`).
        default: return nil
        }
    }
}
