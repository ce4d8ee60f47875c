import Foundation
import TestSupport

/// A secret that must never come out, and everywhere it could.
struct Canary: Sendable {
    /// How a user gives it.
    enum Kind: String, CaseIterable, Sendable {
        case webhook
        case token
        /// A saved local application; without a fault its access token has run out.
        case application
    }

    let portal: DemoPortal
    let relay: Relay
    let home: TemporaryHome
    private let kind: Kind
    private let secrets: [String]
    /// Holds the secret; not below the home, which is searched.
    private let safe: TemporaryFolder

    /// - Parameters:
    ///   - fault: what the portal does with the first request for a chat.
    ///   - passage: what happens to calls on their way; every credential is good for `convene-portal`.
    init(
        _ kind: Kind, fault: CreationFault? = nil,
        passage: @escaping @Sendable (Relay.Call) -> Relay.Passage = { _ in .untouched }
    ) async throws {
        self.kind = kind
        let seed = String(UInt64.random(in: 1..<1 << 60))
        let faults = fault.map { "im.chat.add=\($0.kind):1" } ?? "im.chat.setOwner=gone:1"
        portal = try await DemoPortal("--seed", seed, "--fault", faults)
        relay = try Relay(to: portal, passage: passage)
        home = try TemporaryHome()
        safe = try TemporaryFolder()
        let application = portal.application
        secrets =
            switch kind {
            case .webhook: [portal.url.split(separator: "/").last.map(String.init) ?? ""]
            case .token: [portal.accessToken ?? ""]
            case .application: ["access_token", "refresh_token", "client_secret"].map { application[$0] ?? "" }
            }
        if kind == .application { try save(application) }
        // A call that meets an expired token would use up the fault, and what goes out again would meet none.
        if kind == .application, fault == nil { try await portal.expireToken() }
        try Data("\(secret)\n".utf8).write(to: tokenFile)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: tokenFile.path)
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    }

    /// The one that is given to convene.
    private var secret: String { secrets[0] }

    /// Saves the application as convene would have.
    private func save(_ application: [String: String]) throws {
        let folder = home.config.appending(path: "secrets").path
        try home.write(
            """
            [profiles.acme]
            address = "http://\(domain)"
            kind = "oauth"
            client-id = "\(application["client_id"] ?? "")"
            token-server = "http://\(domain)"
            tokens = "\(folder)/acme.tokens"
            secret-file = "\(folder)/acme"

            """, to: ".config/convene/profiles.toml")
        let tokens = ["access_token", "refresh_token"].map { "\"\($0)\":\"\(application[$0] ?? "")\"" }
        try home.write("{\(tokens.joined(separator: ","))}", to: ".config/convene/secrets/acme.tokens")
        try home.write("\(application["client_secret"] ?? "")\n", to: ".config/convene/secrets/acme")
    }

    /// With the tokens that convene was given since.
    private var allSecrets: [String] {
        let path = home.config.appending(path: "secrets/acme.tokens").path
        let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return secrets + text.matches(of: /"(?:access|refresh)_token": ?"([^"]+)"/).map { String($0.output.1) }
    }

    private var tokenFile: URL { safe.url.appending(path: "token") }
    private var temporary: URL { home.url.appending(path: "tmp") }
    private var domain: String { relay.url.components(separatedBy: "/rest/")[0].replacing("http://", with: "") }

    /// Every way to give the credential: options, and the environment that goes with them.
    var ways: [(options: [String], environment: [String: String])] {
        switch kind {
        case .webhook: [(["--url", relay.url], [:]), (["--url=\(relay.url)"], [:]), ([], ["CONVENE_URL": relay.url])]
        case .application: [(["--profile", "acme"], [:]), ([], ["CONVENE_PROFILE": "acme"])]
        case .token:
            [
                (["--url", domain, "--token", secret], [:]), ([], ["CONVENE_URL": domain, "CONVENE_TOKEN": secret]),
                (["--url", domain, "--token-file", tokenFile.path], [:]),
                // The command looks around, and what it sees is searched with all other files.
                (
                    ["--url", domain, "--token-command", "\(Self.lookAround("command")); cat \(tokenFile.path)"],
                    ["CONVENE_TOKEN": secret]
                ),
            ]
        }
    }

    /// What a program in this home gets, besides the credential: a folder for files that should not last, and an editor
    /// that looks around.
    var surroundings: [String: String] {
        ["TMPDIR": temporary.path, "EDITOR": "\(Self.lookAround("editor")); true"]
    }

    /// Shell commands that write down their environment and the arguments of every process of this machine.
    private static func lookAround(_ name: String) -> String {
        "env >>\"$HOME/\(name).environment\"; cat /proc/[0-9]*/cmdline >>\"$HOME/\(name).arguments\" 2>/dev/null"
    }

    /// Where the secret, or a good part of it, came out: in the files of the home, or in one of the texts.
    func leaks(in texts: [String: String]) throws -> [String] {
        var paths = texts.filter { holdsSecret($0.value) }.map(\.key)
        for path in try FileManager.default.subpathsOfDirectory(atPath: home.url.path) {
            // Where secrets are kept they are; nobody else can read it.
            if path.hasPrefix(".config/convene/secrets/") { continue }
            if holdsSecret(path) { paths.append("the name of \(path)") }
            guard let data = FileManager.default.contents(atPath: home.url.appending(path: path).path) else { continue }
            if holdsSecret(String(decoding: data, as: UTF8.self)) { paths.append(path) }
        }
        return paths.sorted()
    }

    /// Eight characters of it in a row count: a line may be broken in the middle of it.
    private func holdsSecret(_ text: String) -> Bool {
        let length = 8
        return allSecrets.contains { secret in
            let characters = Array(secret)
            return characters.indices.dropLast(length - 1).contains {
                text.contains(String(characters[$0..<$0 + length]))
            }
        }
    }
}

extension Relay.Call {
    /// All of it as the text of a JSON value.
    var echo: String {
        let data = try? JSONEncoder().encode(head + body)
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
