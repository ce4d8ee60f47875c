import ArgumentParser
import Bitrix24
import Catalog

/// Where to connect.
struct ConnectionArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            messages.urlHelp,
            valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp(messages.tokenHelp, valueName: "token"))
    var token: String?

    @Option(
        help: ArgumentHelp(messages.tokenFileHelp, valueName: "file"),
        completion: .file())
    var tokenFile: String?

    @Option(
        help: ArgumentHelp(messages.tokenCommandHelp, valueName: "command"),
        completion: .shellCommand("compgen -c"))
    var tokenCommand: String?

    @Option(
        help: ArgumentHelp(messages.profileHelp, valueName: "name"),
        completion: .shellCommand("convene profiles list --names"))
    var profile: String?

    @Flag(help: ArgumentHelp(messages.demoHelp))
    var demo = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            messages.timeoutHelp, valueName: "seconds"),
        transform: Self.seconds)
    var timeout: Duration = Client.usualTimeout

    @Option(
        help: ArgumentHelp(messages.debugHelp, valueName: "file"),
        completion: .file())
    var debug: String?

    /// What they say.
    var connectionOptions: ConnectionOptions {
        ConnectionOptions(
            url: url, token: token, tokenFile: tokenFile, tokenCommand: tokenCommand, profile: profile, demo: demo,
            timeout: timeout, debug: debug)
    }

    func validate() throws {
        let tokens = [("--token", token), ("--token-file", tokenFile), ("--token-command", tokenCommand)]
        let named = tokens.filter { $0.1 != nil }.map(\.0)
        guard named.count <= 1 else {
            throw ValidationError(messages.excludeEachOther(named))
        }
        let ways = [demo ? "--demo" : nil, profile.map { _ in "--profile" }].compactMap(\.self)
        let others = ways + [url.map { _ in "--url" } ?? named.first].compactMap(\.self)
        guard ways.isEmpty || others.count == 1 else {
            throw ValidationError(messages.excludeEachOther(others))
        }
    }

    private static func seconds(_ text: String) throws -> Duration {
        guard let seconds = Double(text), seconds > 0, seconds <= 3600 else {
            throw ValidationError(messages.badTimeout)
        }
        return .milliseconds(Int(max(1, seconds * 1000)))
    }
}
