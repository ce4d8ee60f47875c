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
    /// A saved portal with `confirm = "name"` wants its name, whatever else was given. A name that is given has to be the
    /// portal's in any case: it may be meant for another one.
    ///
    /// - Throws: 64 for a name that is missing or another.
    func refuse(unlessConfirmedBy name: String?) throws(Failure) {
        guard let profile else {
            guard let name else { return }
            throw .usage(messages.confirmedAnother(name, portal.shownName), next: messages.confirmNamesAnother)
        }
        guard name != profile.name.text, profile.confirmsName || name != nil else { return }
        let (given, wanted) = (name ?? "", profile.name.text)
        throw .usage(
            given.isEmpty ? messages.wantsConfirmation(wanted) : messages.confirmedAnother(given, wanted),
            next: messages.giveConfirmation(wanted))
    }
}
