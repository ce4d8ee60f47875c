/// A language that convene speaks, by its ISO 639 code as `--lang` takes it.
public enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case russian = "ru"
}
