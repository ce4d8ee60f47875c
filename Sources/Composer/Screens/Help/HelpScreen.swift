import Bitrix24
import Catalog
import TerminalKit

/// The help: every key from the table of keys, every field from the table of fields. Lies over whatever is shown.
struct HelpScreen: ComposerScreen {
    /// The first visible line.
    private var scroll = 0

    init() {}

    func context(in session: Session) -> Context { .help }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let line = session.scrolled(scroll, by: action, { page(in: session, columns: $0) }) { scroll = line }
        if action == .back { session.showsHelp = false }
        return []
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        layout.draw({ page(in: session, columns: $0) }, scroll: scroll, on: &surface)
    }

    private func page(in session: Session, columns: Int) -> Document {
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
