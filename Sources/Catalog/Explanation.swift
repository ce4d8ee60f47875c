/// What happened, and what to do next: the two sentences of an error.
public struct Explanation: Sendable, Equatable {
    public let sentence: String
    /// Empty where it depends on more than is known here.
    public let advice: String

    public init(_ sentence: String, _ advice: String) {
        self.sentence = sentence
        self.advice = advice
    }
}

/// A text of the catalog that is chosen before anybody knows in which language it will be said: what tables and errors
/// hold.
public struct Phrase<Text: Sendable>: Sendable {
    private let text: @Sendable (Messages) -> Text

    /// - Parameter text: an entry of the catalog, such as `\.queryLimitExceeded`.
    public init(_ text: @escaping @Sendable (Messages) -> Text) {
        self.text = text
    }

    public func said(in messages: Messages) -> Text { text(messages) }
}

extension Phrase: Equatable where Text: Equatable {
    /// Two phrases are the same if nobody could tell them apart in any language.
    public static func == (left: Self, right: Self) -> Bool {
        Language.allCases.allSatisfy { left.text(Messages($0)) == right.text(Messages($0)) }
    }
}

extension Messages {
    /// An explanation in every language: what happened, and what to do.
    func explain(
        en english: @autoclosure () -> (String, String), ru russian: @autoclosure () -> (String, String)
    ) -> Explanation {
        let (sentence, advice) =
            switch language {
            case .english: english()
            case .russian: russian()
            }
        return Explanation(sentence, advice)
    }
}
