/// An incoming webhook of the demo portal.
struct Webhook: Sendable {
    var user: Int
    var code: String
    let scopes: [String]
    /// What it is there for, in a word.
    let label: String

    /// The webhooks of a portal with this seed: the first is the one that start-up prints.
    static func all(seed: UInt64) -> [Webhook] {
        let kinds: [(label: String, user: Int, scopes: [String])] = [
            ("default", 1, ["im", "user", "department"]),
            ("chats-only", 17, ["im"]),
            ("brief", 3, ["im", "user_brief"]),
            ("people-only", 2, ["user", "department"]),
            ("nothing", 5, []),
            ("extranet", 9, ["im", "user", "department"]),
            ("dismissed", 7, ["im", "user", "department"]),
            ("structure", 1, ["im", "user", "department", "humanresources"]),
            ("structure-reader", 17, ["im", "humanresources"]),
        ]
        var random = SeededRandom(seed: seed ^ 0x5EC2_E7)
        return kinds.map { kind in
            Webhook(user: kind.user, code: Secret.text(16, using: &random), scopes: kind.scopes, label: kind.label)
        }
    }
}

/// Texts that nobody guesses. They guard invented data on loopback, and are the same for one seed.
enum Secret {
    static func text(_ length: Int, using random: inout some RandomNumberGenerator) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        return String((0..<length).map { _ in letters.randomElement(using: &random) ?? "x" })
    }
}
