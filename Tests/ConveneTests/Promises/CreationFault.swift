import TestSupport
import Testing

/// A fault of the demo portal in a request to create a chat, and what can be known of it from outside.
struct CreationFault: Sendable, CustomTestStringConvertible {
    /// What a user may be told.
    enum Report: Sendable {
        case created
        case nothingCreated
        case unknown
    }

    /// As `--fault` has it.
    let kind: String
    /// Whether the portal makes the chat all the same.
    let isRun: Bool
    /// What may be said when the fault came once, all repetitions included.
    let report: Report
    /// How `convene create` ends then.
    let status: Int32
    /// Whether the request may be sent again: only where the portal says that it has not run.
    let isRepeated: Bool
    /// Whether the program has to wait for its own limit.
    let isEndless: Bool

    var testDescription: String { kind }

    private init(
        _ kind: String, ran isRun: Bool, _ report: Report, _ status: Int32, isRepeated: Bool = false,
        isEndless: Bool = false
    ) {
        self.kind = kind
        self.isRun = isRun
        self.report = report
        self.status = status
        self.isRepeated = isRepeated
        self.isEndless = isEndless
    }

    static let all: [CreationFault] = [
        .init("refuse", ran: false, .nothingCreated, 76),
        .init("rate", ran: false, .created, 0, isRepeated: true),
        .init("operating", ran: false, .created, 0, isRepeated: true),
        .init("overload", ran: false, .nothingCreated, 76),
        .init("gone", ran: false, .nothingCreated, 76),
        .init("expired", ran: false, .nothingCreated, 77),
        .init("internal", ran: false, .unknown, 74),
        .init("html", ran: false, .unknown, 74),
        .init("html-after", ran: true, .unknown, 74),
        .init("empty", ran: false, .unknown, 74),
        .init("empty-after", ran: true, .unknown, 74),
        .init("cut-before", ran: false, .unknown, 74),
        .init("cut-after", ran: true, .unknown, 74),
        .init("half", ran: true, .unknown, 74),
        .init("slow-drip", ran: true, .unknown, 74, isEndless: true),
        .init("slow", ran: true, .created, 0),
        .init("silence", ran: false, .unknown, 74, isEndless: true),
        .init("silence-after", ran: true, .unknown, 74, isEndless: true),
        .init("redirect", ran: false, .nothingCreated, 69),
        .init("wrong-content-type", ran: true, .created, 0),
        .init("ok-with-error", ran: false, .nothingCreated, 76),
        .init("huge", ran: true, .unknown, 74),
    ]

    static func named(_ kinds: String...) -> [CreationFault] {
        all.filter { kinds.contains($0.kind) }
    }
}

extension DemoPortal {
    /// A portal that does this to the first so many requests to create a chat, and is well afterwards: a request that
    /// is repeated when it must not be makes its chat.
    convenience init(_ fault: CreationFault, times count: Int = 1) async throws {
        try await self.init("--fault", "im.chat.add=\(fault.kind):\(count)")
    }

    /// How many chats have this title.
    func chats(titled title: String) async throws -> Int {
        try await chats().count { $0.title == title }
    }

    /// How often a chat was asked for.
    func creations() async throws -> Int {
        try await calls()["im.chat.add"] ?? 0
    }

    /// Waits until the portal has had so many requests for a chat and has made as many of this title as it should.
    func holds(after creations: Int, chats: Int, titled title: String) async throws {
        try await eventually("the portal gets \(creations) requests") { try await self.creations() == creations }
        try await eventually("the portal has \(chats) chats “\(title)”") {
            try await self.chats(titled: title) == chats
        }
    }
}
