import ArgumentParser
import Bitrix24
import Catalog
import Settings
import TerminalKit

struct TestProfile: ParsableCommand {
    static let configuration = CommandConfiguration("test", messages.testAbstract)

    @Argument(help: ArgumentHelp(messages.profileNameHelp, value: "name"))
    var name: String

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let console = Console()
        let connection = try ConnectionOptions(profile: name).open(console)
        let credentialInfo = try ProfileTrial(connection: connection, console: console).followingRename()
        guard credentialInfo.canCreate else {
            throw Failure.credential(messages.lack(ofScope: "im") ?? "", next: messages.addScopes)
        }
    }
}

/// Asks a portal who a credential acts as, and tells.
struct ProfileTrial {
    let connection: Connection
    let console: Console

    /// The same for a saved portal that may have been renamed: whoever sits at a terminal is asked about its new address,
    /// once, and it is kept.
    func followingRename() throws(Failure) -> CredentialInfo {
        do throws(Failure) {
            return try remember()
        } catch {
            guard let origin = error.newAddress, let profile = connection.profile,
                Confirmation.isGiven("\(error.text)\(messages.useNewAddress)")
            else { throw error }
            let moved = connection.moved(to: origin)
            let credentialInfo = try ProfileTrial(connection: moved, console: console).remember()
            console.note(messages.addressKept(origin.text, of: profile.name.text))
            return credentialInfo
        }
    }

    /// The same for a saved portal, which remembers who it was.
    @discardableResult
    func remember() throws(Failure) -> CredentialInfo {
        let credentialInfo = try run()
        guard let name = connection.profile?.name, var profile = try ManageProfiles.file().reading()[name],
            profile.caller != credentialInfo.caller.name
        else { return credentialInfo }
        profile.caller = credentialInfo.caller.name
        try ManageProfiles.file().changing(.update(profile))
        return credentialInfo
    }

    func run() throws(Failure) -> CredentialInfo {
        let credentialInfo = try Foreground.run(console) { [connection, console] () async throws(Failure) in
            try await console.ask(connection.retryRule) { () async throws(PortalError) in
                try await connection.client.credentialInfo()
            }
        }
        let caller =
            credentialInfo.caller.name.isEmpty
            ? messages.user(credentialInfo.caller.id.rawValue) : credentialInfo.caller.name
        let lines =
            [messages.youAre(caller, on: connection.portal.shownName, scopes: credentialInfo.scopes)]
            + credentialInfo.missingScopes.compactMap(messages.lack(ofScope:))
        try StandardOutput.print(lines.map { Visible.text($0) }.joined(separator: "\n"))
        return credentialInfo
    }
}
