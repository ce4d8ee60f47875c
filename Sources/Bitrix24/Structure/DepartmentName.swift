/// A department as people name it: `Sales`, or `Sales+` with those below it.
public struct DepartmentName: Sendable, Hashable {
    public let name: String
    public let includesBelow: Bool

    public init(_ text: String) {
        let text = text.trimmed
        includesBelow = text.hasSuffix("+")
        name = (includesBelow ? String(text.dropLast()) : text).trimmed
    }
}
