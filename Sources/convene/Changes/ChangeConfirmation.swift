import ArgumentParser
import Bitrix24
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
        let sentence =
            name.map { messages.confirmedAnother($0, profile.name.text) }
            ?? messages.wantsConfirmation(profile.name.text)
        throw .usage(sentence, next: messages.giveConfirmation(profile.name.text))
    }
}
