import ArgumentParser
import Catalog
import Settings

/// What lets a change go out without a question.
struct ConfirmationOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(messages.yesHelp))
    var yes = false

    @Option(help: ArgumentHelp(messages.confirmNameHelp, value: "name"))
    var confirm: String?
}

extension Connection {
    /// A saved portal with `confirm = "name"` wants its name, whatever else was given.
    ///
    /// - Throws: 64 for a name that is missing or another.
    func refuse(unlessConfirmedBy name: String?) throws(Failure) {
        guard let profile, profile.confirmsName, name != profile.name.text else { return }
        let (given, wanted) = (name ?? "", profile.name.text)
        throw .usage(
            given.isEmpty ? messages.wantsConfirmation(wanted) : messages.confirmedAnother(given, wanted),
            next: messages.giveConfirmation(wanted))
    }
}
