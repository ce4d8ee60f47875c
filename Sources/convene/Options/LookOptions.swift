import ArgumentParser

/// How the screen looks.
struct LookOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The theme; `convene themes` lists them.", valueName: "name"))
    var theme: String?
}
