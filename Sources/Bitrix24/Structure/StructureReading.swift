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
        do throws(JSONError) {
            read(try JSONValue(parsing: text, takesSingleQuotes: true))
        } catch {
            faults = [ValidationIssue(.notAStructure, nil) { $0.notJSON(line: error.line, column: error.column) }]
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
            faults += Self.repeatedKeys(below: member.value).map { inner in
                ValidationIssue(.repeatedField, ChatField(name: key)) { $0.twice(inner) }
            }
            if !seen.insert(key).inserted {
                faults.append(ValidationIssue(.repeatedField, ChatField(name: key)) { $0.twice(key) })
            } else if let field = ChatField(name: key) {
                read(member.value, into: field)
            } else {
                faults.append(Self.unknown(key: member.key))
            }
        }
    }

    /// The keys that stand twice in one object, in any case, however deep it lies.
    private static func repeatedKeys(below value: JSONValue) -> [String] {
        switch value {
        case .array(let items): return items.flatMap(repeatedKeys)
        case .object(let members):
            var seen: Set<String> = []
            let own = members.map { $0.key.uppercased() }.filter { !seen.insert($0).inserted }
            return own + members.flatMap { repeatedKeys(below: $0.value) }
        default: return []
        }
    }

    private static func unknown(key: String) -> ValidationIssue {
        if reservedKeys.contains(key.uppercased()) {
            return ValidationIssue(.reservedField, nil) { $0.reserved(key) }
        }
        let near = Spelling.nearest(to: key.uppercased(), in: ChatField.allCases.map(\.wireName))
        return ValidationIssue(.unknownField, nil) { $0.unknownField(key, near: near) }
    }
}
