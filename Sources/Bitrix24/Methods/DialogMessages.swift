extension Method {
    public static let dialogMessages = Method("im.dialog.messages.get", .reads)
}

/// Who wrote the latest messages; 0 for the portal itself.
struct MessagePage: Decodable, Sendable {
    let authors: [Int]

    private enum Key: CodingKey { case messages }

    /// Zero is nobody's id, so it is no `UserID`.
    private struct Writer: Decodable {
        let number: Int

        init(from decoder: any Decoder) throws { number = try decodeNumber(from: decoder) }
    }

    private struct Message: Decodable {
        let author: Int

        private enum CodingKeys: String, CodingKey { case author = "author_id" }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            author = try container.decode(Writer.self, forKey: .author).number
        }
    }

    init(from decoder: any Decoder) throws {
        // A message that is not understood makes the page unreadable: somebody may have written it.
        authors = try decoder.container(keyedBy: Key.self).decode([Message].self, forKey: .messages).map(\.author)
    }
}
