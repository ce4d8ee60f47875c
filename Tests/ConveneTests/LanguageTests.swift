import Foundation
import TestSupport
import Testing

@Suite("The language")
struct LanguageTests {
    private static let russian = "Создать один чат."
    private static let english = "Create one chat."

    @Test(
        "comes from the first locale variable that is set",
        arguments: [
            (["LC_ALL": "ru_RU.UTF-8"], russian), (["LC_ALL": "", "LC_MESSAGES": "ru_RU"], russian),
            (["LC_ALL": "", "LANG": "ru_RU.UTF-8"], russian),
            (["LC_ALL": "en_GB.UTF-8", "LANG": "ru_RU.UTF-8"], english), (["LC_ALL": "de_DE.UTF-8"], english),
        ])
    func locale(environment: [String: String], said: String) async throws {
        let help = try await convene("create", "--help", environment: environment)
        #expect(help.output.contains(said), "\(help.output)")
    }

    @Test(
        "is that of the whole help, also where the parser of arguments speaks",
        arguments: [[], ["profiles", "add"], ["edit"]])
    func help(of command: [String]) async throws {
        let help = try await invoke(command + ["--help"], environment: ["LC_ALL": "ru_RU.UTF-8"]).output
        let english = [
            "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "See '", "(values", "<file>", "<chat>",
        ]
        for word in english { #expect(!help.contains(word), "\(word)\n\(help)") }
        for word in ["ВЫЗОВ: convene", "Показать справку."] { #expect(help.contains(word), "\(help)") }
    }

    @Test("is that of --lang before that of config.toml, and that before the locale")
    func order() async throws {
        let home = try TemporaryHome()
        try home.write("language = \"ru\"\n", to: ".config/convene/config.toml")
        let settings = try await convene("check", "--title", "a", home: home)
        #expect(settings.output.contains("Структура верна."), "\(settings.output)")
        let option = try await convene("check", "--title", "a", "--lang", "en", home: home)
        #expect(option.output.contains("The structure is valid."), "\(option.output)")
    }

    @Test("changes nothing that scripts read: exit status, JSON keys, names of fields")
    func scripts() async throws {
        let run = try await convene("check", "--title", "0", "--lang", "ru")
        #expect(run.status == 65)
        #expect(run.errors.contains("TITLE: Название состоит из «0»"), "\(run.errors)")
        let structure = try await convene("structure", "--lang=ru").json
        #expect(structure["ENTITY_ID"] != nil)
    }

    @Test("that convene does not speak is wrong usage")
    func unknown() async throws {
        #expect(try await convene("check", "--lang", "de").status == 64)
    }
}
