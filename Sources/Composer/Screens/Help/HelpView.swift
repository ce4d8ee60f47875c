import Bitrix24
import Catalog
import TerminalKit

/// The help: every key from the table of keys, every field from the table of fields.
enum HelpView {
    static func document(columns: Int, _ keys: KeyMap, in messages: Messages) -> Document {
        var page = Document(columns: columns)
        for section in keys.help(in: messages) {
            page.heading(section.title)
            for row in section.rows { page.entry(row.keys, row.sentence, labelColumns: 18) }
        }
        page.heading(messages.helpFields)
        for field in ChatField.allCases where field.editor != .none {
            let text = field.text(in: messages)
            page.entry(text.label, text.purpose, labelColumns: 18)
        }
        return page
    }
}
