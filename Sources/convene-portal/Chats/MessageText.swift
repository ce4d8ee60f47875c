/// What the portal makes of a text before it posts it (rest.md B6).
enum MessageText {
    /// Longer texts are cut.
    static let longest = 20_006
    private static let kept = 20_000
    /// What stands after this much is cut off in any case, so it is not looked at: four characters become one at most.
    private static let read = 5 * longest

    /// - Returns: `nil` if nothing is left to post.
    static func posted(_ text: String, author: Person, directory: Directory) -> String? {
        var text = text.trimmingPortalSpace.cut(to: read)
        for breakMark in ["[BR]", "[br]", "#BR#"] { text = text.replacing(breakMark, with: "\n") }
        if text.unicodeScalars.count > longest { text = text.cut(to: kept) + " (...)" }
        text = flatteningMentions(in: text, author: author, directory: directory)
        return text.isEmpty ? nil : text
    }

    /// A mention of somebody whom the author may not see is reduced to its inner text.
    private static func flatteningMentions(in text: String, author: Person, directory: Directory) -> String {
        var flattened: [UInt8] = []
        var rest = Array(text.utf8)[...]
        let opening = Array("[user=".utf8)
        let closing = Array("[/user]".utf8)
        // From one closing tag to the next, so that a text full of opening ones takes no longer than another.
        while let end = rest.indices.first(where: { rest[$0...].begins(with: closing) }) {
            let inside = rest[..<end]
            if let start = inside.indices.last(where: { inside[$0...].begins(with: opening) }),
                let bracket = inside[start...].firstIndex(of: UInt8(ascii: "]")),
                let id = Int(
                    String(decoding: inside[(start + opening.count)..<bracket].prefix(while: \.isDigit), as: UTF8.self)),
                directory.person(id).map(author.canSee) != true
            {
                flattened += inside[..<start] + inside[(bracket + 1)...]
            } else {
                flattened += rest[..<(end + closing.count)]
            }
            rest = rest[(end + closing.count)...]
        }
        return String(decoding: flattened + rest, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// Whether these letters come first, in either case.
    fileprivate func begins(with letters: [UInt8]) -> Bool {
        count >= letters.count && zip(self, letters).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
