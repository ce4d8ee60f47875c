import FoundationEssentials

/// Every credential that the portal knows.
struct Keyring: Sendable {
    /// What all of them are made from.
    let seed: UInt64
    private(set) var webhooks: [Webhook]
    let control: ControlSecret
    var application: Application

    init(seed: UInt64, tokenLife: TimeInterval, now: Date) {
        self.seed = seed
        control = ControlSecret(seed: seed)
        webhooks = Webhook.all(seed: seed)
        application = Application(seed: seed, tokenLife: tokenLife, now: now)
    }

    func grant(for address: RestAddress.WebhookPath) throws(Refusal) -> Grant {
        guard let webhook = webhooks.first(where: { $0.user == address.user && $0.code == address.code }) else {
            throw .wrongCredential
        }
        return Grant(source: .webhook, user: webhook.user, scopes: webhook.scopes, label: webhook.label)
    }

    func grant(forToken token: String, now: Date) throws(Refusal) -> Grant {
        guard !token.isEmpty else { throw .noCredential }
        guard let expiry = application.expiry(ofToken: token) else { throw .unknownToken }
        guard now < expiry else { throw .expiredToken }
        return Grant(
            source: .application, user: Application.user, scopes: Application.scopes, label: "application")
    }

    /// Another administrator saves the webhook: it acts as that one from now on, under another address, and the old
    /// one is dead (chats.md, correction D1).
    ///
    /// - Returns: the webhook as it is now; `nil` if none is called so.
    mutating func handOver(_ label: String, to user: Int) -> Webhook? {
        guard let position = webhooks.firstIndex(where: { $0.label == label }) else { return nil }
        var random = SystemRandomNumberGenerator()
        webhooks[position].user = user
        webhooks[position].code = Secret.text(16, using: &random)
        return webhooks[position]
    }
}
