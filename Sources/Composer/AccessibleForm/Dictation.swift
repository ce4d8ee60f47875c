/// A text of several lines that is being typed.
struct Dictation {
    /// What the field held.
    let before: String
    /// How much was typed, with the ends of the lines.
    var bytes = 0

    var isTooLong: Bool { bytes > Session.longestInsertion }
}
