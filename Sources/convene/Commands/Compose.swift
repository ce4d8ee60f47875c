import ArgumentParser

/// Opens the composer.
struct Compose: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the composer, a form in the terminal; also without a command.",
        discussion: "The options fill in the form. \(Examples.text(of: "compose"))")

    @OptionGroup(title: "Where to connect")
    var connection: ConnectionOptions

    @OptionGroup(title: "What to fill in")
    var structure: StructureOptions

    func validate() throws {
        try StandardInputUse.refuseTwice(connection, structure)
    }

    func run() throws {
    }
}
