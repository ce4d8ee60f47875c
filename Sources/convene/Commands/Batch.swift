import ArgumentParser
import Bitrix24
import Catalog
import Tables

/// What is done with the rows of a table.
struct BatchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(messages.encodingHelp, valueName: "name"),
        completion: .list(TableEncoding.allCases.map(\.rawValue)))
    var encoding: String?

    @Option(help: ArgumentHelp(messages.ignoreHelp, valueName: "column"))
    var ignore: [String] = []

    @Option(help: ArgumentHelp(messages.batchTemplateHelp, valueName: "name"))
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
        name: .customLong("yes"), defaultAsFlag: "", help: ArgumentHelp(messages.batchYesHelp, valueName: "number"))
    var yes: String?

    @Option(help: ArgumentHelp(messages.confirmNameHelp, valueName: "name"))
    var confirm: String?

    @Option(help: ArgumentHelp(messages.limitHelp, valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp(messages.perRequestHelp, valueName: "n"))
    var perRequest: Int = 1

    @Flag(help: ArgumentHelp(messages.batchVerifyHelp))
    var verify = false

    @Flag(help: ArgumentHelp(messages.keepGoingHelp))
    var keepGoing = false

    @Flag(help: ArgumentHelp(messages.againHelp))
    var again = false

    @Flag(help: ArgumentHelp(messages.resendAbsentHelp))
    var resendAbsent = false

    @Option(help: ArgumentHelp(messages.resumeHelp, valueName: "report"), completion: .file())
    var resume: String?

    @Option(help: ArgumentHelp(messages.reportHelp, valueName: "file"), completion: .file())
    var report: String?

    @Flag(help: ArgumentHelp(messages.columnsHelp))
    var columns = false

    @Option(help: ArgumentHelp(messages.undoHelp, valueName: "report"), completion: .file())
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

/// Creates many chats from a table.
struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch", abstract: messages.batchAbstract,
        discussion: messages.batchDiscussion + "\n\n" + Examples.text(of: "batch") + "\n\n" + ExitStatus.table)

    @Argument(help: ArgumentHelp(messages.batchFileHelp, valueName: "file"), completion: .file())
    var file: String?

    @OptionGroup(title: messages.how)
    var options: BatchOptions

    @OptionGroup(title: messages.whatRowsLeaveEmpty)
    var structure: StructureOptions

    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @OptionGroup var language: LanguageOptions

    /// The table; `--yes` before it takes it for its own value.
    private var path: String? {
        if let file { return file }
        guard let yes = options.yes, !yes.isEmpty, Int(digits: yes) == nil else { return nil }
        return yes
    }

    func validate() throws {
        if structure.fields != nil { throw ValidationError(messages.excludeEachOther(["batch", "--fields"])) }
        if connection.url == "-", path == "-" { throw ValidationError(messages.standardInputTwice) }
        guard options.undo == nil || path == nil else {
            throw ValidationError(messages.excludeEachOther(["--undo", messages.aTable]))
        }
        if !options.columns, options.undo == nil, path == nil {
            throw ValidationError(messages.argumentIsMissing("file"))
        }
    }

    func run() throws {
        if options.columns { return try StandardOutput.print(EmptyTable.text) }
        if let report = options.undo {
            return try BatchUndo(report: report, options: options, connection: connection.connectionOptions).run()
        }
        guard let path else { return }
        let source = try TableSource(path, options.tableEncoding)
        try BatchRun(source: source, options: options, structure: structure).run(connection.connectionOptions)
    }
}
