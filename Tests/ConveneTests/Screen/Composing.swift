import TestSupport

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
    /// The chats that were created so far; those with lower numbers come with the portal.
    func createdChats() async throws -> [Chat] {
        try await chats().filter { $0.id > 3100 }
    }

    /// The secret in its address.
    var code: String { url.split(separator: "/").last.map(String.init) ?? "" }
}
