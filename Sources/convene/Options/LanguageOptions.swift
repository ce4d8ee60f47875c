import ArgumentParser
import Catalog
import Settings

/// In which language everything is said.
struct LanguageOptions: ParsableArguments {
    /// Read from the arguments before they are parsed, since their help is said in it, too; see `messages`.
    @Option(help: ArgumentHelp(messages.languageHelp, value: "en|ru"))
    var lang: Language?
}

extension Language: ExpressibleByArgument {}

/// What this run says everything in; decided once, when the first thing is said.
let messages = Messages(
    Language.chosen(CommandLine.arguments, settings: (try? settings.get())?.language))

/// What `config.toml` says; read once, when somebody asks.
let settings: Result<Preferences, SettingsError> = {
    do throws(SettingsError) {
        guard let paths = Paths(environment: .own) else { return .success(.init()) }
        return .success(try Preferences(at: paths))
    } catch {
        return .failure(error)
    }
}()

extension Language {
    /// As `--lang` says, or else the settings, or else the locale: the first of its variables that is set decides, as for
    /// every program.
    static func chosen(_ arguments: [String], settings: Language?) -> Language {
        if let language = named(in: arguments) ?? settings { return language }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { Environment.own[$0] }.first { !$0.isEmpty }
        return locale.flatMap { Language(rawValue: String($0.prefix { $0.isLetter })) } ?? .english
    }

    private static func named(in arguments: [String]) -> Language? {
        let option = "--lang"
        for (index, argument) in arguments.enumerated().prefix(while: { $0.element != "--" }) {
            if argument == option, index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
            if argument.hasPrefix(option + "=") {
                return Language(rawValue: String(argument.dropFirst(option.count + 1)))
            }
        }
        return nil
    }
}
