import Foundation

/// A `convene-portal` of its own on a free port; it ends when the value goes.
public final class DemoPortal: Sendable {
    private let child: Child

    /// The incoming-webhook address that it printed, with a slash at the end.
    public let url: String

    /// Starts it, with further options of `convene-portal`, and waits until it answers.
    public convenience init(_ options: String...) async throws {
        try await self.init(options)
    }

    /// The same with a list of options.
    public init(_ options: [String]) async throws {
        let child = try Child(.portal, ["--port", "0", "--print-credentials"] + options)
        url = try await firstValue(
            "convene-portal prints its address", seen: "output: \(child.output)\nerrors: \(child.errors)"
        ) {
            // The credentials come after the address, in the same write.
            let lines = child.output.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.count > 2 ? String(lines[0]) : nil
        }
        self.child = child
    }

    /// The access token of its application.
    public var accessToken: String? { application["access_token"] }

    /// What it printed of its application, by the names of the protocol: `client_id`, `refresh_token`, …
    public var application: [String: String] {
        child.output.matches(of: /"([a-z_]+)":"([^"]+)"/).reduce(into: [:]) { all, match in
            all[String(match.output.1)] = String(match.output.2).replacing("\\/", with: "/")
        }
    }

    /// The address of a further webhook by its label (docs/portal.md).
    public func webhook(_ label: String) -> String? {
        struct Credentials: Decodable {
            struct Webhook: Decodable {
                let label: String
                let url: String
            }
            let webhooks: [Webhook]
        }
        let line = child.output.split(separator: "\n").dropFirst().first ?? ""
        let credentials = try? JSONDecoder().decode(Credentials.self, from: Data(line.utf8))
        return credentials?.webhooks.first { $0.label == label }?.url
    }

    /// A line for each request so far, where it was started with `--log`.
    public var log: [Substring] { child.errors.split(separator: "\n") }

    public var processIdentifier: Int32 { child.processIdentifier }

    /// Ends it as Ctrl-C would, for what happens when a portal goes away.
    @discardableResult
    public func stop() async throws -> Exit {
        child.signal(SIGINT)
        return try await child.ended()
    }
}
