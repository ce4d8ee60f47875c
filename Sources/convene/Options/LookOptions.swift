import ArgumentParser
import Catalog

/// How the screen looks.
struct LookOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words.themeHelp, valueName: "name"))
    var theme: String?
}
