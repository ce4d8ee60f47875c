import ArgumentParser
import Bitrix24
import Catalog
import Settings

/// Saves one.
struct AddProfile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: words.addProfileAbstract,
        discussion: words.addProfileDiscussion)

    @Argument(help: ArgumentHelp(words.callItHelp))
    var name: String

    @OptionGroup(title: words.whereToConnect)
    var connection: ConnectionOptions

    @Option(
        help: ArgumentHelp(
            words.secretCommandHelp,
            valueName: "command"), completion: .shellCommand("compgen -c"))
    var secretCommand: String?

    @Option(
        help: ArgumentHelp(words.secretFileHelp, valueName: "file"),
        completion: .file())
    var secretFile: String?

    @Flag(help: ArgumentHelp(words.secretServiceHelp))
    var secretService = false

    @Option(
        help: ArgumentHelp(
            words.headerHelp(HeaderColour.names.joined(separator: ", ")), valueName: "colour"
        ), completion: .list(HeaderColour.names))
    var header: String?

    @Flag(help: ArgumentHelp(words.confirmHelp))
    var confirm = false

    @Option(
        help: ArgumentHelp(words.caFileHelp, valueName: "file"), completion: .file())
    var caFile: String?

    @Flag(help: ArgumentHelp(words.oauthHelp))
    var oauth = false

    @Option(
        help: ArgumentHelp(words.tokenServerHelp, valueName: "host"))
    var tokenServer: String?

    @Flag(name: .customLong("default"), help: ArgumentHelp(words.makeDefaultHelp))
    var isDefault = false

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if connection.demo || connection.profile != nil {
            throw ValidationError(words.savedPortalIsNoDemo)
        }
        let sources = [
            secretCommand.map { _ in "--secret-command" }, secretFile.map { _ in "--secret-file" },
            secretService ? "--secret-service" : nil, connection.tokenCommand.map { _ in "--token-command" },
            connection.tokenFile.map { _ in "--token-file" },
        ].compactMap(\.self)
        guard sources.count <= 1 else {
            throw ValidationError(words.excludeEachOther(sources))
        }
        if oauth,
            let token = sources.first(where: { $0.hasPrefix("--token-") }) ?? connection.token.map({ _ in "--token" })
        {
            throw ValidationError(words.excludeEachOther(["--oauth", token]))
        }
        if tokenServer != nil, !oauth { throw ValidationError(words.tokenServerNeedsOAuth) }
        if let header, HeaderColour(header) == nil {
            throw ValidationError(words.badHeader(HeaderColour.names.joined(separator: ", ")))
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
