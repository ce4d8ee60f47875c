/// What convene says to people, in the language of the reader.
///
/// Each text is one entry, a property or a function in an extension of this type, that holds it in every language: an
/// entry without one of them does not compile. Whoever shows a text is given the words to say it in.
public struct Messages: Sendable, Equatable {
    public let language: Language
    /// How sentences call the keys.
    public let keys: KeyNames

    public init(_ language: Language, keys: KeyNames = KeyNames()) {
        self.language = language
        self.keys = keys
    }

    /// One text in every language.
    func say(en english: @autoclosure () -> String, ru russian: @autoclosure () -> String) -> String {
        switch language {
        case .english: english()
        case .russian: russian()
        }
    }
}
