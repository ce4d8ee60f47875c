import ArgumentParser
import Bitrix24

/// How `convene create` goes about it.
struct CreateOptions: ParsableArguments {
    @Flag(help: "Print the request that would be sent, and send nothing.")
    var dryRun = false

    @Flag(help: "With --dry-run: print a long avatar whole.")
    var full = false

    @Flag(help: "With --dry-run: let the portal look up and check the members.")
    var online = false

    @Flag(help: "Read the chat back, make --owner true, and report what the portal stored differently.")
    var verify = false

    // Text, because the parser takes a word that is no `TimingForm` for none at all.
    @Option(
        name: .customLong("timing"), defaultAsFlag: TimingForm.text.rawValue,
        help: ArgumentHelp(
            "Print the phases of the transfer; =json as one line of JSON.", valueName: "text|json"),
        completion: .list(TimingForm.allCases.map(\.rawValue)))
    var timingForm: String?

    @Flag(help: "Print the chat's id alone, and no notes.")
    var quiet = false

    /// How the phases are printed; nil if not at all.
    var timing: TimingForm? { timingForm.flatMap(TimingForm.init) }

    func validate() throws {
        if timingForm != nil, timing == nil { throw ValidationError("--timing is text or json.") }
        for (name, given) in [("--full", full), ("--online", online)] where given && !dryRun {
            throw ValidationError("\(name) goes with --dry-run.")
        }
    }
}

/// Creates one chat without the screen.
struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create one chat.",
        discussion: """
            Standard output is the portal's answer as JSON; everything for people goes to standard error.

            \(Examples.text(of: "create"))

            \(ExitStatus.table)
            """)

    @OptionGroup(title: "Where to connect")
    var connection: ConnectionOptions

    @OptionGroup(title: "What to create")
    var structure: StructureOptions

    @OptionGroup(title: "How")
    var options: CreateOptions

    func validate() throws {
        try StandardInputUse.refuseTwice(connection, structure)
    }

    func run() throws {
        let console = Console(quiet: options.quiet)
        let input = try structure.read()
        try input.refuseFaults()
        // A dry run shows no secret, so it needs none.
        let isOffline = options.dryRun && !options.online
        let connection = try isOffline ? connection.wishes.connection(console) : connection.wishes.open(console)
        defer { connection.close() }
        if options.dryRun {
            try DryRun(connection: connection, console: console, options: options).run(input)
        } else {
            let creation = Creation(
                client: connection.client, rule: connection.retryRule,
                record: SendRecord(connection, console: console), console: console, options: options)
            try Foreground.run(console) { () async throws(Failure) in try await creation.run(input) }
        }
    }
}
