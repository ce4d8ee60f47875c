import Bitrix24

/// What stands in a kept file and is not understood, by the object that it stands in.
struct UnreadMembers: Hashable, Sendable {
    private var objects: [String: [JSONValue.Member]] = [:]

    subscript(object: String) -> [JSONValue.Member] {
        get { objects[object] ?? [] }
        set { objects[object] = newValue.isEmpty ? nil : newValue }
    }
}
