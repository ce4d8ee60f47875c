import ArgumentParser
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

    @Option(help: ArgumentHelp(messages.confirmNameHelp, value: "name"))
    var confirm: String?

    // Text, because the parser takes a word that is no `TimingForm` for none at all.
    @Option(
        name: .customLong("timing"), defaultAsFlag: TimingForm.text.rawValue,
        help: ArgumentHelp(
            messages.timingHelp, value: "text|json"),
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
