import ArgumentParser
import Catalog

/// How the screen looks.
struct DisplayOptions: ParsableArguments {
    @Option(help: ArgumentHelp(messages.themeHelp, value: "name"))
    var theme: String?
}
