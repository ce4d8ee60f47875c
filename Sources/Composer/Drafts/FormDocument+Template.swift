import TerminalKit

/// A form that is a template: title, description and message may hold variables.
extension FormDocument {
    private static var texts: [WritableKeyPath<Form, TextBuffer>] { [\.title, \.description, \.message] }

    /// What has to be asked for, each once and in the order of the form.
    ///
    /// - Parameter known: the names of those that have a value.
    func variables(besides known: Set<String>) -> [TemplateVariable] {
        var seen = known.union(["n"])
        return Self.texts.flatMap { TemplateText(form[keyPath: $0].text).variables }
            .filter { seen.insert($0.name).inserted }
    }

    /// Puts the values in their places; `{n}` is the number after the highest among titles like this one.
    mutating func fill(with values: [String: String], after titles: [String]) {
        var values = values
        values["n"] = String(TemplateText(form.title.text).nextNumber(with: values, after: titles) ?? 1)
        for path in Self.texts {
            let text = form[keyPath: path].text
            if text.contains(where: { $0 == "{" || $0 == "}" }) {
                form[keyPath: path].replace(with: TemplateText(text).filled(with: values))
            }
        }
    }
}
