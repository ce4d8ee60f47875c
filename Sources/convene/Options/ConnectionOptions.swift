import ArgumentParser
import Bitrix24

/// Where to connect.
struct ConnectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A webhook URL, or the portal's domain when a token is given; - reads it from standard input.",
            valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("An access token.", valueName: "token"))
    var token: String?

    @Option(
        help: ArgumentHelp("A file whose first line is the token; only you may be able to read it.", valueName: "file"),
        completion: .file())
    var tokenFile: String?

    @Option(
        help: ArgumentHelp("A command whose first line of output is the token.", valueName: "command"),
        completion: .shellCommand("compgen -c"))
    var tokenCommand: String?

    @Option(
        help: ArgumentHelp("A saved portal; `convene profiles list` lists them.", valueName: "name"),
        completion: .shellCommand("convene profiles list --names"))
    var profile: String?

    @Flag(help: "Use the demo portal, started on this machine for as long as the command runs.")
    var demo = false

    @Option(
        help: ArgumentHelp(
            "Seconds for one request (default: 65); retries of refusals share as much again.", valueName: "seconds"),
        transform: Self.seconds)
    var timeout: Duration = Client.usualTimeout

    @Option(
        help: ArgumentHelp("Write requests and answers, without secrets, to this file.", valueName: "file"),
        completion: .file())
    var debug: String?

    /// What they say.
    var wishes: ConnectionWishes {
        ConnectionWishes(
            url: url, token: token, tokenFile: tokenFile, tokenCommand: tokenCommand, profile: profile, demo: demo,
            timeout: timeout, debug: debug)
    }

    func validate() throws {
        let tokens = [("--token", token), ("--token-file", tokenFile), ("--token-command", tokenCommand)]
        let named = tokens.filter { $0.1 != nil }.map(\.0)
        guard named.count <= 1 else {
            throw ValidationError("\(named.joined(separator: " and ")) exclude each other.")
        }
        let ways = [demo ? "--demo" : nil, profile.map { _ in "--profile" }].compactMap(\.self)
        let others = ways + [url.map { _ in "--url" } ?? named.first].compactMap(\.self)
        guard ways.isEmpty || others.count == 1 else {
            throw ValidationError("\(others.joined(separator: " and ")) exclude each other.")
        }
    }

    private static func seconds(_ text: String) throws -> Duration {
        guard let seconds = Double(text), seconds > 0, seconds <= 3600 else {
            throw ValidationError("The timeout is a number of seconds above 0, such as 90; at most 3600.")
        }
        return .milliseconds(Int(max(1, seconds * 1000)))
    }
}
