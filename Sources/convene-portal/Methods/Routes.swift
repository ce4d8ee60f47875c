/// Every method of the portal, in one place.
enum Routes {
    static let all: [Method] = [
        .profile, .scope,
        .imChatAdd, .imDialogGet, .imChatUserList,
        .imUserGet, .imUserListGet,
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) })

    /// The method of this name in any case.
    static func method(named name: String) -> Method? {
        byName[name.lowercased()]
    }
}
