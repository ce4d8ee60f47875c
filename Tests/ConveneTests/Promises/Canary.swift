import Foundation
import TestSupport

/// A secret that must never come out, and everywhere it could.
struct Canary: Sendable {
    /// How a user gives it.
    enum Kind: String, CaseIterable, Sendable {
        case webhook
        case token
    }

    let portal: DemoPortal
    let relay: Relay
    let home: TemporaryHome
    private let kind: Kind
    private let secret: String
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
        portal = try await DemoPortal("--seed", seed, "--print-credentials", "--fault", faults)
        relay = try Relay(to: portal, passage: passage)
        home = try TemporaryHome()
        safe = try TemporaryFolder()
        secret =
            switch kind {
            case .webhook: portal.url.split(separator: "/").last.map(String.init) ?? ""
            case .token: portal.accessToken ?? ""
            }
        try Data("\(secret)\n".utf8).write(to: tokenFile)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: tokenFile.path)
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    }

    private var tokenFile: URL { safe.url.appending(path: "token") }
    private var temporary: URL { home.url.appending(path: "tmp") }
    private var domain: String { relay.url.components(separatedBy: "/rest/")[0].replacing("http://", with: "") }

    /// Every way to give the credential: options, and the environment that goes with them.
    var ways: [(options: [String], environment: [String: String])] {
        switch kind {
        case .webhook: [(["--url", relay.url], [:]), (["--url=\(relay.url)"], [:]), ([], ["CONVENE_URL": relay.url])]
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
        var places = texts.filter { holdsSecret($0.value) }.map(\.key)
        for path in try FileManager.default.subpathsOfDirectory(atPath: home.url.path) {
            if holdsSecret(path) { places.append("the name of \(path)") }
            guard let data = FileManager.default.contents(atPath: home.url.appending(path: path).path) else { continue }
            if holdsSecret(String(decoding: data, as: UTF8.self)) { places.append(path) }
        }
        return places.sorted()
    }

    /// Eight characters of it in a row count: a line may be broken in the middle of it.
    private func holdsSecret(_ text: String) -> Bool {
        let length = 8
        let characters = Array(secret)
        return characters.indices.dropLast(length - 1).contains { text.contains(String(characters[$0..<$0 + length])) }
    }
}

extension Relay.Call {
    /// All of it as the text of a JSON value.
    var echo: String {
        let data = try? JSONEncoder().encode(head + body)
        return data.map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
