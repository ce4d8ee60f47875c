import Bitrix24
import Catalog
import TerminalKit

/// The help: every key from the table of keys, every field from the table of fields. Lies over whatever is shown.
struct HelpScreen: PageScreen {
    /// The first visible line.
    var scroll = 0

    init() {}

    func context(in session: Session) -> Context { .help }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        scroll(by: action, in: session, at: now)
        if action == .back { session.showsHelp = false }
        return []
    }

    func page(in session: Session, at now: Instant, columns: Int) -> Document {
        let messages = session.messages
        var page = Document(columns: columns)
        for section in session.keys.help(in: messages) {
            page.heading(section.title)
            for row in section.rows { page.entry(row.keys, row.sentence, labelColumns: 18) }
        }
        page.heading(messages.helpFields)
        for field in ChatField.allCases where field.place != .shownOnly {
            let text = field.text(in: messages)
            page.entry(text.label, text.purpose, labelColumns: 18)
        }
        return page
    }
}
