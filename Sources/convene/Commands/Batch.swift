import ArgumentParser
import Bitrix24
import Catalog

/// Creates many chats from a table.
struct Batch: ParsableCommand {
    static let configuration = CommandConfiguration("batch", messages.batchAbstract, messages.batchDiscussion)

    @Argument(help: ArgumentHelp(messages.batchFileHelp, value: "file"), completion: .file())
    var file: String?

    @OptionGroup(title: messages.how)
    var options: BatchOptions

    @OptionGroup(title: messages.whatRowsLeaveEmpty)
    var structure: StructureOptions

    @OptionGroup var portal: PortalOptions

    /// The table; `--yes` before it takes it for its own value.
    private var path: String? {
        if let file { return file }
        guard let yes = options.yes, !yes.isEmpty, Int(digits: yes) == nil else { return nil }
        return yes
    }

    func validate() throws {
        if structure.fields != nil { throw ValidationError(messages.excludeEachOther(["batch", "--fields"])) }
        if portal.connection.url == "-", path == "-" { throw ValidationError(messages.standardInputTwice) }
        guard options.undo == nil || path == nil else {
            throw ValidationError(messages.excludeEachOther(["--undo", messages.aTable]))
        }
        if !options.columns, options.undo == nil, path == nil {
            throw ValidationError(messages.argumentIsMissing(messages.valueName("file")))
        }
    }

    func run() throws {
        if options.columns { return try StandardOutput.print(EmptyTable.text) }
        let connection = portal.connection.connectionOptions
        if let report = options.undo {
            return try BatchUndo(report: report, options: options, connection: connection).run()
        }
        guard let path else { return }
        let source = try TableSource(path, options.tableEncoding)
        try BatchRun(source: source, options: options, structure: structure).run(connection)
    }
}
