import Bitrix24
import Catalog
import Foundation
@testable import Settings
import TerminalKit
import Testing

@testable import Composer

@Suite("Keys of the user's own")
struct RebindingTests {
    func rebound(_ connectionOptions: [String: [String]]) -> (keys: KeyMap, faults: [KeyFault]) {
        KeyMap.standard.rebound(
            connectionOptions.sorted { $0.key < $1.key }.map { KeyBinding(command: $0.key, keys: $0.value) })
    }

    @Test("Every action of the table has a name in [keys], except the digits that pick one of several things")
    func names() {
        for row in Keys.table.rows {
            switch row.action {
            case .repair, .pick: break
            default: #expect(Command.doing(row.action) != nil, "\(row.action) has no row in Command.all")
            }
        }
        #expect(Set(Command.all.map(\.name)).count == Command.all.count)
        for command in Command.all {
            #expect(Keys.table.rows.contains { $0.action == command.action }, "no key does \(command.name)")
        }
    }

    @Test("take the place of those of the table, in look-up, hint bar and help")
    func instead() throws {
        let (keys, faults) = rebound(["review": ["Ctrl-T", "Alt-V"], "undo": ["Ctrl-_"]])
        #expect(faults.isEmpty)
        #expect(keys.table.action(for: .ctrl("t"), in: .line) == .review)
        #expect(keys.table.action(for: .function(2), in: .line) == nil)
        #expect(keys.table.action(for: .ctrl("_"), in: .area) == .undo)
        let rows = keys.help(in: Messages(.english)).flatMap(\.rows)
        #expect(rows.contains { $0.keys == "Ctrl-T Alt-V" && $0.sentence.hasPrefix("Shows what will be sent") })
        #expect(keys.settings.contains("\nreview = [\"Ctrl-T\", \"Alt-V\"]\n"))
        var composer = try Rehearsal(keys: keys)
        #expect(composer.screen.contains("Ctrl-T Review"), "\(composer.screen)")
        composer.press(.ctrl("t"))
        if composer.model.screen is ReviewScreen {} else { Issue.record("Ctrl-T does not review") }
    }

    @Test("may be letters where nothing is typed, and only there")
    func letters() {
        let (keys, faults) = rebound(["back": ["Alt-Z", "z"]])
        #expect(faults.isEmpty)
        #expect(keys.table.action(for: .plain("z"), in: .line) == nil)
        #expect(keys.table.action(for: .plain("z"), in: .list) == .back)
        #expect(keys.table.action(for: .plain("я"), in: .list) == .back)
        #expect(keys.table.action(for: .plain("q"), in: .list) == nil)
        #expect(keys.table.action(for: .alt("z"), in: .line) == .back)
    }

    @Test("give no letter to leaving, which would end the program by a word that is typed in the wrong place")
    func leavingIsNoLetter() {
        let (_, faults) = rebound(["leave": ["Alt-Z", "x"]])
        #expect(faults == [KeyFault(command: "leave", problem: .isText("x"))])
    }

    @Test("may be none: the command is in no hint and no help, and another one can have its key")
    func none() throws {
        let (keys, faults) = rebound(["history": [], "templates": ["F5"]])
        #expect(faults.isEmpty)
        #expect(keys.table.action(for: .function(5), in: .line) == .openTemplates)
        #expect(keys.table.action(for: .alt("p"), in: .line) == nil)
        #expect(keys.settings.contains("\nhistory = []\n"))
        let composer = try Rehearsal(keys: keys)
        #expect(!composer.screen.contains("History"), "\(composer.screen)")
        let names = rebound(["unknown": []]).keys.names
        #expect(names[.unknown] == "unknown", "sentences have the command where there is no key")
    }

    @Test("may change places")
    func swapped() {
        let (keys, faults) = rebound(["templates": ["F5"], "history": ["F7"]])
        #expect(faults.isEmpty)
        #expect(keys.table.action(for: .function(5), in: .line) == .openTemplates)
        #expect(keys.table.action(for: .function(7), in: .line) == .openHistory)
    }

    @Test(
        "that are wrong are named with what is wrong",
        arguments: [
            (["reveiw": ["F3"]], KeyFault(command: "reveiw", problem: .noSuchCommand)),
            (["back": []], KeyFault(command: "back", problem: .isNeeded)),
            (["interrupt": []], KeyFault(command: "interrupt", problem: .isNeeded)),
            (["review": ["F99"]], KeyFault(command: "review", problem: .noSuchKey("F99"))),
            (["review": ["Ctrl-M"]], KeyFault(command: "review", problem: .indistinguishable("Ctrl-M", from: "Enter"))),
            (["review": ["v"]], KeyFault(command: "review", problem: .isText("v"))),
            (["help": ["h"]], KeyFault(command: "help", problem: .isText("h"))),
            (["back": ["z", "w"]], KeyFault(command: "back", problem: .isText("z"))),
            (["review": ["F5"]], KeyFault(command: "review", problem: .taken("F5", by: "history"))),
            (["copy-curl": ["д"]], KeyFault(command: "copy-curl", problem: .taken("д", by: "send-anyway"))),
            (["look": ["k"]], KeyFault(command: "look", problem: .taken("k", by: "keep-unknown"))),
        ])
    func faults(connectionOptions: [String: [String]], fault: KeyFault) {
        #expect(rebound(connectionOptions).faults == [fault])
    }

    @Test("are read again as they are printed")
    func printed() throws {
        let lines = KeyMap.standard.settings.split(separator: "\n").dropFirst()
        let connectionOptions = try lines.map { line in
            let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
            let keys = try #require(parts.last).split(separator: "\"").map(String.init)
            return KeyBinding(
                command: parts[0].trimmingCharacters(in: .whitespaces),
                keys: keys.enumerated().filter { $0.offset % 2 == 1 }.map(\.element))
        }
        let (keys, faults) = KeyMap.standard.rebound(connectionOptions)
        #expect(faults == [])
        #expect(keys.settings == KeyMap.standard.settings)
    }

    // MARK: - In sentences

    /// Every command that sentences speak of, on a key that nothing else is on.
    private var everySpokenKey: KeyMap {
        let functions = ["", "Ctrl-", "Alt-"].flatMap { chord in (13...24).map { "\(chord)F\($0)" } }
        // With those that are on the standard key of one of them, elsewhere.
        let spoken = SpokenKey.allCases.map(\.rawValue) + ["try-again", "save-group"]
        let (keys, faults) = rebound(
            Dictionary(uniqueKeysWithValues: zip(spoken, functions).map { ($0, [$1]) }))
        #expect(faults.isEmpty)
        return keys
    }

    @Test("are what sentences speak of; those that they speak of without are those of the table")
    func spoken() {
        for spoken in SpokenKey.allCases where spoken != .left {
            let row = Keys.table.rows.first { $0.action == Command.named(spoken.rawValue)?.action }
            #expect(row?.keys.first?.name == KeyNames()[spoken], "\(spoken)")
        }
        let messages = Messages(.english, keys: everySpokenKey.names)
        #expect(messages.formEmptied == "New form. \(everySpokenKey.names[.undo]) restores the previous one.")
        for spoken in SpokenKey.allCases { #expect(messages.keys[spoken] != KeyNames()[spoken], "\(spoken)") }
    }

    @Test("leave no sentence with the old ones", arguments: 901...930 as ClosedRange<UInt64>)
    func nowhere(seed: UInt64) throws {
        let keys = everySpokenKey
        var user = RandomUser(seed: seed, keys: keys)
        var composer = try Rehearsal(Sample.form(), columns: 120, rows: 40, keys: keys)
        // Single letters stand in other words, too.
        let old = SpokenKey.allCases.map { KeyNames()[$0] }.filter { $0.count > 1 }
        for _ in 1...200 {
            let deed = user.nextDeed()
            if case .resize = deed { continue }
            user.perform(deed, on: &composer)
            // In the panel of a refusal F2 tries again, which is another command.
            guard !composer.model.session.showsHelp, composer.model.context != .refused else { continue }
            let words = composer.screen.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
            #expect(!old.contains(where: words.contains), "\(composer.screen)")
        }
    }
}
