import ArgumentParser
import Catalog
import Tables

/// What is done with the rows of a table.
struct BatchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(messages.encodingHelp, value: "name"),
        completion: .list(TableEncoding.allCases.map(\.rawValue)))
    var encoding: String?

    @Option(help: ArgumentHelp(messages.ignoreHelp, value: "column"))
    var ignore: [String] = []

    @Option(help: ArgumentHelp(messages.batchTemplateHelp, value: "name"))
    var template: String?

    @Flag(help: ArgumentHelp(messages.skipInvalidHelp))
    var skipInvalid = false

    @Flag(help: ArgumentHelp(messages.skipExistingHelp))
    var skipExisting = false

    @Flag(help: ArgumentHelp(messages.batchDryRunHelp))
    var dryRun = false

    @Flag(help: ArgumentHelp(messages.offlineHelp))
    var offline = false

    @Flag(help: ArgumentHelp(messages.batchJSONHelp))
    var json = false

    // With --undo the number of chats; the parser takes what follows for it, which `Batch` sorts out.
    @Option(
        name: .customLong("yes"), defaultAsFlag: "", help: ArgumentHelp(messages.batchYesHelp, value: "number"))
    var yes: String?

    @Option(help: ArgumentHelp(messages.confirmNameHelp, value: "name"))
    var confirm: String?

    @Option(help: ArgumentHelp(messages.limitHelp, value: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp(messages.perRequestHelp, value: "n"))
    var perRequest: Int = 1

    @Flag(help: ArgumentHelp(messages.batchVerifyHelp))
    var verify = false

    @Flag(help: ArgumentHelp(messages.keepGoingHelp))
    var keepGoing = false

    @Flag(help: ArgumentHelp(messages.againHelp))
    var again = false

    @Flag(help: ArgumentHelp(messages.resendAbsentHelp))
    var resendAbsent = false

    @Option(help: ArgumentHelp(messages.resumeHelp, value: "report"), completion: .file())
    var resume: String?

    @Option(help: ArgumentHelp(messages.reportHelp, value: "file"), completion: .file())
    var report: String?

    @Flag(help: ArgumentHelp(messages.columnsHelp))
    var columns = false

    @Option(help: ArgumentHelp(messages.undoHelp, value: "report"), completion: .file())
    var undo: String?

    var tableEncoding: TableEncoding? { encoding.flatMap { TableEncoding(name: $0) } }

    func validate() throws {
        if let encoding, tableEncoding == nil, !["utf-8", "utf8"].contains(encoding.lowercased()) {
            throw ValidationError(messages.optionTakes("--encoding", TableEncoding.names))
        }
        if offline, !dryRun { throw ValidationError(messages.goesWithDryRun("--offline")) }
        if let limit, limit < 1 { throw ValidationError(messages.limitFromOne("--limit")) }
        guard (1...50).contains(perRequest) else { throw ValidationError(messages.perRequestRange) }
    }
}

extension TableEncoding {
    fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
