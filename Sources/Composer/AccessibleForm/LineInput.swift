import Bitrix24
import Catalog

/// What a line says that was typed at a question.
enum LineInput: Equatable {
    /// Keeps what is there.
    case nothing
    case command(LineCommand)
    /// Goes to the question of a field: `:members`.
    case field(ChatField)
    case text(String)

    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// Reads a line. A backslash before what would be a command, or the end of a text, makes it text.
    init(_ line: String) {
        let trimmed = line.trimmed
        if trimmed.isEmpty {
            self = .nothing
        } else if let input = Self.order(trimmed) {
            self = input
        } else {
            self = .text(Self.unescaped(line))
        }
    }

    /// What begins a line like a command and is none, as `:edit 3116` does; nil for other texts.
    static func unknownCommand(in line: String) -> String? {
        let word = line.trimmed.prefix { !$0.isWhitespace }
        guard word.first == ":", word.count > 2, word.dropFirst().allSatisfy({ $0.isLetter || $0 == "-" }),
            order(line.trimmed) == nil
        else { return nil }
        return String(word)
    }

    /// The line of a text of several lines: it ends with a dot, and only what begins with a colon is a command there.
    static func dictated(_ line: String) -> Dictated {
        if line == "." { return .end }
        if line.hasPrefix(":"), let order = order(line.trimmed) { return .order(order) }
        return .line(unescaped(line))
    }

    enum Dictated: Equatable {
        case end
        case order(LineInput)
        case line(String)
    }

    private static func order(_ line: String) -> LineInput? {
        if let command = LineCommand(line) { return .command(command) }
        guard line.hasPrefix(":"), let field = ChatField(spoken: line.dropFirst()) else { return nil }
        return .field(field)
    }

    private static func unescaped(_ line: String) -> String {
        guard line.hasPrefix("\\") else { return line }
        let rest = line.drop { $0 == "\\" }.trimmed
        let isMeant = rest == "." || order(rest) != nil || unknownCommand(in: rest) != nil
        return isMeant ? String(line.dropFirst()) : line
    }
}

extension ChatField {
    /// The field that somebody calls by its label in any language, or by its option.
    init?(spoken name: some StringProtocol) {
        let name = name.trimmed.lowercased()
        let match = Self.allCases.first { field in
            guard field.place != .shownOnly else { return false }
            return field.option == name || Messages.all.contains { field.label(in: $0).lowercased() == name }
        }
        guard let match else { return nil }
        self = match
    }
}
