import Avatar
import Bitrix24
import Catalog
import Composer
import FoundationEssentials
import Settings
import Tables

/// Reads, checks and plans a table, up to the question whether it is to be sent.
struct BatchPreparation: Sendable {
    let source: TableSource
    let options: BatchOptions
    let defaults: TableDefaults
    let sendsOriginal: Bool
    let console: Console

    /// A table that can be sent, with all that was found out on the way.
    struct Prepared: Sendable {
        let table: CheckedTable
        let titles: Set<String>
        let reported: ReportedChats
        /// When the report was, at the latest.
        let reportWritten: Date
        let caller: Caller?

        /// What is known of the rows, with what the report says. On purpose, those are looked for again that were dismissed.
        func completed(_ history: RowHistory, again: Bool) -> RowHistory {
            let history = again ? history.reopened : history
            return reported.completing(
                history, of: table, written: reportWritten, timeout: Client.usualTimeout)
        }

        func plan(_ name: String, _ options: BatchOptions, after history: RowHistory) -> TablePlan {
            TablePlan(
                table, named: name, options.planOptions, history: completed(history, again: options.again),
                reported: reported,
                titles: titles, caller: caller?.id)
        }

        /// With the titles of chats that were made while this one waited.
        func joined(with others: Set<String>) -> Prepared {
            let others = Set(others.map { $0.lowercased() })
            let gained = table.rows.map(\.structure.title).filter { others.contains($0.lowercased()) }
            return Prepared(
                table: table, titles: titles.union(gained), reported: reported, reportWritten: reportWritten,
                caller: caller)
        }
    }

    /// Without a look at the portal.
    func offline() throws(Failure) -> Prepared {
        let reading = reading(user: nil, titles: [])
        let table = CheckedTable(reading, people: .offline, isOnline: false, picture: pictures.picture)
        return Prepared(
            table: table, titles: [], reported: try reported(portal: nil), reportWritten: reportWritten, caller: nil)
    }

    /// - Parameter titles: of earlier chats, among which numbers go on.
    func online(_ client: Client, _ rule: RetryRule, titles: [String]) async throws(Failure) -> Prepared {
        let reported = try reported(portal: client.portal.name)
        let caller = try await asked(rule) { () async throws(PortalError) in try await client.caller().value }
        let reading = reading(user: caller.name, titles: titles)
        console.begin(messages.lookingUpMembers)
        defer { console.end() }
        let lists = reading.rows.map(\.named)
        let groups = try PeopleGroups(savedFor: lists, on: client.portal)
        let people = await client.people(of: lists, groups: groups, repeating: rule, announce: console.announce)
        if let failure = people.failure {
            guard !failure.isFinal else { throw Failure(failure, while: messages.whileAskingWhoMembersAre) }
            console.note(messages.membersNotChecked(failure.sentence(in: messages)))
        }
        // This repeats its questions by itself: repeated as a whole it would take six times as long.
        let departments = try await failing(as: { Failure($0) }) { () async throws(PortalError) in
            try await client.departments(
                named: reading.rows.flatMap(\.departmentNames), repeating: rule, announce: console.announce)
        }
        let capabilities = try await capabilities(for: reading, by: caller, client, rule)
        let table = CheckedTable(
            reading, people: people, isOnline: true, departments: departments,
            absent: try await absentDepartments(in: reading, client, rule),
            steps: { $0.planAfterCreation(by: caller.id, with: capabilities).unsupported },
            picture: pictures.picture)
        console.begin(messages.lookingForTitles)
        let titles = try await existingTitles(in: table, client, rule)
        return Prepared(
            table: table, titles: titles, reported: reported, reportWritten: reportWritten, caller: caller)
    }

    /// What the portal does not say of all titles is told; nothing can be left out by it.
    private func existingTitles(
        in table: CheckedTable, _ client: Client, _ rule: RetryRule
    ) async throws(Failure) -> Set<String> {
        let existing = try await failing(as: { Failure($0) }) { () async throws(PortalError) in
            try await client.chatsTitled(
                table.rows.map(\.structure.title), repeating: rule, announce: console.announce)
        }
        if let refusal = existing.refusal {
            guard !refusal.isFinal, !options.skipExisting else {
                throw Failure(refusal, while: messages.whileLookingForTitles)
            }
            console.note(messages.titlesNotChecked(refusal.sentence(in: messages)))
        }
        let unsearched = table.rows.filter { existing.unsearched.contains($0.structure.title) }
        if !unsearched.isEmpty {
            console.note(messages.titlesUnsearched(unsearched.count, TablePlan.list(unsearched, in: messages)))
        }
        return existing.titles
    }

    /// Nobody knows where the portal does not say, which is told.
    private func absentDepartments(
        in reading: TableReading, _ client: Client, _ rule: RetryRule
    ) async throws(Failure) -> Set<DepartmentID> {
        do throws(PortalError) {
            return try await client.absent(
                reading.rows.flatMap(\.departments), repeating: rule, announce: console.announce)
        } catch {
            guard !error.isFinal else { throw Failure(error, while: messages.whileLookingUpDepartments) }
            console.note(messages.departmentCheckFailed(error.sentence(in: messages)))
            return []
        }
    }

    /// Asked once, and only where a row needs what not every portal has.
    private func capabilities(
        for reading: TableReading, by caller: Caller, _ client: Client, _ rule: RetryRule
    ) async throws(Failure) -> Capabilities {
        guard reading.needsCapabilities(of: caller.id) else { return .all }
        return try await asked(rule) { () async throws(PortalError) in try await client.capabilities() }
    }

    private func asked<Value: Sendable>(
        _ rule: RetryRule, _ question: () async throws(PortalError) -> Value
    ) async throws(Failure) -> Value {
        try await console.ask(rule, chat: messages.noChatSoFar, question)
    }

    private var pictures: RowPictures {
        RowPictures(
            folder: source.folder, paths: PathCompletion(home: Environment.own["HOME"]), decoder: .thisProgram,
            sendsOriginal: sendsOriginal)
    }

    private func reading(user: String?, titles: [String]) -> TableReading {
        TableReading(
            source.table, defaults, ignoring: options.ignore,
            TextVariables(day: CivilDay.today, user: user, titles: titles))
    }

    /// - Parameter portal: the name of the one on which the chats of the report must be.
    private func reported(portal: String?) throws(Failure) -> ReportedChats {
        guard let path = options.resume else { return ReportedChats() }
        guard let chats = ReportedChats(try TableSource(path, nil).table) else {
            throw Failure(.invalidStructure, messages.noReport(path), chat: .nothingSent, next: messages.giveReport)
        }
        if let portal, let other = chats.entry(notOn: portal) {
            throw Failure(
                .invalidStructure, messages.reportOfOtherPortal(path, other.link), chat: .nothingSent,
                next: messages.chooseItsPortal)
        }
        return chats
    }

    private var reportWritten: Date { options.resume.map(ReportFile.written) ?? .now }
}

extension BatchOptions {
    var planOptions: TablePlan.Options {
        var options = TablePlan.Options()
        options.skipsInvalid = skipInvalid
        options.skipsExisting = skipExisting
        options.again = again
        options.limit = limit
        options.perRequest = perRequest
        options.verifies = verify
        return options
    }
}
