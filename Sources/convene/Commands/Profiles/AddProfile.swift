import ArgumentParser
import Bitrix24
import Catalog
import Settings

/// Saves one.
struct AddProfile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Save a portal under a name, after a look at whether it lets convene in.",
        discussion: """
            Without --url it asks for the webhook's URL, or for the portal's domain and a token. The secret is kept where \
            an option says; otherwise in the desktop's secret service, or in a private file.

            The first portal that is saved becomes the default.
            """)

    @Argument(help: "What to call it.")
    var name: String

    @OptionGroup(title: "Where to connect")
    var connection: ConnectionOptions

    @Option(
        help: ArgumentHelp(
            "A command whose first line of output is the webhook's URL or the token, each time it is needed.",
            valueName: "command"), completion: .shellCommand("compgen -c"))
    var secretCommand: String?

    @Option(
        help: ArgumentHelp("A private file for the secret; what is in it already counts.", valueName: "file"),
        completion: .file())
    var secretFile: String?

    @Flag(help: "Keep the secret in the desktop's secret service, through secret-tool.")
    var secretService = false

    @Option(
        help: ArgumentHelp(
            "The colour of the header: \(HeaderColour.names.joined(separator: ", ")), or #rrggbb.", valueName: "colour"
        ), completion: .list(HeaderColour.names))
    var header: String?

    @Flag(help: "In the review, want the name typed before anything is sent.")
    var confirm = false

    @Option(
        help: ArgumentHelp("Certificates to trust in place of the system's.", valueName: "file"), completion: .file())
    var caFile: String?

    @Flag(help: "A local application: asks for its client id, its secret, and a code or refresh token.")
    var oauth = false

    @Option(
        help: ArgumentHelp(
            "With --oauth: the server of its tokens, where the portal has named another than the usual one.",
            valueName: "host"))
    var tokenServer: String?

    @Flag(name: .customLong("default"), help: "Use this portal where nothing names one.")
    var isDefault = false

    func validate() throws {
        if connection.demo || connection.profile != nil {
            throw ValidationError("A saved portal has an address of its own: --demo and --profile do not go with add.")
        }
        let sources = [
            secretCommand.map { _ in "--secret-command" }, secretFile.map { _ in "--secret-file" },
            secretService ? "--secret-service" : nil, connection.tokenCommand.map { _ in "--token-command" },
            connection.tokenFile.map { _ in "--token-file" },
        ].compactMap(\.self)
        guard sources.count <= 1 else {
            throw ValidationError("\(sources.joined(separator: " and ")) exclude each other.")
        }
        if oauth,
            let token = sources.first(where: { $0.hasPrefix("--token-") }) ?? connection.token.map({ _ in "--token" })
        {
            throw ValidationError("--oauth and \(token) exclude each other.")
        }
        if tokenServer != nil, !oauth { throw ValidationError("--token-server goes with --oauth.") }
        if let header, HeaderColour(header) == nil {
            throw ValidationError("--header is \(HeaderColour.names.joined(separator: ", ")), or #rrggbb.")
        }
    }

    func run() throws {
        try ManageProfiles.withoutChat { () throws(Failure) in try add() }
    }

    private func add() throws(Failure) {
        let console = Console()
        let file = try ManageProfiles.file()
        let name = try ManageProfiles.name(name)
        let saved = try file.reading()
        guard saved[name] == nil else { throw Failure(ProfilesError.taken(name: name)) }
        if oauth { return try addApplication(as: name, to: file, besides: saved, console) }

        let entry = PortalEntry(
            wishes: connection.wishes, command: secretCommand ?? connection.tokenCommand,
            file: (secretFile ?? connection.tokenFile).map { UserPath($0).absolute })
        let (portal, source) = try entry.read(console)
        let certificates = caFile.map { UserPath($0).absolute }
        let trial = Connection(
            portal: portal, certificates: certificates, timeout: connection.timeout, log: try connection.wishes.log())
        let standing = try ProfileTrial(connection: trial, console: console).run()

        let secret: SecretSource
        if let source {
            secret = source
        } else {
            let place: SecretKeeper.Place? = secretService ? .service : entry.file.map { .file($0) }
            secret = try SecretKeeper(places: try ManageProfiles.places())
                .keep(portal.secret, of: name, in: place, besides: saved)
        }
        let profile = Profile(
            name: name, address: portal.origin.text, kind: portal.kind, caller: standing.caller.name,
            header: header.flatMap(HeaderColour.init), confirmsName: confirm, certificates: certificates,
            secret: secret)
        try save(profile, in: file, console)
    }

    func save(_ profile: Profile, in file: ProfilesFile, _ console: Console) throws(Failure) {
        let name = profile.name
        var left = try file.changing(.add(profile))
        if isDefault, left.defaultName != name { left = try file.changing(.makeDefault(name)) }
        console.note(words.profileSaved(name.text))
        if left.defaultName == name { console.note(words.profileIsDefault(name.text)) }
    }
}
