import Foundation

/// What the portal makes of a text before it posts it (rest.md B6).
enum MessageText {
    /// Longer texts are cut.
    static let longest = 20_006
    private static let kept = 20_000

    /// - Returns: `nil` if nothing is left to post.
    static func posted(_ text: String, author: Person, directory: Directory) -> String? {
        var text = text.trimmingPortalSpace
        for breakMark in ["[BR]", "[br]", "#BR#"] { text = text.replacingOccurrences(of: breakMark, with: "\n") }
        if text.unicodeScalars.count > longest { text = text.cut(to: kept) + " (...)" }
        text = flatteningMentions(in: text, author: author, directory: directory)
        return text.isEmpty ? nil : text
    }

    /// A mention of somebody whom the author may not see is reduced to its inner text.
    private static func flatteningMentions(in text: String, author: Person, directory: Directory) -> String {
        var flattened = ""
        var rest = text[...]
        // From one closing tag to the next, so that a text full of opening ones takes no longer than another.
        while let end = rest.range(of: "[/user]", options: .caseInsensitive) {
            let inside = rest[..<end.lowerBound]
            if let start = inside.range(of: "[user=", options: [.caseInsensitive, .backwards]),
                let bracket = inside[start.upperBound...].firstIndex(of: "]"),
                let id = Int(inside[start.upperBound..<bracket].prefix { $0.isNumber }),
                directory.person(id).map(author.canSee) != true
            {
                flattened += inside[..<start.lowerBound] + inside[inside.index(after: bracket)...]
            } else {
                flattened += rest[..<end.upperBound]
            }
            rest = rest[end.upperBound...]
        }
        return flattened + rest
    }
}
