import TerminalKit

extension Conversation {
    /// What is to be written now, and the question that waits for a line.
    public struct Speech: Equatable, Sendable {
        /// Each ends with a line break. Hostile until control characters are made visible.
        public let lines: [String]
        /// Stands at the beginning of the line that the user types; nil while no answer is wanted.
        public let prompt: String?
        /// The answer is of consequence: what was typed before the question is no answer to it.
        public let isGrave: Bool
    }

    /// Hands over what is to be written. Nothing while a question waits for its answer.
    public mutating func tell() -> Speech {
        guard !isAsked else { return Speech(lines: [], prompt: nil, isGrave: false) }
        defer { said = [] }
        guard !isWaiting else { return Speech(lines: said, prompt: nil, isGrave: false) }
        isAsked = true
        return Speech(lines: said, prompt: isDictating ? "" : question, isGrave: !isDictating && isGrave)
    }

    private var isGrave: Bool { aside.map { $0 != .tablePath } ?? (screen?.isGrave == true) }

    /// The question that comes next, with what an empty line keeps in brackets.
    private var question: String {
        let text = aside.map { question(of: $0) } ?? screen?.question(in: self) ?? ""
        return text.isEmpty ? "" : text + ": "
    }

    /// The letter that an answer is; one typed under a Cyrillic layout is that of the same key.
    func letter(of input: LineInput) -> Character? {
        guard case .text(let text) = input, text.count == 1, let character = text.lowercased().first else { return nil }
        guard case .character(let twin)? = Key.plain(character).latinTwin?.code else { return character }
        return twin
    }
}
