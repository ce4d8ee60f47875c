import Foundation
import TestSupport
import Testing

/// A chat on a demo portal of its own, and the commands about it.
struct ChatOnPortal {
    let portal: DemoPortal
    let chat: String
    let home: TemporaryHome

    init(_ options: String..., members: String = "2,3,4") async throws {
        portal = try await DemoPortal(options)
        home = try TemporaryHome()
        let run = try await convene(
            "create", "--url", portal.url, "--title", "Launch", "--color", "red", "--members", members, "--quiet",
            home: home)
        chat = run.output.trimmingCharacters(in: .newlines)
    }

    /// Runs a command about the chat.
    @discardableResult
    func run(_ command: String, _ options: String..., url: String? = nil) async throws -> Invocation {
        try await invoke([command, chat, "--url", url ?? portal.url] + options, home: home)
    }

    /// What `show --json` says.
    func shown() async throws -> [String: Any] {
        let run = try await run("show", "--json")
        #expect(run.status == 0, "\(run.errors)")
        return try run.json
    }
}

func invoke(
    _ arguments: [String], home: TemporaryHome? = nil, environment: [String: String] = [:]
) async throws -> Invocation {
    let child = try Child(.convene, arguments, home: home, environment: environment)
    guard case .status(let status) = try await child.ended() else {
        throw NeverHappened("convene exits", within: .patience, seen: child.errors)
    }
    return Invocation(status: status, output: child.output, errors: child.errors)
}
