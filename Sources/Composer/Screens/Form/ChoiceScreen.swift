import Bitrix24
import Catalog
import TerminalKit

/// A list over the form: what the field in focus can be.
struct ChoiceScreen: ComposerScreen {
    enum Option: Sendable, Equatable {
        case kind(ChatKind)
        /// Nil: the portal chooses.
        case color(ChatColor?)
    }

    let field: ChatField
    let options: [Option]
    private(set) var highlighted: Int
    /// The letters typed so far of a value's name.
    private var typed = ""

    init(kind: ChatKind) {
        self.init(.kind, at: .kind(kind))
    }

    init(color: ChatColor?) {
        self.init(.color, at: .color(color))
    }

    private init(_ field: ChatField, at current: Option) {
        self.field = field
        options = Option.all(of: .field(field))
        highlighted = options.firstIndex(of: current) ?? 0
    }

    var isOverForm: Bool { true }

    func choosesByLetter(in session: Session) -> Bool { true }

    func context(in session: Session) -> Context { .list }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let row = session.highlighted(highlighted, after: action, of: options.count) { highlighted = row }
        switch action {
        case .open: return take(in: &session)
        case .chooseByLetter(let letter): goOn(with: letter, in: session.messages)
        case .back: session.close()
        case .point(let place):
            guard let line = list(in: session, session.layout).line(at: place) else { break }
            if line == highlighted { return take(in: &session) }
            highlighted = line
        default: break
        }
        return []
    }

    /// To the value that begins with the letters so far; else to the next one that begins with the last of them.
    private mutating func goOn(with letter: Character, in messages: Messages) {
        let word = typed + String(letter)
        if word.count > 1, let named = Option.places(beginningWith: word, among: options, in: messages).first {
            typed = word
            highlighted = named
        } else {
            typed = String(letter)
            highlighted = Option.next(by: letter, among: options, after: highlighted, in: messages) ?? highlighted
        }
    }

    private func take(in session: inout Session) -> [Effect] {
        session.close()
        session.undo.endTyping()
        return options[highlighted].put(into: &session)
    }

    // MARK: - Drawing

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let list = list(in: session, layout)
        let inside = Panel(title: field.label(in: session.messages)).draw(on: &surface, in: list.frame)
        list.view.draw(on: &surface, in: inside) { number, row, style, surface in
            draw(options[number], in: row, style, on: &surface, session)
            if number == highlighted { surface.cursor = row.origin }
        }
    }

    private func list(in session: Session, _ layout: ScreenLayout) -> PlacedList {
        PlacedList(
            view: ListView(count: options.count, selection: highlighted),
            frame: Self.place(rows: options.count + 2, columns: 56, in: session, layout))
    }

    /// Under the field that the list belongs to; where it has no room there, as far down as it fits.
    static func place(rows: Int, columns: Int, in session: Session, _ layout: ScreenLayout) -> Rect {
        let room = Rect(
            column: 1, row: layout.header.bottom, columns: session.size.columns - 2,
            rows: layout.notice.top - layout.header.bottom)
        let places = layout.places(of: session.form, focus: session.focus)
        let field = places.first { $0.row == session.focus }?.part ?? layout.form
        let rows = min(rows, room.rows)
        let columns = min(columns, room.columns)
        return Rect(
            column: min(layout.labelColumns - 2, room.right - columns),
            row: min(field.bottom, room.bottom - rows), columns: columns, rows: rows)
    }

    private func draw(_ option: Option, in row: Rect, _ style: Style, on surface: inout Surface, _ session: Session) {
        switch option {
        case .kind(let kind): surface.write(kind.summary(in: session.messages), at: row.origin, style: style)
        case .color(let color):
            surface.writeSwatch(of: color, at: row.origin)
            surface.write(session.label(of: color), at: row.origin.moved(columns: 2), style: style)
        }
    }
}
