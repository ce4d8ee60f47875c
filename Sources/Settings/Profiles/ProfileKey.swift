/// What can be said of a profile in `profiles.toml`, in the order in which convene writes it.
enum ProfileKey: String, CaseIterable {
    case address
    case formerly
    case kind
    case user
    case caller = "as"
    case header
    case confirm
    case certificates = "ca-file"
    case clientID = "client-id"
    case tokenServer = "token-server"
    case tokens
    case secretCommand = "secret-command"
    case secretService = "secret-service"
    case secretFile = "secret-file"

    static let secretSources = [secretCommand, secretService, secretFile]

    /// The value as TOML writes it; nil where the profile says nothing of it.
    func literal(in profile: Profile) -> String? {
        switch self {
        case .address: Self.quoted(profile.address)
        case .formerly: profile.formerly.map(Self.quoted)
        case .kind: Self.quoted(profile.kind.text)
        case .user: if case .webhook(let user) = profile.kind { "\(user)" } else { nil }
        case .caller: profile.caller.isEmpty ? nil : Self.quoted(profile.caller)
        case .header: (profile.header?.text).map(Self.quoted)
        case .confirm: profile.confirmsName ? Self.quoted("name") : nil
        case .certificates: profile.certificates.map(Self.quoted)
        case .clientID: (profile.kind.application?.clientID).map(Self.quoted)
        case .tokenServer: (profile.kind.application?.tokenServer).map(Self.quoted)
        case .tokens: (profile.kind.application?.tokens).map(Self.quoted)
        case .secretCommand: if case .command(let command) = profile.secret { Self.quoted(command) } else { nil }
        case .secretService: if case .service(let name) = profile.secret { Self.quoted(name) } else { nil }
        case .secretFile: if case .file(let path) = profile.secret { Self.quoted(path) } else { nil }
        }
    }

    /// A text in quotes, on one line whatever it holds.
    static func quoted(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}

extension Profile.Kind {
    static let texts = ["webhook", "token", "oauth"]

    /// As `profiles.toml` has it.
    public var text: String {
        switch self {
        case .webhook: "webhook"
        case .token: "token"
        case .oauth: "oauth"
        }
    }

    var application: OAuthApplication? {
        if case .oauth(let application) = self { application } else { nil }
    }
}
