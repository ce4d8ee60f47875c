/// A department as people name it: `Sales`, or `Sales+` with those below it.
public struct DepartmentName: Sendable, Hashable {
    public let name: String
    public let includesBelow: Bool

    /// What a text may mean, what counts first at the front: a department may be called `C++`.
    public static func readings(of text: String) -> [DepartmentName] {
        let whole = DepartmentName(name: text.trimmed, includesBelow: false)
        guard whole.name.hasSuffix("+") else { return [whole] }
        return [whole, DepartmentName(name: String(whole.name.dropLast()).trimmed, includesBelow: true)]
    }
}
