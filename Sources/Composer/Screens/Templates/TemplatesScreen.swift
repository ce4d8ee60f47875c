import Bitrix24
import Catalog
import TerminalKit

/// The templates, to start from, and to save the form as another one.
struct TemplatesScreen: ComposerScreen {
    /// By name, sorted.
    let names: [String]
    private(set) var list: NarrowedList
    var naming: SavedName?
    /// The template whose variables are asked for.
    var asking: TemplateQuestions?
    /// The template that a second press deletes.
    private var deletes: String?

    init(names: [String], at row: Int = 0, asking: TemplateQuestions? = nil) {
        self.names = names
        list = NarrowedList(names, highlighted: row)
        self.asking = asking
    }

    /// Shows the templates, and what was done with them before.
    static func open(_ names: [String], at row: Int = 0, saying sentence: String?, in session: inout Session) {
        session.notice = sentence.map { Notice(.good, $0) }
        session.show(TemplatesScreen(names: names, at: row))
    }

    var template: String? { list.chosen(of: names) }

    var query: String { list.filter.text }

    func context(in session: Session) -> Context { naming == nil && asking == nil ? .templates : .naming }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .open where naming == nil && asking == nil, .renameTemplate, .deleteTemplate: template != nil
        default: true
        }
    }

    /// A template of the same name would be replaced.
    func confirms(_ action: Action) -> Bool { action == .deleteTemplate || action == .open && naming != nil }

    var question: (any ComposerScreen)? {
        var shown = self
        shown.naming?.buffer = TextBuffer()
        shown.asking?.buffer = TextBuffer()
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let naming { return name(action, naming, in: &session) }
        if let asking { return answer(action, asking, in: &session) }
        let deletes = deletes
        self.deletes = nil
        if list.handle(action, pageRows: session.pageRows) { return [] }
        switch action {
        case .open:
            let user = session.portal.caller?.name ?? ""
            return template.map { [.job(.openTemplate($0, user: user, values: [:]))] } ?? []
        case .saveTemplate: naming = SavedName()
        case .renameTemplate: naming = template.map { SavedName(renames: $0, buffer: TextBuffer($0)) }
        case .deleteTemplate:
            guard let template else { break }
            if deletes == template { return [.job(.deleteTemplate(template))] }
            self.deletes = template
            session.notice = Notice(.warning, session.messages.deletesOnceMore(template))
        case .back: session.close()
        default: break
        }
        return []
    }

    /// The list after a change; what was wrong leaves the name as it was typed.
    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .templatesListed(let names, let what): Self.open(names, at: list.highlighted, saying: what, in: &session)
        case .templateAsks(let name, let variables): asking = TemplateQuestions(template: name, variables: variables)
        case .opened(let document, let name): return session.start(from: document, called: name)
        default: break
        }
        return []
    }

    func keep(_ naming: SavedName, as name: String, in session: Session) -> BackgroundJob {
        naming.renames.map { .renameTemplate($0, to: name) } ?? .saveTemplate(session.shownDocument, name: name)
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let messages = session.messages
        ListPage(
            heading: messages.templates, rows: list.shown(of: names).map { [$0] }, list: list, total: names.count,
            nothing: messages.noTemplates, hasCursor: naming == nil && asking == nil,
            question: field(in: messages)
        ).draw(on: &surface, layout, in: messages)
    }

    /// The line on which a name or a value is typed.
    private func field(in messages: Messages) -> ((Rect, inout Surface) -> Void)? {
        if let naming {
            let label = naming.renames.map { messages.newName(of: $0) } ?? messages.keepFormAs
            return { $1.drawQuestion(label, naming.buffer, placeholder: messages.templateNameHint, in: $0) }
        }
        guard let asking, let variable = asking.variable else { return nil }
        return { $1.drawQuestion("\(variable.name): ", asking.buffer, placeholder: variable.usual ?? "", in: $0) }
    }
}

extension Surface {
    /// A line that is typed on after its label.
    mutating func drawQuestion(_ label: String, _ buffer: TextBuffer, placeholder: String, in row: Rect) {
        var rest = row
        let label = label.trimmed.truncated(toColumns: rest.columns / 2 - 1)
        _ = rest.cutLeft(write(label, at: rest.origin, role: .fieldFocus) + 1)
        LineField(buffer, placeholder: placeholder, isFocused: true).draw(on: &self, in: rest)
    }
}
