import ArgumentParser
import Avatar
import Bitrix24
import Catalog
import CursesTerminal
import Settings

struct Convene: ParsableCommand {
    static let configuration = CommandConfiguration(
        "convene", messages.conveneAbstract, messages.conveneDiscussion,
        version: [Release.version, Release.parts, PictureDecoder.parts, CursesLibrary.version].joined(separator: "\n"),
        subcommands: [
            Compose.self, Create.self, Check.self, Batch.self, Structure.self, ServePortal.self,
            ManageProfiles.self, ShowChat.self, EditChat.self, DeleteChat.self, LeaveChat.self, MuteChat.self,
            UnmuteChat.self,
            ListUnresolved.self, ListPeople.self, ListDepartments.self, ListChats.self, Themes.self, ListKeys.self,
            ListHistory.self,
        ],
        defaultSubcommand: Compose.self)

    @OptionGroup var language: LanguageOptions

    /// Does what the arguments ask for.
    ///
    /// The composer has to be on the screen at once: without arguments there is nothing to parse.
    ///
    /// - Throws: `Failure`; a clean exit of the parser for help, version and completions.
    @MainActor
    static func run(_ arguments: [String]) throws {
        if arguments.isEmpty { return try Compose.open() }
        var command = try parsed(arguments.first == "help" ? arguments.withoutLanguage : arguments.withValuesApart)
        // A settings file that is wrong is passed over by the help alone.
        do {
            if isOwn(command) { _ = try Preferences.read() }
            try command.run()
        } catch let failure as Failure where !creates(type(of: command)) {
            throw failure.withoutCreation
        }
    }

    /// Whether whoever runs the command wants to know if there is a new chat now.
    fileprivate static func creates(_ command: any ParsableCommand.Type) -> Bool {
        let creating: [any ParsableCommand.Type] = [Compose.self, Create.self, Check.self, Batch.self]
        return creating.contains { $0 == command }
    }

    /// Not the parser's own, which shows the help.
    private static func isOwn(_ command: any ParsableCommand) -> Bool {
        let own = configuration.subcommands + ManageProfiles.configuration.subcommands
        return own.contains { $0 == type(of: command) }
    }

    private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        // The parser takes the last of several values.
        if ArgumentCheck.seemsRepeated(arguments), let root = CommandDescription.root {
            let check = ArgumentCheck(arguments, root)
            if case .twice? = check.problem { throw Failure(check, else: "", arguments) }
        }
        if let command = own(arguments) { return command }
        do {
            return try parseAsRoot(arguments)
        } catch  where !exitCode(for: error).isSuccess {
            guard let root = CommandDescription.root else { throw error }
            throw Failure(ArgumentCheck(arguments, root), else: message(for: error), arguments)
        }
    }

    /// The command by its own options alone. What they do not explain goes to the tree of all commands, which words the
    /// error and takes longer (docs/performance.md).
    private static func own(_ arguments: [String]) -> (any ParsableCommand)? {
        guard let name = arguments.first, !name.hasPrefix("-") else { return try? Compose.parse(arguments) }
        let command = configuration.subcommands.first { $0._commandName == name }
        return try? command?.parse(Array(arguments.dropFirst()))
    }
}

extension Failure {
    /// Wrong usage. What was typed is repeated without its secrets: a misplaced argument may be a webhook.
    ///
    /// - Parameter parser: what the parser says, where the check finds nothing itself.
    fileprivate init(_ check: ArgumentCheck, else parser: String, _ arguments: [String]) {
        let sentence = check.problem?.sentence(in: messages) ?? parser
        let failure = Failure.usage(
            ArgumentRedaction.redacted(sentence, [""] + arguments),
            next: messages.seeHelp(of: check.path.joined(separator: " ")))
        let command = Convene.configuration.subcommands.first { $0._commandName == check.path.dropFirst().first }
        self = command.map(Convene.creates) ?? true ? failure : failure.withoutCreation
    }
}
