import Catalog

/// A structure as it was read from JSON: what could be understood, and what is wrong with the rest.
public struct StructureReading: Sendable {
    public var structure = ChatStructure()
    public var faults: [ValidationIssue] = []
    /// The path after `file:` in `AVATAR`, for the caller to read; this target opens no file that a structure names.
    public var avatarPath: String?

    /// Keys that mean something else to a portal, wherever they stand (rest.md A1).
    public static let reservedKeys: Set<String> = [
        "AUTH", "ACCESS_TOKEN", "AUTH_CONNECTOR", "AP", "APLOGIN", "SESSID", "START", "STATE", "TOKEN", "METHOD",
    ]

    /// Nothing read yet.
    public init() {}

    /// Reads JSON text; single-quoted JSON is understood, keys may be in any case, ids may be text.
    public init(json text: String) {
        if let value = (try? JSONValue(parsing: text)) ?? (try? JSONValue(parsing: SingleQuotes.toDouble(text))) {
            read(value)
        } else {
            faults = [Self.unreadable(text)]
        }
    }

    /// Reads a value that must be an object.
    private mutating func read(_ value: JSONValue) {
        guard case .object(let members) = value else {
            faults = [ValidationIssue(.notAStructure, nil, \.notAnObject)]
            return
        }
        var seen: Set<String> = []
        for member in members {
            let key = member.key.uppercased()
            if !seen.insert(key).inserted {
                faults.append(ValidationIssue(.repeatedField, ChatField(name: key)) { $0.twice(key) })
            } else if let field = ChatField(name: key) {
                read(member.value, into: field)
            } else {
                faults.append(Self.unknown(key: member.key))
            }
        }
    }

    private static func unreadable(_ text: String) -> ValidationIssue {
        let place = JSONPlace(in: text).map { (line: $0.line, column: $0.column) }
        return ValidationIssue(.notAStructure, nil) { $0.notJSON(at: place) }
    }

    private static func unknown(key: String) -> ValidationIssue {
        if reservedKeys.contains(key.uppercased()) {
            return ValidationIssue(.reservedField, nil) { $0.reserved(key) }
        }
        let near = Spelling.nearest(to: key.uppercased(), in: ChatField.allCases.map(\.wireName))
        return ValidationIssue(.unknownField, nil) { $0.unknownField(key, near: near) }
    }
}
