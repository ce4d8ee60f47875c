import FoundationEssentials

/// The local application of the demo portal, and its tokens (rest.md D2).
struct Application: Sendable {
    static let user = 1
    static let scopes = ["im", "user", "department"]
    /// Seconds for which an authorization code is good; once only.
    static let codeLife: TimeInterval = 30
    /// So many tokens are remembered, dead or alive.
    static let rememberedTokens = 1000

    let clientID: String
    let clientSecret: String
    let memberID: String
    let tokenLife: TimeInterval
    private(set) var accessToken = ""
    private(set) var refreshToken = ""
    private var tokens: [(token: String, expiry: Date)] = []
    private var codes: [(code: String, expiry: Date)] = []
    private var random: SeededRandom

    init(seed: UInt64, tokenLife: TimeInterval, now: Date) {
        var random = SeededRandom(seed: seed ^ 0x0A07)
        clientID = "local." + Secret.text(14, using: &random)
        clientSecret = Secret.text(50, using: &random)
        memberID = Secret.text(32, using: &random)
        self.tokenLife = tokenLife
        self.random = random
        issueTokens(now: now)
    }

    func expiry(ofToken token: String) -> Date? {
        tokens.last { $0.token == token }?.expiry
    }

    /// A new pair; the pair before it is dead from now on.
    mutating func issueTokens(now: Date) {
        expireToken(now: now)
        accessToken = Secret.text(70, using: &random)
        refreshToken = Secret.text(70, using: &random)
        tokens.append((accessToken, now.addingTimeInterval(tokenLife)))
        if tokens.count > Self.rememberedTokens { tokens.removeFirst() }
    }

    /// Lets the access token run out.
    mutating func expireToken(now: Date) {
        if let last = tokens.indices.last { tokens[last].expiry = min(tokens[last].expiry, now) }
    }

    mutating func issueCode(now: Date) -> String {
        codes.removeAll { $0.expiry <= now }
        let code = Secret.text(60, using: &random)
        codes.append((code, now.addingTimeInterval(Self.codeLife)))
        if codes.count > Self.rememberedTokens { codes.removeFirst() }
        return code
    }

    /// Whether the code was good; it is not afterwards.
    mutating func redeem(code: String, now: Date) -> Bool {
        guard let position = codes.firstIndex(where: { $0.code == code && now < $0.expiry }) else { return false }
        codes.remove(at: position)
        return true
    }
}
