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
        ],
        defaultSubcommand: Compose.self)
}
