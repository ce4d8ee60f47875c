import Bitrix24
import Catalog
import TerminalKit

/// The templates, to start from, and to save the form as another one.
struct TemplatesScreen: ComposerScreen {
    /// A name that is being typed.
    struct Naming: Sendable, Equatable {
        /// The template that is renamed; nil: the form is saved.
        let renames: String?
        var buffer: TextBuffer
        /// The name of a template that the user has been told would be replaced.
        var replaces: String?
    }

    /// By name, sorted.
    let names: [String]
    private(set) var highlighted = 0
    var naming: Naming?
    /// The template that a second press deletes.
    private var deletes: String?

    /// Shows the templates, and what was done with them before.
    static func open(_ names: [String], at row: Int = 0, saying sentence: String?, in session: inout Session) {
        session.notice = sentence.map { Notice(.good, $0) }
        session.show(TemplatesScreen(names: names, highlighted: max(0, min(row, names.count - 1))))
    }

    var template: String? { names.indices.contains(highlighted) ? names[highlighted] : nil }

    func context(in session: Session) -> Context { naming == nil ? .templates : .naming }

    /// A template of the same name would be replaced.
    func confirms(_ action: Action) -> Bool { action == .deleteTemplate || action == .open && naming != nil }

    var question: (any ComposerScreen)? {
        var shown = self
        shown.naming?.buffer = TextBuffer()
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let naming { return name(action, naming, in: &session) }
        let deletes = deletes
        self.deletes = nil
        if let row = session.highlighted(highlighted, after: action, of: names.count) { highlighted = row }
        switch action {
        case .open:
            let user = session.portal.caller?.name ?? ""
            return template.map { [.job(.openTemplate($0, user: user))] } ?? []
        case .saveTemplate: naming = Naming(renames: nil, buffer: TextBuffer())
        case .renameTemplate: naming = template.map { Naming(renames: $0, buffer: TextBuffer($0)) }
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
        case .templatesListed(let names, let what): Self.open(names, at: highlighted, saying: what, in: &session)
        case .opened(let document, let name): return session.start(from: document, called: name)
        default: break
        }
        return []
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let messages = session.messages
        var page = layout.page
        surface.write(messages.templates, at: page.cutTop(1).origin, role: .heading)
        if let naming {
            let label = naming.renames.map { messages.newName(of: $0) } ?? messages.keepFormAs
            var row = page.cutTop(1)
            let used = surface.write(label, at: row.origin, role: .fieldLabel, limit: row.columns / 2)
            _ = row.cutLeft(used)
            LineField(naming.buffer, placeholder: messages.templateNameHint, isFocused: true).draw(
                on: &surface, in: row)
        }
        ListPage(rows: names, highlighted: highlighted, nothing: messages.noTemplates, hasCursor: naming == nil)
            .draw(on: &surface, in: page)
    }
}
