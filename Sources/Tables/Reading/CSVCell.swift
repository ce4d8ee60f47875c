/// A cell of the tables that convene writes (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe
/// before it.
public enum CSVCell {
    public static func written(_ text: String) -> String {
        let guarded = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        guard guarded.contains(where: { ",;\t\"".contains($0) || $0.isNewline }) else { return guarded }
        return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    }

    /// A row with its line end.
    public static func line(_ cells: [String], _ delimiter: String = ",") -> String {
        cells.map(written).joined(separator: delimiter) + "\r\n"
    }
}
