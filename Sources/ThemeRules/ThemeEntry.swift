import TOML

/// One value of a theme file, as a reader of TOML finds it.
public struct ThemeEntry: Equatable, Sendable {
    public enum Value: Equatable, Sendable {
        case text(String)
        case number(Int)
        case other
    }

    /// The keys that lead to it; a key in quotes may hold dots.
    public let path: [String]
    public let value: Value

    /// All values of a table in their order; those of tables in it by the way that leads to them.
    public static func all(in table: TOMLTable, below path: [String] = []) -> [ThemeEntry] {
        table.members.flatMap { member in
            let path = path + [member.key]
            return switch member.value {
            case .table(let table): all(in: table, below: path)
            case .string(let text): [ThemeEntry(path: path, value: .text(text))]
            case .integer(let number): [ThemeEntry(path: path, value: .number(number))]
            default: [ThemeEntry(path: path, value: .other)]
            }
        }
    }
}
