/// One line for the user, above the keys.
public struct Notice: Sendable, Equatable {
    public enum Tone: Sendable {
        case plain
        case good
        case warning
        case bad
    }

    public let tone: Tone
    public let text: String
    /// Answers no key but tells of a state: the next key does not take it away.
    let stays: Bool

    init(_ tone: Tone, _ text: String, stays: Bool = false) {
        self.tone = tone
        self.text = text
        self.stays = stays
    }
}
