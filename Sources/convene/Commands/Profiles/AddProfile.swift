import ArgumentParser
import Bitrix24
import Catalog
import Settings

struct AddProfile: ParsableCommand {
    static let configuration = CommandConfiguration("add", messages.addProfileAbstract, messages.addProfileDiscussion)

    @Argument(help: ArgumentHelp(messages.callItHelp, value: "name"))
    var name: String

    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @Option(
        help: ArgumentHelp(
            messages.secretCommandHelp,
            value: "command"), completion: .shellCommand("compgen -c"))
    var secretCommand: String?

    @Option(
        help: ArgumentHelp(messages.secretFileHelp, value: "file"),
        completion: .file())
    var secretFile: String?

    @Flag(help: ArgumentHelp(messages.secretServiceHelp))
    var secretService = false

    @Option(
        help: ArgumentHelp(
            messages.headerHelp(HeaderColor.names.joined(separator: ", ")), value: "color"
        ), completion: .list(HeaderColor.names))
    var header: String?

    @Flag(help: ArgumentHelp(messages.confirmHelp))
    var confirm = false

    @Option(
        help: ArgumentHelp(messages.caFileHelp, value: "file"), completion: .file())
    var caFile: String?

    @Flag(help: ArgumentHelp(messages.oauthHelp))
    var oauth = false

    @Option(
        help: ArgumentHelp(messages.tokenServerHelp, value: "host"))
    var tokenServer: String?

    @Flag(name: .customLong("default"), help: ArgumentHelp(messages.makeDefaultHelp))
    var isDefault = false

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        if connection.demo || connection.profile != nil {
            throw ValidationError(messages.savedPortalIsNoDemo)
        }
        let sources = [
            secretCommand.map { _ in "--secret-command" }, secretFile.map { _ in "--secret-file" },
            secretService ? "--secret-service" : nil, connection.tokenCommand.map { _ in "--token-command" },
            connection.tokenFile.map { _ in "--token-file" },
        ].compactMap(\.self)
        guard sources.count <= 1 else {
            throw ValidationError(messages.excludeEachOther(sources))
        }
        if oauth,
            let token = sources.first(where: { $0.hasPrefix("--token-") }) ?? connection.token.map({ _ in "--token" })
        {
            throw ValidationError(messages.excludeEachOther(["--oauth", token]))
        }
        if tokenServer != nil, !oauth { throw ValidationError(messages.tokenServerNeedsOAuth) }
        if let header, HeaderColor(header) == nil {
            throw ValidationError(messages.badHeader(HeaderColor.names.joined(separator: ", ")))
        }
    }

    func run() throws {
        let console = Console()
        let file = try ManageProfiles.file()
        let name = try ProfileName(argument: name)
        let saved = try file.reading()
        guard saved[name] == nil else { throw Failure(ProfilesError.taken(name: name)) }
        if oauth { return try addApplication(as: name, to: file, besides: saved, console) }

        let entry = PortalEntry(
            connectionOptions: connection.connectionOptions, command: secretCommand ?? connection.tokenCommand,
            file: (secretFile ?? connection.tokenFile).map { UserPath($0).absolute })
        let (portal, source) = try entry.read(console)
        let certificates = caFile.map { UserPath($0).absolute }
        let trial = Connection(
            portal: portal, certificates: certificates, timeout: connection.timeout,
            log: try connection.connectionOptions.log())
        let credentialInfo = try ProfileTrial(connection: trial, console: console).run()

        let keeper = SecretKeeper(paths: try ManageProfiles.paths())
        let place: SecretKeeper.Place? = secretService ? .service : entry.file.map { .file($0) }
        let secret = try source ?? keeper.keep(portal.secret, of: name, in: place, besides: saved)
        let profile = Profile(
            name: name, address: portal.origin.text, kind: portal.kind, caller: credentialInfo.caller.name,
            header: header.flatMap(HeaderColor.init), confirmsName: confirm, certificates: certificates,
            secret: secret)
        try save(profile, keptBy: source == nil ? keeper : nil, in: file, console)
    }

    /// - Parameter keeper: has kept the secret just now; nil where it was there before.
    func save(
        _ profile: Profile, keptBy keeper: SecretKeeper?, in file: ProfilesFile, _ console: Console
    ) throws(Failure) {
        let name = profile.name
        var left = if let keeper { try keeper.save(profile, in: file) } else { try file.changing(.add(profile)) }
        if isDefault, left.defaultName != name { left = try file.changing(.makeDefault(name)) }
        console.note(messages.profileSaved(name.text))
        if left.defaultName == name { console.note(messages.profileIsDefault(name.text)) }
    }
}
