import Foundation
import TestSupport
import Testing

/// A home with saved portals, and the demo portal behind them.
struct SavedPortals {
    let home: TemporaryHome
    let portal: DemoPortal

    init() async throws {
        home = try TemporaryHome()
        portal = try await DemoPortal()
    }

    /// Scheme, host and port.
    var origin: String { portal.url.components(separatedBy: "/rest/")[0] }

    /// The secret of the demo portal's webhook.
    var code: String { portal.url.components(separatedBy: "/")[5] }

    var file: URL { home.config.appending(path: "profiles.toml") }

    var text: String {
        get throws { try String(contentsOf: file, encoding: .utf8) }
    }

    /// Writes a profile by hand.
    @discardableResult
    func write(_ name: String = "acme", secret: String, more: String = "", top: String = "default = \"acme\"") throws
        -> URL
    {
        try home.write(
            """
            \(top)

            [profiles.\(name)]
            address = "\(origin)"
            kind = "webhook"
            user = 1
            \(secret)
            \(more)

            """, to: ".config/convene/profiles.toml")
    }

    /// Writes a profile whose command asks for a passphrase, "open sesame", on the terminal.
    func writeBehindPassphrase() throws {
        try home.write(
            """
            #!/bin/sh
            printf 'Passphrase: ' >/dev/tty
            stty -echo </dev/tty; read -r line </dev/tty; stty echo </dev/tty
            [ "$line" = "open sesame" ] && echo \(code)
            """, to: "keeper", mode: 0o700)
        try write(secret: "secret-command = \"./keeper\"")
    }

    /// Runs convene in this home; the webhook's code must never come out.
    @discardableResult
    func convene(
        _ arguments: String..., environment: [String: String] = [:], input: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Invocation {
        let child = try Child(.convene, arguments, home: home, environment: environment, input: input)
        guard case .status(let status) = try await child.ended() else {
            throw NeverHappened("convene exits", within: .patience, seen: child.errors)
        }
        #expect(!(child.output + child.errors).contains(code), sourceLocation: sourceLocation)
        return Invocation(status: status, output: child.output, errors: child.errors)
    }
}
