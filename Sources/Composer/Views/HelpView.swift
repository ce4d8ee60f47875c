import Bitrix24
import TerminalKit

/// The help: every key from the table of keys, every field from the table of fields.
enum HelpView {
    static func document(columns: Int) -> Document {
        var page = Document(columns: columns)
        page.line(.init("Keys", .heading))
        for row in Keys.help { page.entry(row.keys, row.sentence, labelColumns: 18) }
        page.heading("Fields")
        for field in ChatField.allCases where field.editor != .none {
            page.entry(field.label, field.row.sentence, labelColumns: 18)
        }
        return page
    }
}
