import Bitrix24
import Catalog

/// A chat that a command is about, on a portal that answers.
struct ChatSession: Sendable {
    let connection: Connection
    let console: Console
    let chat: ChatID
    /// Of whom the portal has told in this run.
    private let cache = PeopleCache()

    var client: Client { connection.client }
    var rule: RetryRule { connection.retryRule }
    var link: String { client.portal.link(to: chat) }

    /// The chat as it is stored now.
    func read() async throws(Failure) -> ChatReading {
        try await console.ask(
            rule, messages.readingChat(chat.rawValue), while: messages.whileReadingChat(chat.rawValue)
        ) { () async throws(PortalError) in try await client.read(chat) }
    }

    /// What the portal can, of what not every portal can.
    func capabilities() async throws(Failure) -> Capabilities {
        try await console.ask(rule, messages.askingCapabilities, while: messages.whileAskingCapabilities) {
            () async throws(PortalError) in try await client.capabilities()
        }
    }

    /// As whom, where the credential or the portal says so.
    func caller() async -> UserID? {
        if let user = client.portal.webhookUser { return user }
        return try? await client.caller().value.id
    }

    var people: MemberPreparation {
        MemberPreparation(client: client, rule: rule, console: console, cache: cache, announce: console.announceReading)
    }

    var departments: DepartmentPreparation {
        DepartmentPreparation(client: client, rule: rule, console: console)
    }
}

/// What a command does about a chat.
enum ChatUse {
    case reads
    /// Something that is the caller's own affair.
    case own
    /// Carries the name of the portal, as it was confirmed.
    case changes(confirmedBy: String?)
}

extension PortalOptions {
    /// Does something about one chat. Whatever ends before a chat was changed says that none was.
    func about(
        _ chat: String, _ use: ChatUse, _ work: (ChatSession) throws(Failure) -> Void
    ) throws(Failure) {
        do throws(Failure) {
            let console = Console()
            let argument = try ChatArgument(chat)
            let connection = try self.connection.connectionOptions.open(console)
            defer { connection.close() }
            try argument.refuse(otherThan: connection.portal)
            if case .changes(let name) = use { try connection.refuse(unlessConfirmedBy: name) }
            try work(ChatSession(connection: connection, console: console, chat: argument.chat))
        } catch {
            if case .reads = use { throw error }
            throw error.withoutChange
        }
    }
}
