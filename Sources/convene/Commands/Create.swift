import ArgumentParser
import Catalog

/// Creates one chat without the screen.
struct Create: ParsableCommand {
    static let configuration = CommandConfiguration("create", messages.createAbstract, messages.createDiscussion)

    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @OptionGroup(title: messages.whatToCreate)
    var structure: StructureOptions

    @OptionGroup(title: messages.how)
    var options: CreateOptions

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        try StandardInputUse.refuseTwice(connection, structure)
    }

    func run() throws {
        let console = Console(quiet: options.quiet)
        let input = try structure.read()
        try input.refuseFaults()
        // A dry run shows no secret, so it needs none.
        let isOffline = options.dryRun && !options.online
        let connection =
            try isOffline
            ? connection.connectionOptions.connection(console) : connection.connectionOptions.open(console)
        defer { connection.close() }
        if options.dryRun {
            try DryRun(connection: connection, console: console, options: options).run(input)
        } else {
            try connection.refuse(unlessConfirmedBy: options.confirm)
            let creation = Creation(
                client: connection.client, rule: connection.retryRule,
                record: SendRecord(connection, console: console), console: console, options: options)
            try Foreground.run(console) { () async throws(Failure) in try await creation.run(input) }
        }
    }
}
