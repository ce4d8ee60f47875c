import Bitrix24
import Catalog

/// Finds out what is wrong with arguments, to say it in the user's language and with the word that was probably meant.
struct ArgumentCheck {
    /// The command that was meant, from the name of the program on.
    private(set) var path: [String]
    /// The first thing that is wrong, as far as this can tell.
    private(set) var problem: ArgumentProblem?

    private var command: CommandDescription
    private var words = 0
    private var seen: Set<String> = []

    init(_ arguments: [String], _ root: CommandDescription) {
        command = root
        path = [root.commandName]
        var rest = arguments[...]
        while problem == nil, let argument = rest.popFirst(), argument != "--" {
            if argument.hasPrefix("-"), argument.count > 1 {
                problem = takeOption(argument, &rest)
            } else if command.positionals.contains(where: \.takesRest) {
                return
            } else {
                problem = takeWord(argument)
            }
        }
        let needed = command.positionals.filter { !$0.isOptional }
        if problem == nil, words < needed.count { problem = .missingArgument(needed[words].valueName ?? "") }
    }

    /// Whether an option may have been given twice; what looks like one can be the value of another.
    static func seemsRepeated(_ arguments: [String]) -> Bool {
        var seen: Set<Substring> = []
        return arguments.contains { argument in
            argument.hasPrefix("--") && !seen.insert(argument.prefix { $0 != "=" }).inserted
        }
    }

    private mutating func takeOption(_ argument: String, _ rest: inout ArraySlice<String>) -> ArgumentProblem? {
        let name = String(argument.prefix { $0 != "=" })
        if command.option(name) == nil, let standIn = command.standIn, standIn.option(name) != nil { enter(standIn) }
        guard let option = command.option(name) else {
            let known = (command.options + (command.standIn?.options ?? [])).flatMap(\.spellings)
            return .unknownOption(name, meant: Spelling.nearest(to: name, in: known))
        }
        guard option.kind == .option else { return nil }
        if !seen.insert(name).inserted, !option.isRepeating { return .twice(name) }
        var value = argument.count > name.count ? String(argument.dropFirst(name.count + 1)) : nil
        if value == nil, let next = rest.first, option.takesAnything || !next.hasPrefix("-") || next == "-" {
            value = next
            rest.removeFirst()
        }
        guard let value else { return option.valueIsOptional ? nil : .missingValue(name) }
        if let allowed = option.allValues, !allowed.isEmpty, !allowed.contains(value) {
            return .unknownValue(name, allowed: allowed)
        }
        return nil
    }

    private mutating func takeWord(_ word: String) -> ArgumentProblem? {
        if let known = command.subcommand(word) {
            enter(known, named: true)
            return nil
        }
        if word.contains("://") || word.contains("/rest/") { return .addressAlone(word) }
        if let subcommands = command.subcommands, !subcommands.isEmpty {
            return .unknownCommand(word, meant: Spelling.nearest(to: word, in: subcommands.map(\.commandName)))
        }
        words += 1
        let isRoom = words <= command.positionals.count || command.positionals.contains(where: \.isRepeating)
        return isRoom ? nil : .extraWord(word)
    }

    private mutating func enter(_ command: CommandDescription, named isNamed: Bool = false) {
        self.command = command
        if isNamed { path.append(command.commandName) }
    }
}

enum ArgumentProblem: Equatable {
    case unknownCommand(String, meant: String?)
    case unknownOption(String, meant: String?)
    case missingValue(String)
    case unknownValue(String, allowed: [String])
    case twice(String)
    case extraWord(String)
    /// An address without the option that it belongs to; perhaps a webhook.
    case addressAlone(String)
    case missingArgument(String)

    func sentence(in messages: Messages) -> String {
        switch self {
        case .unknownCommand(let word, let meant):
            [messages.noSuchCommand(word), meant.map(messages.didYouMean)].compactMap(\.self).joined(separator: " ")
        case .unknownOption(let name, let meant):
            [messages.noSuchOption(name), meant.map(messages.didYouMean)].compactMap(\.self).joined(separator: " ")
        case .missingValue(let name): messages.optionNeedsValue(name)
        case .unknownValue(let name, let allowed): messages.optionTakes(name, allowed.joined(separator: ", "))
        case .twice(let name): messages.optionGivenTwice(name)
        case .extraWord(let word): messages.wordTooMany(word)
        case .addressAlone(let address): "\(messages.wordTooMany(address)) \(messages.waysToNameAPortal)"
        case .missingArgument(let name): messages.argumentIsMissing(name)
        }
    }
}
