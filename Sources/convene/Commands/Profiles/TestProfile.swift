import ArgumentParser
import Bitrix24
import Catalog
import Settings
import TerminalKit

/// Tries one.
struct TestProfile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: words.testAbstract)

    @Argument(help: ArgumentHelp(words.profileNameHelp))
    var name: String

    @OptionGroup var language: LanguageOptions

    func run() throws {
        try ManageProfiles.withoutChat { () throws(Failure) in
            let console = Console()
            let connection = try ConnectionWishes(profile: name).open(console)
            let standing = try ProfileTrial(connection: connection, console: console).followingRename()
            guard standing.canCreate else {
                throw .credential(words.lack(ofScope: "im") ?? "", next: words.addScopes)
            }
        }
    }
}

/// Asks a portal who a credential acts as, and tells.
struct ProfileTrial {
    let connection: Connection
    let console: Console

    /// The same for a saved portal that may have been renamed: whoever sits at a terminal is asked about its new address,
    /// once, and it is kept.
    func followingRename() throws(Failure) -> Standing {
        do throws(Failure) {
            return try remember()
        } catch {
            guard let origin = error.newAddress, let profile = connection.profile,
                Confirmation.isGiven("\(error.text)\(words.useNewAddress) ")
            else { throw error }
            let moved = connection.moved(to: origin)
            let standing = try ProfileTrial(connection: moved, console: console).remember()
            console.note(words.addressKept(origin.text, of: profile.name.text))
            return standing
        }
    }

    /// The same for a saved portal, which remembers who it was.
    @discardableResult
    func remember() throws(Failure) -> Standing {
        let standing = try run()
        guard let name = connection.profile?.name, var profile = try ManageProfiles.file().reading()[name],
            profile.caller != standing.caller.name
        else { return standing }
        profile.caller = standing.caller.name
        try ManageProfiles.file().changing(.update(profile))
        return standing
    }

    func run() throws(Failure) -> Standing {
        let client = connection.client
        let rule = connection.retryRule
        let standing = try Foreground.run(console) { () async throws(Failure) in
            do throws(PortalError) {
                return try await rule.repeating { () async throws(PortalError) in try await client.standing() }
            } catch {
                throw Failure(error)
            }
        }
        let caller = standing.caller.name.isEmpty ? words.user(standing.caller.id.rawValue) : standing.caller.name
        let lines =
            [words.youAre(caller, on: connection.portal.name, scopes: standing.scopes)]
            + standing.missingScopes.compactMap(words.lack(ofScope:))
        try StandardOutput.print(lines.map { Visible.text($0) }.joined(separator: "\n"))
        return standing
    }
}
