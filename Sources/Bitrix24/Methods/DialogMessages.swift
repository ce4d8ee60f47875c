extension Method {
    public static let dialogMessages = Method("im.dialog.messages.get", .reads)
}

/// Who wrote the latest messages; 0 for the portal itself.
struct MessagePage: Decodable, Sendable {
    // A message that is not understood makes the page unreadable: somebody may have written it.
    private let messages: [Message]

    var authors: [Int] { messages.map(\.author.number) }

    private struct Message: Decodable {
        let author: Writer

        private enum CodingKeys: String, CodingKey { case author = "author_id" }
    }

    /// Zero is nobody's id, so it is no `UserID`.
    private struct Writer: Decodable {
        let number: Int

        init(from decoder: any Decoder) throws { number = try decodeNumber(from: decoder) }
    }
}
