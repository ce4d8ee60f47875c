import Bitrix24
import Catalog
import Settings

/// Where to connect and how, as the user has said it: what is nil was left to the environment.
struct ConnectionOptions {
    var url: String?
    var token: String?
    var tokenFile: String?
    var tokenCommand: String?
    var profile: String?
    var demo = false
    var timeout = Client.usualTimeout
    var debug: String?
}

/// Which portal is meant.
enum PortalChoice {
    case demo
    /// A webhook's URL, or a domain that goes with a token; `-` for standard input.
    case address(String)
    case saved(Profile)
}

extension ConnectionOptions {
    /// Finds out which portal is meant: an option counts more than the environment, and that more than the saved portal
    /// that is the default. Nil where nothing names one.
    ///
    /// `profiles.toml` is read only where it has to be.
    ///
    /// - Throws: `Failure`: 64 for an option that names no saved portal, 77 for a file that others can read, 78 for one
    ///   that is wrong.
    func choice() throws(Failure) -> PortalChoice? {
        if demo { return .demo }
        if let profile { return .saved(try Self.saved(profile, orElse: .usage)) }
        if let url = Self.given(url) { return .address(url) }
        let (url, profile) = (Self.environment("CONVENE_URL"), Self.environment("CONVENE_PROFILE"))
        if url != nil, profile != nil {
            throw .usage(messages.twoPortalsInEnvironment, next: messages.unsetOneOfThem)
        }
        if let url { return .address(url) }
        if let profile { return .saved(try Self.saved(profile, orElse: .configuration)) }
        // A token is for an address that is missing, not for whatever portal is saved.
        if hasTokenOption { return nil }
        guard let profiles = try Self.profilesFile?.reading(), let name = profiles.defaultName else { return nil }
        return profiles[name].map(PortalChoice.saved)
    }

    /// Finds the portal and what lets convene in; starts the demo portal where it is asked for.
    ///
    /// - Throws: `Failure`: what `choice` throws; 77 for a credential that is missing or not private, 66, 69.
    func open(_ console: Console) throws(Failure) -> Connection {
        try connection(console).unlocked()
    }

    /// The same without the secret of a saved portal, for what goes on without it.
    func connection(_ console: Console) throws(Failure) -> Connection {
        guard let choice = try choice() else { throw try nothingNamed() }
        return try connection(to: choice, console)
    }

    func connection(to choice: PortalChoice, _ console: Console) throws(Failure) -> Connection {
        let log = try log()
        switch choice {
        case .demo: return try Connection(demo: DemoPortal(), timeout: timeout, log: log)
        case .saved(let profile): return try Connection(profile: profile, timeout: timeout, log: log)
        case .address(let text):
            let portal = try portal(reading: text, console)
            return Connection(portal: portal, timeout: timeout, log: log)
        }
    }

    /// The file of `--debug`.
    func log() throws(Failure) -> DebugLog? {
        try debug.map { path throws(Failure) in try DebugLog(path: path) }
    }

    private func noteExposure(of portal: Portal, on console: Console) {
        guard !portal.isLoopback else { return }
        if ArgumentRedaction.coversSomething(in: CommandLine.arguments) {
            console.note(messages.secretWasAnOption)
        } else if url == nil || (token == nil && Self.environment("CONVENE_TOKEN") != nil) {
            console.remark(messages.secretWasInEnvironment)
        }
    }

    func nothingNamed() throws(Failure) -> Failure {
        let saved = hasTokenOption ? [] : try Self.profilesFile?.reading().names.map(\.text) ?? []
        return .credential(
            messages.noPortalNamed,
            next: saved.isEmpty ? messages.waysToNameAPortal : messages.nameASavedPortal(saved.joined(separator: ", ")))
    }

    private static func saved(_ name: String, orElse status: ExitStatus) throws(Failure) -> Profile {
        guard let file = profilesFile else { throw .noHome }
        let profiles = try file.reading()
        return try failing(with: status) { () throws(ProfilesError) in try profiles.profile(named: name) }
    }

    /// Nil where nobody knows a home.
    private static var profilesFile: ProfilesFile? {
        Paths(environment: .own).map(ProfilesFile.init)
    }

    private static func environment(_ name: String) -> String? {
        given(Environment.own[name])
    }

    /// Empty means absent.
    private static func given(_ text: String?) -> String? {
        text.flatMap { $0.isEmpty ? nil : $0 }
    }

    // MARK: - An address and its token

    /// - Parameters:
    ///   - text: a webhook's URL or a domain; `-` for standard input.
    ///   - asks: ask for a token that is missing.
    func portal(reading text: String, askingForToken asks: Bool = false, _ console: Console) throws(Failure) -> Portal {
        let isAsked = text == "-"
        let portal = try portal(
            reading: isAsked ? SecretInput.standardInput(asking: messages.webhookURL) : text, asks: asks)
        if !isAsked { noteExposure(of: portal, on: console) }
        return portal
    }

    private func portal(reading text: String, asks: Bool) throws(Failure) -> Portal {
        do throws(AddressIssue) {
            // A webhook needs no token: one from the environment is for other portals.
            let webhook = try Portal(reading: text)
            guard hasTokenOption else { return webhook }
            throw .twoCredentials
        } catch {
            guard error == .noCredential, let token = try namedToken(asks: asks) else { throw Failure(error) }
            return try failing(as: { Failure($0) }) { () throws(AddressIssue) in
                try Portal(reading: text, token: token)
            }
        }
    }

    var hasTokenOption: Bool { Self.given(token) != nil || tokenFile != nil || tokenCommand != nil }

    private func namedToken(asks: Bool) throws(Failure) -> Secret? {
        if let tokenFile { return try SecretInput.token(inFile: tokenFile) }
        if let tokenCommand { return try SecretInput.token(ofCommand: tokenCommand) }
        if let token = Self.given(token) ?? Self.environment("CONVENE_TOKEN") { return Secret(token.trimmed) }
        return asks ? Secret(try SecretInput.standardInput(asking: messages.accessToken)) : nil
    }
}

extension Failure {
    init(_ fault: AddressIssue) {
        let status: ExitStatus =
            switch fault {
            case .noCredential, .tokenInQuotes, .tokenWithScheme, .tokenIsWebhook: .credential
            default: .usage
            }
        self.init(status, fault)
    }

    /// The saved portals cannot be used.
    init(_ error: ProfilesError) {
        let status: ExitStatus =
            switch error {
            case .file(let error): error.exposure == nil ? .configuration : .credential
            case .unknown, .taken: .usage
            case .unreadable, .wrong, .notEditable: .configuration
            }
        self.init(status, error)
    }

    static var noHome: Failure {
        Failure(.configuration, messages.noHome, chat: .nothingSent, next: messages.setHome)
    }
}

extension Paths {
    /// The user's.
    ///
    /// - Throws: 78 where nobody knows a home.
    static func own(chat: Failure.Chat = .nothingSent) throws(Failure) -> Paths {
        guard let paths = Paths(environment: .own) else {
            throw Failure(.configuration, messages.noHome, chat: chat, next: messages.setHomeOrState)
        }
        return paths
    }
}

extension ProfilesFile {
    /// What `read` brings, or why it cannot be used.
    func reading() throws(Failure) -> Profiles {
        try failing(as: { Failure($0) }) { () throws(ProfilesError) in try read() }
    }

    @discardableResult
    func changing(_ edit: ProfilesEdit) throws(Failure) -> Profiles {
        try failing(as: { Failure($0) }) { () throws(ProfilesError) in try change(edit) }
    }
}
