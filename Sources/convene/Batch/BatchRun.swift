import Bitrix24
import Catalog
import Tables

/// One run of `convene batch`: reads, checks, plans, asks, sends and reports.
struct BatchRun {
    let source: TableSource
    let options: BatchOptions
    let structure: StructureOptions

    func run(_ connectionOptions: ConnectionOptions) throws {
        let console = Console()
        if options.offline { return try checkOffline(connectionOptions, console) }
        let connection = try connectionOptions.open(console)
        defer { connection.close() }
        let session = BatchSession(
            connection: connection, records: try BatchRecords(connection),
            preparation: try preparation(connection, console), options: options, console: console)
        let failure = try Foreground.run(console, takesInterrupt: session.takesInterrupt) {
            () async throws(Failure) in try await session.run()
        }
        if let failure { throw failure }
    }

    private func preparation(_ connection: Connection?, _ console: Console) throws(Failure) -> BatchPreparation {
        var defaults = TableDefaults()
        defaults.options = structure.tableTexts
        if let name = options.template {
            defaults.template = try TableTemplate(named: name, on: connection?.templatePortal ?? "").texts
        }
        return BatchPreparation(
            source: source, options: options, defaults: defaults, sendsOriginal: structure.avatarOriginal,
            console: console)
    }

    /// Asks the portal nothing; where one is named, what was created on it before is known all the same.
    private func checkOffline(_ connectionOptions: ConnectionOptions, _ console: Console) throws(Failure) {
        let isNamed = try connectionOptions.choice() != nil && !connectionOptions.demo
        let connection = try isNamed ? connectionOptions.connection(console) : nil
        let prepared = try preparation(connection, console).offline()
        let history = try connection.map { connection throws(Failure) in try BatchRecords(connection).rows() }
        try PlanReport(prepared: prepared, options: options, name: source.name)
            .printAndEnd(after: history ?? RowHistory(), console)
    }
}

extension Connection {
    fileprivate var templatePortal: String { isDemo ? "demo" : portal.name }
}

/// Prints the plan of a table, or why there is none.
struct PlanReport {
    let prepared: BatchPreparation.Prepared
    let options: BatchOptions
    let name: String

    /// The end of a dry run.
    func printAndEnd(after history: RowHistory, _ console: Console) throws(Failure) {
        let plan = prepared.plan(name, options, after: history)
        if options.json {
            try StandardOutput.print(text(plan).json(prepared.table.faults))
            try refuseFaults()
        } else {
            try refuseFaults()
            noteFaults(console)
            try StandardOutput.print(text(plan).lines.joined(separator: "\n"))
            console.note(
                prepared.table.faults.isEmpty ? messages.tableValidNothingSent : messages.restValidNothingSent)
        }
    }

    func text(_ plan: TablePlan) -> TablePlanText {
        TablePlanText(
            plan: plan, people: prepared.table.people, leavesPeopleOpen: prepared.table.leavesPeopleOpen,
            perRequest: options.perRequest)
    }

    /// - Throws: 65 where something is wrong that may not be left out.
    func refuseFaults() throws(Failure) {
        let faults = prepared.table.faults
        guard !faults.isEmpty else { return }
        let isWhole = prepared.table.rows.allSatisfy { prepared.table.invalid.contains($0.number) }
        guard !options.skipInvalid || isWhole else { return }
        throw Failure(faults, skipsInvalid: options.skipInvalid, inJSON: options.json)
    }

    /// Says what is wrong with the rows that are left out for it.
    func noteFaults(_ console: Console) {
        TableFault.lines(of: prepared.table.faults).forEach { console.note($0) }
    }
}
