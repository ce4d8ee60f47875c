import CLibrary

/// The variables of a program's environment, read one by one: to make a dictionary of all takes a twentieth of the time
/// until the first paint.
public struct Environment: Sendable {
    private let value: @Sendable (String) -> String?

    /// That of this process.
    public static let own = Environment { name in getenv(name).map { String(cString: $0) } }

    private init(_ value: @escaping @Sendable (String) -> String?) {
        self.value = value
    }

    init(_ variables: [String: String]) {
        self.init { variables[$0] }
    }

    public subscript(name: String) -> String? { value(name) }
}
