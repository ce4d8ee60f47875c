import Bitrix24
import TerminalKit

/// The help: every key from the table of keys, every field from the table of fields.
enum HelpView {
    static func document(columns: Int) -> Document {
        var page = Document(columns: columns)
        for section in Keys.help {
            page.heading(section.title)
            for row in section.rows { page.entry(row.keys, row.sentence, labelColumns: 18) }
        }
        page.heading("The fields")
        for field in ChatField.allCases where field.editor != .none {
            page.entry(field.label, field.row.purpose, labelColumns: 18)
        }
        return page
    }
}
