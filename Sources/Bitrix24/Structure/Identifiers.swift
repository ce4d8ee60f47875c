/// What a portal knows by a number, from 1. The same number on another portal is something else. One that stands in a
/// program and is 0 or below is a mistake of its author, and ends it.
public protocol PortalNumber: RawRepresentable<Int>, Hashable, Comparable, Codable, Sendable,
    ExpressibleByIntegerLiteral
where IntegerLiteralType == Int {}

extension PortalNumber {
    /// - Returns: nil for zero and below, which portals drop without a word.
    public init?(rawValue: Int) {
        guard rawValue > 0 else { return nil }
        self.init(integerLiteral: rawValue)
    }

    /// Reads digits and nothing else: no sign, no fraction, no white space.
    public init?(text: some StringProtocol) {
        guard let number = Int(digits: text) else { return nil }
        self.init(rawValue: number)
    }

    /// Portals write them as numbers (`im.*`) or as text (`profile`, `user.*`).
    public init(from decoder: any Decoder) throws {
        guard let number = Self(rawValue: try decodeNumber(from: decoder)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "This is no \(Self.self)."))
        }
        self = number
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

func decodeNumber(from decoder: any Decoder) throws -> Int {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) { return number }
    let text = try container.decode(String.self)
    guard let number = Int(digits: text) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is not an id.")
    }
    return number
}

/// A person.
public struct UserID: PortalNumber {
    public let rawValue: Int

    public init(integerLiteral value: Int) {
        precondition(value > 0)
        rawValue = value
    }
}

/// A chat. Its dialog id is `chat` and this number.
public struct ChatID: PortalNumber {
    public let rawValue: Int

    public init(integerLiteral value: Int) {
        precondition(value > 0)
        rawValue = value
    }

    public var dialog: String { "chat\(rawValue)" }
}

/// A department.
public struct DepartmentID: PortalNumber {
    public let rawValue: Int

    public init(integerLiteral value: Int) {
        precondition(value > 0)
        rawValue = value
    }
}
