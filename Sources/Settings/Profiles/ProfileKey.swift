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
        case .address: TOMLEditor.quoted(profile.address)
        case .formerly: profile.formerly.map(TOMLEditor.quoted)
        case .kind: TOMLEditor.quoted(profile.kind.text)
        case .user: if case .webhook(let user) = profile.kind { "\(user)" } else { nil }
        case .caller: profile.caller.isEmpty ? nil : TOMLEditor.quoted(profile.caller)
        case .header: (profile.header?.text).map(TOMLEditor.quoted)
        case .confirm: profile.confirmsName ? TOMLEditor.quoted("name") : nil
        case .certificates: profile.certificates.map(TOMLEditor.quoted)
        case .clientID: (profile.kind.application?.clientID).map(TOMLEditor.quoted)
        case .tokenServer: (profile.kind.application?.tokenServer).map(TOMLEditor.quoted)
        case .tokens: (profile.kind.application?.tokens).map(TOMLEditor.quoted)
        case .secretCommand: if case .command(let command) = profile.secret { TOMLEditor.quoted(command) } else { nil }
        case .secretService: if case .service(let name) = profile.secret { TOMLEditor.quoted(name) } else { nil }
        case .secretFile: if case .file(let path) = profile.secret { TOMLEditor.quoted(path) } else { nil }
        }
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
