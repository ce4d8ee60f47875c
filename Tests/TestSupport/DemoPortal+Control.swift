import Foundation

/// What the portal holds and does behind the client's back, through its control calls (docs/portal.md).
extension DemoPortal {
    /// A chat as the portal holds it.
    public struct Chat: Decodable, Equatable, Sendable {
        public let id: Int
        public let title: String
        public let owner: Int
        public let members: [Int]
    }

    /// All chats, the ones that were there at the start among them.
    public func chats() async throws -> [Chat] {
        try JSONDecoder().decode([Chat].self, from: await control("GET", "chats"))
    }

    /// How often each method was called, by its name in lower case.
    public func calls() async throws -> [String: Int] {
        let counts = try await control("GET", "calls")
        // A portal writes an empty table as an empty list.
        return try counts == Data("[]".utf8) ? [:] : JSONDecoder().decode([String: Int].self, from: counts)
    }

    /// Lets the next `count` calls of a method go wrong, or all of them; the kinds are those of `--fault`.
    public func breakNext(_ count: Int? = 1, of method: String, with kind: String) async throws {
        struct Fault: Encodable {
            let method: String
            let kind: String
            let count: Int?
        }
        let fault = try JSONEncoder().encode(Fault(method: method, kind: kind, count: count))
        _ = try await control("POST", "fault", body: String(decoding: fault, as: UTF8.self))
    }

    /// Lets somebody of this name begin to work in departments.
    public func hire(_ name: String, departments: [Int]) async throws {
        struct Newcomer: Encodable {
            let name: String
            let departments: [Int]
        }
        let newcomer = try JSONEncoder().encode(Newcomer(name: name, departments: departments))
        _ = try await control("POST", "people", body: String(decoding: newcomer, as: UTF8.self))
    }

    /// Lets the access token of its application run out.
    public func expireToken() async throws {
        _ = try await control("POST", "expire")
    }

    /// The portal speaks HTTP; curl is nobody's client here.
    private func control(_ method: String, _ name: String, body: String? = nil) async throws -> Data {
        let origin = url.components(separatedBy: "/rest/")[0]
        var words = ["-sS", "--fail-with-body", "-X", method, "-H", controlHeader, "\(origin)/control/\(name)"]
        if let body { words += ["-H", "Content-Type: application/json", "-d", body] }
        let curl = try Child(.installed("curl"), words)
        guard try await curl.ended() == .status(0) else { throw ControlRefused(description: curl.output + curl.errors) }
        return Data(curl.output.utf8)
    }

    /// What a control call proves itself with, as curl takes it.
    private var controlHeader: String { "\(application["header"] ?? ""): \(application["secret"] ?? "")" }

    struct ControlRefused: Error, CustomStringConvertible {
        let description: String
    }
}
