import ArgumentParser
import Avatar
import Bitrix24
import Catalog
import CursesTerminal

/// The program: its commands.
struct Convene: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convene",
        abstract: messages.conveneAbstract,
        discussion: messages.conveneDiscussion,
        version: [Release.version, Release.parts, PictureDecoder.parts, CursesLibrary.version].joined(separator: "\n"),
        subcommands: [
            Compose.self, Create.self, Check.self, Structure.self, ServePortal.self, ManageProfiles.self,
            Themes.self, ListKeys.self, ListHistory.self,
        ],
        defaultSubcommand: Compose.self)

    @OptionGroup var language: LanguageOptions

    /// Does what the arguments ask for.
    ///
    /// The composer has to be on the screen at once. Without arguments there is nothing to parse, and its own options are
    /// tried without the tree of all commands; what they do not explain goes to the tree, which words the error
    /// (docs/performance.md).
    @MainActor
    static func run(_ arguments: [String]) throws {
        if arguments.isEmpty { return try Compose.open() }
        let isCommand = arguments.first.map { !$0.hasPrefix("-") } ?? false
        var command: any ParsableCommand
        if !isCommand, let compose = try? Compose.parse(arguments) {
            command = compose
        } else {
            command = try parseAsRoot(arguments)
        }
        try command.run()
    }
}
