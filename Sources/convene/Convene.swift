import ArgumentParser
import Bitrix24

/// The program: its commands.
struct Convene: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convene",
        abstract: "Create a chat on a Bitrix24 portal, and see at once what the portal made of it.",
        discussion: """
            Without a command it opens the composer, a form in the terminal.

            The portal is named by an option, or else by the environment: CONVENE_URL, CONVENE_TOKEN.
            """,
        version: Release.version,
        subcommands: [
            Compose.self, Create.self, Check.self, Structure.self, ServePortal.self, Themes.self, ListKeys.self,
            ListHistory.self,
        ],
        defaultSubcommand: Compose.self)

    /// The command that the arguments ask for.
    ///
    /// The composer has to be on the screen at once, so its options are tried first without the tree of all commands,
    /// which costs six times as much. What they do not explain goes to the tree, which words the error.
    static func command(for arguments: [String]) throws -> any ParsableCommand {
        let isCommand = arguments.first.map { !$0.hasPrefix("-") } ?? false
        if !isCommand, let compose = try? Compose.parse(arguments) { return compose }
        return try parseAsRoot(arguments)
    }
}
