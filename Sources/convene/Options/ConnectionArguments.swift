import ArgumentParser
import Bitrix24
import Catalog

/// Where to connect.
struct ConnectionArguments: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            messages.urlHelp,
            value: "url"))
    var url: String?

    @Option(help: ArgumentHelp(messages.tokenHelp, value: "token"))
    var token: String?

    @Option(
        help: ArgumentHelp(messages.tokenFileHelp, value: "file"),
        completion: .file())
    var tokenFile: String?

    @Option(
        help: ArgumentHelp(messages.tokenCommandHelp, value: "command"),
        completion: .shellCommand("compgen -c"))
    var tokenCommand: String?

    @Option(
        help: ArgumentHelp(messages.profileHelp, value: "name"),
        completion: .shellCommand("convene profiles list --names"))
    var profile: String?

    @Flag(help: ArgumentHelp(messages.demoHelp))
    var demo = false

    @Option(
        name: .customLong("timeout"), parsing: .unconditional,
        help: ArgumentHelp(
            messages.timeoutHelp, value: "seconds"))
    var seconds: String?

    @Option(
        help: ArgumentHelp(messages.debugHelp, value: "file"),
        completion: .file())
    var debug: String?

    var connectionOptions: ConnectionOptions {
        ConnectionOptions(
            url: url, token: token, tokenFile: tokenFile, tokenCommand: tokenCommand, profile: profile, demo: demo,
            timeout: timeout, debug: debug)
    }

    /// For one request.
    var timeout: Duration { seconds.flatMap(Self.duration) ?? Client.usualTimeout }

    func validate() throws {
        if let seconds, Self.duration(seconds) == nil { throw ValidationError(messages.badTimeout) }
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

    private static func duration(_ text: String) -> Duration? {
        guard let seconds = Double(text), seconds > 0, seconds <= 3600 else { return nil }
        return .milliseconds(Int(max(1, seconds * 1000)))
    }
}
