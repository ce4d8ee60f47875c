import ArgumentParser
import FoundationEssentials

/// The commands and what each takes, as the parser of arguments describes itself.
struct CommandDescription: Decodable {
    let commandName: String
    let defaultSubcommand: String?
    let subcommands: [CommandDescription]?
    let arguments: [ArgumentDescription]?

    /// Nil only where the parser does not describe itself as it did.
    static var root: CommandDescription? {
        struct Whole: Decodable { let command: CommandDescription }
        return try? JSONDecoder().decode(Whole.self, from: Data(Convene._dumpHelp().utf8)).command
    }

    /// The command that takes over where none is named.
    var standIn: CommandDescription? { subcommand(defaultSubcommand) }

    func subcommand(_ name: String?) -> CommandDescription? { subcommands?.first { $0.commandName == name } }

    /// The option or flag of this name, with its dashes.
    func option(_ name: String) -> ArgumentDescription? { options.first { $0.spellings.contains(name) } }

    var options: [ArgumentDescription] { (arguments ?? []).filter { $0.kind != .positional } }
    var positionals: [ArgumentDescription] { (arguments ?? []).filter { $0.kind == .positional } }
}

struct ArgumentDescription: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
        let kind: String
        let name: String
    }

    let kind: Kind
    let names: [Name]?
    let isRepeating: Bool
    let isOptional: Bool
    let parsingStrategy: String
    let valueName: String?
    let allValues: [String]?

    var spellings: [String] { (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } }

    /// Takes the next argument whatever it begins with.
    var takesAnything: Bool { parsingStrategy.hasPrefix("unconditional") }
    /// May stand without a value.
    var valueIsOptional: Bool { parsingStrategy == "scanningForValue" }
    /// Hands all that follows to another program.
    var takesRest: Bool { parsingStrategy == "allRemainingInput" }
}
