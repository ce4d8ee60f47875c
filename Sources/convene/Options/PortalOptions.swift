import ArgumentParser
import Catalog

/// Which portal a command is for, and in which language it speaks: its last options.
struct PortalOptions: ParsableArguments {
    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @OptionGroup var language: LanguageOptions
}
