import ArgumentParser
import Bitrix24
import Catalog

/// How `convene create` goes about it.
struct CreateOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(messages.dryRunHelp))
    var dryRun = false

    @Flag(help: ArgumentHelp(messages.fullHelp))
    var full = false

    @Flag(help: ArgumentHelp(messages.onlineHelp))
    var online = false

    @Flag(help: ArgumentHelp(messages.verifyHelp))
    var verify = false

    @Flag(help: ArgumentHelp(messages.repairHelp))
    var repair = false

    @Flag(help: ArgumentHelp(messages.skipUnsupportedHelp))
    var skipUnsupported = false

    @Option(help: ArgumentHelp(messages.confirmNameHelp, valueName: "name"))
    var confirm: String?

    // Text, because the parser takes a word that is no `TimingForm` for none at all.
    @Option(
        name: .customLong("timing"), defaultAsFlag: TimingForm.text.rawValue,
        help: ArgumentHelp(
            messages.timingHelp, valueName: "text|json"),
        completion: .list(TimingForm.allCases.map(\.rawValue)))
    var timingForm: String?

    @Flag(help: ArgumentHelp(messages.quietHelp))
    var quiet = false

    /// How the phases are printed; nil if not at all.
    var timing: TimingForm? { timingForm.flatMap(TimingForm.init) }

    func validate() throws {
        if timingForm != nil, timing == nil { throw ValidationError(messages.badTiming) }
        for (name, given) in [("--full", full), ("--online", online)] where given && !dryRun {
            throw ValidationError(messages.goesWithDryRun(name))
        }
    }
}

/// Creates one chat without the screen.
struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: messages.createAbstract,
        discussion: """
            \(messages.createDiscussion)

            \(Examples.text(of: "create"))

            \(ExitStatus.table)
            """)

    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @OptionGroup(title: messages.whatToCreate)
    var structure: StructureOptions

    @OptionGroup(title: messages.whatToCreate)
    var after: AfterCreationOptions

    @OptionGroup(title: messages.how)
    var options: CreateOptions

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        try StandardInputUse.refuseTwice(connection, structure)
    }

    func run() throws {
        let console = Console(quiet: options.quiet)
        let input = try structure.read()
        let after = AfterCreation(self.after)
        try input.refuseFaults(and: after.faults)
        // A dry run shows no secret, so it needs none.
        let isOffline = options.dryRun && !options.online
        let connection =
            try isOffline
            ? connection.connectionOptions.connection(console) : connection.connectionOptions.open(console)
        defer { connection.close() }
        if options.dryRun {
            try DryRun(connection: connection, console: console, options: options).run(input, after)
        } else {
            try connection.refuse(unlessConfirmedBy: options.confirm)
            let creation = Creation(
                client: connection.client, rule: connection.retryRule,
                record: SendRecord(connection, console: console), console: console, options: options)
            try Foreground.run(console) { () async throws(Failure) in try await creation.run(input, after) }
        }
    }
}
