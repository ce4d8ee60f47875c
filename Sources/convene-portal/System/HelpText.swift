import FoundationEssentials

/// What the help says, in the reader's language as the environment names it: English or Russian.
enum HelpText {
    static let isRussian: Bool = {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("ru") == true
    }()

    static func say(en english: String, ru russian: String) -> String { isRussian ? russian : english }

    /// A help with the parser's own words, which are English alone, in the reader's language.
    static func translated(_ help: String) -> String {
        guard isRussian else { return help }
        return ofTheParser.reduce(help) { $0.replacing($1.english, with: $1.russian) }
    }

    private static let ofTheParser: [(english: String, russian: String)] = [
        ("OVERVIEW: ", "ОПИСАНИЕ: "), ("USAGE: ", "ВЫЗОВ: "), ("\nOPTIONS:", "\nПАРАМЕТРЫ:"),
        ("  Show help information.", "  Показать справку."), ("<options>", "<параметры>"),
        ("default: ", "по умолчанию: "), ("(values:", "(значения:"),
    ]
}
