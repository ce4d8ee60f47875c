/// A person on a portal, from 1. The same number on another portal is another person.
public struct UserID: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int

    /// - Returns: nil for zero and below, which portals drop without a word.
    public init?(rawValue: Int) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    /// Reads digits and nothing else: no sign, no fraction, no white space.
    public init?(text: some StringProtocol) {
        guard let number = Int(digits: text) else { return nil }
        self.init(rawValue: number)
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A chat on a portal, from 1. Its dialog id is `chat` and this number.
public struct ChatID: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int

    public init?(rawValue: Int) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    public var dialog: String { "chat\(rawValue)" }
}

/// A department on a portal, from 1.
public struct DepartmentID: RawRepresentable, Hashable, Comparable, Sendable {
    public let rawValue: Int

    public init?(rawValue: Int) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A number that stands in a program: 0 and below are mistakes of its author, and end it.
extension UserID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) {
        precondition(value > 0)
        rawValue = value
    }
}

extension ChatID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) {
        precondition(value > 0)
        rawValue = value
    }
}

extension DepartmentID: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) {
        precondition(value > 0)
        rawValue = value
    }
}

/// Portals write ids as numbers (`im.*`) or as text (`profile`, `user.*`).
func decodeNumber(from decoder: any Decoder) throws -> Int {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) { return number }
    let text = try container.decode(String.self)
    guard let number = Int(digits: text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is not an id.")
    }
    return number
}

extension UserID: Codable {
    public init(from decoder: any Decoder) throws {
        guard let id = UserID(rawValue: try decodeNumber(from: decoder)) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "No user id."))
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension ChatID: Codable {
    public init(from decoder: any Decoder) throws {
        guard let id = ChatID(rawValue: try decodeNumber(from: decoder)) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "No chat id."))
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
