/// What a key does, in words.
public struct KeyText: Sendable, Equatable {
    /// A word or two for the hint bar; empty for what never enters it.
    public let label: String
    /// A sentence for the help.
    public let sentence: String
}

extension Messages {
    func key(
        _ labels: (en: String, ru: String), en english: @autoclosure () -> String, ru russian: @autoclosure () -> String
    ) -> KeyText {
        KeyText(label: say(en: labels.en, ru: labels.ru), sentence: say(en: english(), ru: russian()))
    }

    /// What is told by the help only.
    func key(en english: @autoclosure () -> String, ru russian: @autoclosure () -> String) -> KeyText {
        KeyText(label: "", sentence: say(en: english(), ru: russian()))
    }
}
