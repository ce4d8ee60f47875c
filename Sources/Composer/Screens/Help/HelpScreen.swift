import Bitrix24
import Catalog
import TerminalKit

/// The help: every key from the table of keys, every field from the table of fields, what is about the screen that one is
/// on before the rest. Lies over whatever is shown.
struct HelpScreen: ComposerScreen {
    /// The first visible line.
    private var scroll = 0
    private var filter = ListFilter()

    init() {}

    func context(in session: Session) -> Context { .help }

    var query: String { filter.text }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let steps = session.steps(of: action) {
            let page = page(in: session, columns: session.layout.textColumnsOfPage)
            scroll = min(max(0, scroll + steps), page.lastScroll(rows: Self.part(of: session.layout).rows))
        }
        if filter.handle(action) { scroll = 0 }
        if action == .back {
            if filter.isEmpty { session.helpSubject = nil } else { filter.clear() }
        }
        return []
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        var page = layout.page
        ListHeading(text: session.messages.help, filter: filter)
            .draw(on: &surface, in: page.cutTop(1), session.messages)
        self.page(in: session, columns: layout.textColumnsOfPage)
            .draw(on: &surface, in: Self.part(of: layout), scroll: scroll)
    }

    /// Where the text stands, below the search.
    private static func part(of layout: ScreenLayout) -> Rect {
        var page = layout.page
        _ = page.cutTop(1)
        return page
    }

    private func page(in session: Session, columns: Int) -> Document {
        var page = Document(columns: columns)
        for section in sections(in: session) {
            let rows = section.rows.filter { filter.matches("\($0.keys) \($0.sentence)") }
            if rows.isEmpty { continue }
            page.heading(section.title)
            for row in rows { Self.write(row.keys, row.sentence, to: &page, columns: columns) }
        }
        if page.blocks.isEmpty { page.paragraph(session.messages.nothingMatches, .dim) }
        return page
    }

    /// Side by side, or in a narrow window one below the other.
    private static func write(_ keys: String, _ sentence: String, to page: inout Document, columns: Int) {
        guard columns < 60 else { return page.entry(keys, sentence, labelColumns: 18) }
        page.paragraph(keys, .fieldLabel)
        page.paragraph(sentence, indent: 2)
    }

    private func sections(in session: Session) -> [KeyMap.HelpSection] {
        let (messages, keys) = (session.messages, session.keys)
        let here = keys.help(about: session.helpSubject ?? .help, in: messages)
        let fields = KeyMap.HelpSection(
            title: messages.helpFields,
            rows: ChatField.allCases.filter { $0.place != .shownOnly }.map { field in
                let text = field.text(in: messages)
                return (text.label, text.purpose)
            })
        let isForm = session.helpSubject.map(KeyContexts<Context>.form.contains) ?? false
        return (isForm ? [fields, here] : [here]) + keys.help(in: messages) + (isForm ? [] : [fields])
    }
}
