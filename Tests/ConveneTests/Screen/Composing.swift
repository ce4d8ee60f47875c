import Foundation
import FoundationNetworking
import TestSupport
import Testing

/// The composer in a terminal, its first screen drawn and the portal's answer there.
func composer(
    _ arguments: [String], home: TemporaryHome? = nil, environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24, showing text: String = "as Vera Lind"
) async throws -> TmuxScreen {
    let screen = try await TmuxScreen(
        .convene, arguments, home: home, environment: environment, columns: columns, rows: rows)
    try await screen.shows(text)
    return screen
}

extension TmuxScreen {
    /// Goes through the review and sends.
    func send() async throws {
        try await press("F2")
        try await shows("Enter or y sends")
        try await press("Enter")
    }
}

extension DemoPortal {
    /// A chat as the portal has it.
    struct Chat: Decodable {
        let id: Int
        let title: String
        let type: String
        let owner: Int
        let members: [Int]
        let color: String
        let entityType: String
        let entityID: String

        enum CodingKeys: String, CodingKey {
            case id, title, type, owner, members, color
            case entityType = "entity_type"
            case entityID = "entity_id"
        }
    }

    /// Every chat that was created so far; those with lower numbers come with the portal.
    var chats: [Chat] {
        get async throws {
            let address = try #require(URL(string: "/control/chats", relativeTo: URL(string: url)))
            let (data, _) = try await URLSession.shared.data(from: address)
            return try JSONDecoder().decode([Chat].self, from: data).filter { $0.id > 3100 }
        }
    }

    /// The secret in its address.
    var code: String { url.split(separator: "/").last.map(String.init) ?? "" }
}
