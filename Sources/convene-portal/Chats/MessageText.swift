import Foundation

/// What the portal makes of a text before it posts it (reference B6).
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
        guard text.range(of: "[user=", options: .caseInsensitive) != nil else { return text }
        return text.replacing(#/(?i)\[user=(\d+)[^\]]*\](.*?)\[/user\]/#) { match in
            let person = Int(match.1).flatMap(directory.person)
            return person.map(author.canSee) == true ? String(match.0) : String(match.2)
        }
    }
}
