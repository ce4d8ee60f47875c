import Bitrix24

/// What options and a template say where a row says nothing.
public struct TableDefaults: Sendable {
    /// Where a text comes from, which faults name.
    enum Source: Sendable {
        case option
        case template
    }

    /// Texts as options give them; they may hold placeholders.
    public var options: [ChatField: String] = [:]
    /// The same of a template; an option counts more.
    public var template: [ChatField: String] = [:]

    public init() {}

    /// What fills a field; empty texts fill nothing.
    func text(of field: ChatField) -> (text: String, source: Source)? {
        if let text = options[field], !text.isEmpty { return (text, .option) }
        if let text = template[field], !text.isEmpty { return (text, .template) }
        return nil
    }

    var texts: [String] { Array(options.values) + Array(template.values) }
}
