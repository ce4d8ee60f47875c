import TerminalKit

/// The surface as text, for snapshots and for reading in a failed test.
extension Surface {
    /// The characters, a line for each row, without the blanks at its end.
    public var text: String {
        dump { $0.width == 0 ? "" : String($0.glyph) }
    }

    /// The roles, a letter for each cell in the same grid, followed by what the letters mean.
    ///
    /// A cell in `text` is blank; one that shows a color of its own is `#`.
    public var roles: String {
        var used: Set<Role> = []
        let grid = dump { cell in
            if cell.style.foreground != nil || cell.style.background != nil { return "#" }
            used.insert(cell.style.role)
            return Self.letters[cell.style.role].map(String.init) ?? "?"
        }
        let legend = Role.allCases.filter { $0 != .text && used.contains($0) }
            .compactMap { role in Self.letters[role].map { "\($0) \(role.rawValue)" } }
        return ([grid] + legend).joined(separator: "\n")
    }

    private func dump(_ sign: (Cell) -> String) -> String {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                line += sign(self[Point(column: column, row: row)])
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    private static let letters: [Role: Character] = Dictionary(
        uniqueKeysWithValues: zip(Role.allCases, " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
}
