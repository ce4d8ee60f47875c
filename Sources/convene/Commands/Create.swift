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

    @Option(
        defaultAsFlag: TimingForm.text,
        help: ArgumentHelp("Print the phases of the transfer; =json as one line of JSON.", valueName: "text|json"))
    var timing: TimingForm?

    @Flag(help: "Print the chat's id alone, and no notes.")
    var quiet = false

    func validate() throws {
        for (name, given) in [("--full", full), ("--online", online)] where given && !dryRun {
            throw ValidationError("\(name) goes with --dry-run.")
        }
    }
}

/// Creates one chat without the screen.
struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
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
        let connection = try connection.open(console)
        defer { connection.close() }
        if options.dryRun {
            try DryRun(connection: connection, console: console, options: options).run(input)
        } else {
            let creation = Creation(
                client: connection.client, rule: connection.retryRule, console: console, options: options)
            try Foreground.run(console) { () async throws(Failure) in try await creation.run(input) }
        }
    }
}
