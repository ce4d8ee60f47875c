import ArgumentParser
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings
import TerminalKit

/// Lists the requests whose outcome nobody knows.
struct ListUnresolved: ParsableCommand {
    static let configuration = CommandConfiguration(
        "unresolved", messages.unresolvedAbstract, messages.unresolvedDiscussion)

    @Flag(help: ArgumentHelp(messages.lookHelp))
    var look = false

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let journal = SendJournal(in: StateFolder(try .own(chat: .notConcerned), isDemo: false))
        let (creations, changes) = try failing(with: .unreadableInput, chat: .notConcerned) {
            () throws(StorageError) in (try journal.open(), try journal.openChanges())
        }
        var lines = creations.map { Self.line($0.sending) } + changes.map(Self.line)
        if look, !creations.isEmpty { lines = try found(creations, journal) + changes.map(Self.line) }
        guard !lines.isEmpty else { return Console().note(messages.noUnknownOutcome) }
        try StandardOutput.print(lines.map { Visible.text($0) }.joined(separator: "\n"))
    }

    /// Looks for the chats on the portal that is named; requests to other portals stay as they are.
    private func found(_ creations: [OpenAttempt], _ journal: SendJournal) throws(Failure) -> [String] {
        let console = Console()
        let connection = try portal.connection.connectionOptions.open(console)
        defer { connection.close() }
        let search = UnresolvedSearch(connection: connection, journal: journal, console: console)
        return try Foreground.run(console) { () async throws(Failure) in
            var lines: [String] = []
            for attempt in creations {
                let findings = try await search.findings(of: attempt.sending)
                lines.append(Self.line(attempt.sending) + (findings.map { ": " + $0 } ?? ""))
            }
            return lines
        }
    }

    private static func line(_ attempt: SendAttempt) -> String {
        let title = attempt.structure.title
        return messages.unresolvedCreation(
            messages.minute(CivilMoment(attempt.time, in: .current)), attempt.portal,
            title.isEmpty ? messages.titleByPortal : title)
    }

    private static func line(_ change: OpenChange) -> String {
        messages.unresolvedChange(
            messages.minute(CivilMoment(change.time, in: .current)), change.portal, change.chat.rawValue, change.method)
    }
}
