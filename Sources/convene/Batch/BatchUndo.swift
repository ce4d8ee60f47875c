import Bitrix24
import Catalog
import Settings
import Tables
import TerminalKit

/// Deletes the chats of a report: those that this machine has created, that are as they were, and in which nobody else has
/// written.
struct BatchUndo {
    let report: String
    let options: BatchOptions
    let connection: ConnectionOptions

    func run() throws {
        do throws(Failure) { try remove() } catch { throw error.withoutCreation }
    }

    private func remove() throws(Failure) {
        guard let chats = ReportedChats(try TableSource(report, nil).table) else {
            throw Failure(.invalidStructure, messages.noReport(report), chat: .notConcerned, next: messages.giveReport)
        }
        let console = Console()
        let connection = try connection.open(console)
        defer { connection.close() }
        if let other = chats.entry(notOn: connection.portal.name) {
            throw Failure(
                .invalidStructure, messages.reportOfOtherPortal(report, other.link), chat: .notConcerned,
                next: messages.chooseItsPortal)
        }
        let records = try BatchRecords(connection)
        let stop = BatchStop()
        let removal = ChatsRemoval(
            chats: chats.distinct, connection: connection, records: records, options: options, console: console,
            stop: stop)
        let failure = try Foreground.run(
            console,
            takesInterrupt: {
                defer { stop.raise() }
                return !stop.isSet
            }
        ) { () async throws(Failure) in try await removal.run() }
        if let failure { throw failure }
    }
}

/// The part of it that talks to the portal.
struct ChatsRemoval: Sendable {
    let chats: [ReportedChats.Entry]
    let connection: Connection
    let records: BatchRecords
    let options: BatchOptions
    let console: Console
    let stop: BatchStop

    func run() async throws(Failure) -> Failure? {
        let client = connection.client
        let ids = chats.map(\.chat)
        let titles = Dictionary(chats.map { ($0.chat, $0.title) }, uniquingKeysWith: { first, _ in first })
        let created = try records.created()
        let verdicts = try await console.ask(connection.retryRule, messages.lookingAtChats) {
            () async throws(PortalError) in
            try await client.removalVerdicts(
                on: ids, created: created, titles: titles, by: try await client.caller().value.id)
        }
        let removable = chats.filter { verdicts[$0.chat] == .removable }
        let deleted = try records.rows().deleted
        for entry in chats where verdicts[entry.chat] != .removable {
            let verdict = verdicts[entry.chat] ?? .foreign
            if verdict == .gone, deleted.contains(entry.chat) {
                console.note(messages.chatIsAlreadyDeleted(entry.chat.rawValue, entry.title))
                write(entry, "left", messages.alreadyDeleted)
                continue
            }
            let reason = verdict.sentence(in: messages)
            console.note(messages.chatStays(entry.chat.rawValue, entry.title, reason))
            write(entry, "left", reason)
        }
        guard !removable.isEmpty else {
            return Failure(.refused, messages.nothingToDelete, chat: .notConcerned, next: "")
        }
        if options.dryRun {
            for entry in removable { write(entry, "removable", "") }
            console.note(messages.wouldBeDeleted(removable.count))
            return nil
        }
        try await confirm(removable)
        return try await delete(removable, client)
    }

    private func delete(_ entries: [ReportedChats.Entry], _ client: Client) async throws(Failure) -> Failure? {
        let journal = SendRecord(connection, console: console)
        var deleted = 0
        var problems: [String] = []
        var isUnknown = false
        var historyProblem: FileError?
        for entry in entries where !stop.isSet {
            console.begin(messages.deletingChat(entry.chat.rawValue, entry.title))
            let deletion = await client.delete(
                entry.chat, journal: journal, repeating: connection.retryRule, announce: console.announceReading)
            console.end()
            let (status, reason) = deletion.told
            write(entry, status, reason)
            if deletion == .gone {
                deleted += 1
                historyProblem = records.noteDeleted(entry.chat, titled: entry.title) ?? historyProblem
            } else {
                problems.append(messages.chatStays(entry.chat.rawValue, entry.title, reason))
                if case .unknown = deletion { isUnknown = true }
            }
        }
        console.end()
        if let historyProblem { console.note(messages.historyNotKept(historyProblem.message(in: messages))) }
        let summary = messages.chatsDeleted(deleted, of: chats.count)
        guard deleted < chats.count else {
            console.note(summary)
            return nil
        }
        let isInterrupted = stop.isSet && deleted + problems.count < entries.count
        return Failure(
            isUnknown ? .outcomeUnknown : isInterrupted ? .interrupted : .storedDifferently,
            lines: [summary] + problems, chat: .notConcerned, next: "")
    }

    /// - Throws: 64 where nobody can be asked for the number, or the profile wants its name; 130 for another number, and
    ///   for none.
    private func confirm(_ entries: [ReportedChats.Entry]) async throws(Failure) {
        let count = entries.count
        try connection.refuse(unlessConfirmedBy: options.confirm)
        let question = BatchQuestion(stop: stop, progress: BatchProgress(total: 0))
        var given = options.yes
        if given == nil, BatchQuestion.isPossible {
            let text = messages.typeNumberToDelete(entries.map(\.title), on: connection.portal.shownName)
            given = await question.answer(Visible.text(text) + " ")
        }
        guard given?.trimmed == String(count) else {
            // Ctrl-C at the question is an answer as well.
            let wasAsked = options.yes == nil && BatchQuestion.isPossible
            throw Failure(
                wasAsked ? .interrupted : .usage, messages.wantsNumber(count), chat: .notConcerned,
                next: messages.giveNumber(count))
        }
    }

    private func write(_ entry: ReportedChats.Entry, _ status: String, _ reason: String) {
        let line = JSONValue.object([
            .init("chat", .integer(entry.chat.rawValue)), .init("title", .string(entry.title)),
            .init("status", .string(status)), .init("error", reason.isEmpty ? .null : .string(reason)),
        ])
        try? StandardOutput.write(line.text() + "\n")
    }
}

extension ReportedChats {
    /// Each chat once, however often the report tells of it.
    fileprivate var distinct: [Entry] {
        var seen: Set<ChatID> = []
        return entries.filter { seen.insert($0.chat).inserted }
    }
}

extension Deletion {
    /// For machines, and why the chat is not known to be gone.
    fileprivate var told: (status: String, reason: String) {
        switch self {
        case .gone: ("deleted", "")
        case .refused(let error): ("left", error.sentence(in: messages))
        case .stillThere: ("left", messages.stillThere)
        case .unknown(let error): ("unknown", error.sentence(in: messages))
        }
    }
}
