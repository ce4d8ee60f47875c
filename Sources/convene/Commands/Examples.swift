import ArgumentParser
import Bitrix24
import Catalog

/// Command lines that the help and the man page show; a test runs each of them.
enum Examples {
    static let all: [(command: String, lines: [String])] = [
        ("compose", ["convene --demo", "convene --title 'Launch crew' --type open"]),
        (
            "create",
            [
                "convene create --demo --title 'Launch crew' --members 2,3 --color green",
                "convene create --fields chat.json --verify",
                "convene create --title 'Launch crew' --managers 2 --department 7+ --owner 3",
                "convene structure --empty | convene create --fields -",
                "convene create --title 'Launch crew' --members department:2 --dry-run --online",
            ]
        ),
        ("check", ["convene check --fields chat.json", "convene check --title 'Launch crew' --members 2,3"]),
        (
            "batch",
            [
                "convene batch --columns > empty.csv", "convene batch chats.csv --dry-run --offline",
                "convene batch teams.csv --title 'Crew {team}' --members department:2 --yes",
                "convene batch chats.csv --yes --report report.csv && convene batch --undo report.csv --yes 3",
            ]
        ),
        ("structure", ["convene structure", "convene structure --empty > chat.json"]),
        ("history", ["convene history", "convene history --json"]),
        ("themes", ["convene themes", "convene themes nord > mine.toml"]),
        ("people", ["convene people holm", "convene people --csv > people.csv"]),
        ("departments", ["convene departments", "convene departments sales --json"]),
        ("chats", ["convene chats launch", "convene chats --mine --with 'Ann Holm'"]),
        ("show", ["convene show 3101", "convene show chat3101 --json"]),
        (
            "edit",
            [
                "convene edit 3101 --title 'Launch crew 2' --add 'Ann Holm'",
                "convene edit 3101 --members 2,3 --owner 2 --dry-run",
                "convene edit 3101 --add-managers 2 --may look=manager --department 7+",
            ]
        ),
        ("delete", ["convene delete 3101 --yes 'Launch crew'"]),
        ("leave", ["convene leave 3101 --yes"]),
        ("mute", ["convene mute 3101"]),
        ("unmute", ["convene unmute 3101"]),
        ("unresolved", ["convene unresolved", "convene unresolved --look"]),
        ("portal", ["convene portal"]),
        ("profiles", ["convene profiles", "convene profiles list --names"]),
    ]

    /// What stands at the end of a command's help: its examples, if there are any, and how it can end.
    static func text(of command: String) -> String {
        let lines = all.filter { $0.command == command }.flatMap(\.lines).map { "  \($0)" }
        let examples = lines.isEmpty ? "" : ([messages.examplesHeading] + lines).joined(separator: "\n") + "\n\n"
        return examples + ExitStatus.table(of: command)
    }
}

extension CommandConfiguration {
    /// - Parameter discussion: its help goes on with examples and the ways it can end.
    init(
        _ name: String, _ abstract: String, _ discussion: String = "", version: String = "",
        subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
    ) {
        self.init(
            commandName: name, abstract: abstract,
            discussion: [discussion, Examples.text(of: name)].filter { !$0.isEmpty }.joined(separator: "\n\n"),
            version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
    }
}
