import Catalog
import FoundationEssentials

/// What this run says everything in. Decided once, when the first thing is said.
let words = Words(Language.chosen(ProcessInfo.processInfo.environment))

extension Language {
    /// As the locale asks: the first of the variables that is set decides, as for every program.
    static func chosen(_ environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale.flatMap { Language(rawValue: String($0.prefix { $0.isLetter })) } ?? .english
    }
}
