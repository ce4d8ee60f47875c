import Bitrix24
import TerminalKit

/// A form that is a template: title, description and message may hold variables.
extension FormDocument {
    fileprivate static let fields: [ChatField] = [.title, .description, .message]

    /// What has to be asked for, each once and in the order of the form.
    func variables(besides known: Set<String>) -> [TemplateVariable] {
        var seen = known.union(["n"])
        return Self.fields.flatMap { TemplateText(form[text: $0].text).variables }
            .filter { seen.insert($0.name).inserted }
    }

    /// Puts the values in their places; `{n}` is the number after the highest among titles like this one.
    mutating func fill(with values: [String: String], after titles: [String]) {
        var values = values
        values["n"] = String(TemplateText(form.title.text).nextNumber(with: values, after: titles) ?? 1)
        for field in Self.fields {
            let text = form[text: field].text
            if text.contains(where: { $0 == "{" || $0 == "}" }) {
                form[text: field].replace(with: TemplateText(text).filled(with: values))
            }
        }
    }
}

extension Form {
    /// The variables in the texts that a template may have, as they are written: in a form nobody asks for them.
    func variables(in field: ChatField) -> [String] {
        guard FormDocument.fields.contains(field) else { return [] }
        return TemplateText(self[text: field].text).variables.map(\.written)
    }
}
