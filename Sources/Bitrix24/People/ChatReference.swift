/// Where a link leads: a number is another chat, or person, on another portal.
extension Portal {
    /// The host of a link, with its port, in lower case; nil for what is no link.
    public static func host(ofLink text: String) -> String? {
        text.firstRange(of: "://").map { scheme in
            String(text[scheme.upperBound...].prefix { !"/?#".contains($0) }).lowercased()
        }
    }

    /// Whether links with this host lead to the portal.
    public func isAt(_ host: String) -> Bool {
        [name, shownName, self.host].contains { $0.lowercased() == host }
    }
}

/// The ways in which a chat is named: `3102` where only a chat can stand, `chat3102`, `chat:3102`, a link to it.
public enum ChatReference {
    /// Reads `chat3102`, `chat:3102` or a link that holds `IM_DIALOG=chat3102`; a bare number is a person in lists.
    public static func chat(in text: String) -> ChatID? {
        if let range = text.uppercased().firstRange(of: "IM_DIALOG=CHAT") {
            let rest = text.uppercased()[range.upperBound...]
            return Int(digits: String(rest.prefix(while: \.isNumber))).flatMap(ChatID.init)
        }
        guard let rest = text.after(prefix: "chat") else { return nil }
        return Int(digits: rest.hasPrefix(":") ? rest.dropFirst() : rest).flatMap(ChatID.init)
    }
}
