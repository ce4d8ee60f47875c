import Bitrix24
import Catalog
import TerminalKit

/// The variables of a template, asked for one after the other.
struct TemplateQuestions: Sendable, Equatable {
    let template: String
    let variables: [TemplateVariable]
    private(set) var values: [String: String] = [:]
    var buffer = TextBuffer()

    /// The one that is asked for now; nil after the last.
    var variable: TemplateVariable? { variables.dropFirst(values.count).first }

    /// Takes what is typed, or what is usual where nothing is; false where there is neither.
    mutating func answer() -> Bool {
        guard let variable else { return false }
        let text = buffer.text.trimmed
        guard let value = text.isEmpty ? variable.usual : text else { return false }
        values[variable.name] = value
        buffer = TextBuffer()
        return true
    }
}

extension TemplatesScreen {
    /// Asks for the variables of a template, in place of whatever is shown.
    static func ask(for variables: [TemplateVariable], of template: String, in session: inout Session) {
        session.notice = nil
        let questions = TemplateQuestions(template: template, variables: variables)
        session.show(TemplatesScreen(names: [template], asking: questions))
    }

    /// A value is being typed.
    mutating func answer(_ action: Action, _ questions: TemplateQuestions, in session: inout Session) -> [Effect] {
        var questions = questions
        switch action {
        case .insert(let text): questions.buffer.insert(TextBuffer.inOneLine(text))
        case .edit(let command): questions.buffer.apply(command, killed: &session.killed)
        case .open:
            guard questions.answer() else {
                session.notice = Notice(.warning, session.messages.valueIsMissing(questions.variable?.name ?? ""))
                break
            }
            if questions.variable == nil {
                asking = nil
                let user = session.portal.caller?.name ?? ""
                return [.job(.openTemplate(questions.template, user: user, values: questions.values))]
            }
        case .back:
            asking = nil
            return []
        default: break
        }
        asking = questions
        return []
    }
}
