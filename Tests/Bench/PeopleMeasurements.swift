import Bitrix24
import Foundation
import TestSupport

/// What it takes to choose people on a portal of 50,000, with 2,000 departments.
enum PeopleMeasurements {
    static let people = 50_000
    private static let names = [
        "anna schmidt", "Мария Королёва", "henrik", "o'neill", "søndergård", "Дёмин", "王芳", "björn kowalski", "luc",
        "Ирина Зайцева", "freya novak", "emil",
    ]

    static func rows() async throws -> [Row] {
        let portal = try await DemoPortal("--people", "\(people)")
        let convene = Peer.convene(portal: portal)
        return try await choosing(convene, portal) + [twelveLetters(convene, portal), knownPeople(), members(portal)]
    }

    // MARK: - In the picker

    /// 500 letters in the search, among what the portal has told so far, and the memory of a session that went through it.
    private static func choosing(_ convene: Peer, _ portal: DemoPortal) async throws -> [Row] {
        let terminal = try convene.startSettled()
        openPicker(terminal)
        var letters: [Duration] = []
        while letters.count < 500 {
            for name in names {
                letters += try Latency.measure(terminal, keys: name.map(String.init))
                for _ in name {
                    terminal.type("\u{7F}")
                    terminal.settle(silence: .milliseconds(60))
                }
            }
        }
        let times = Spread(letters)
        let limit = Duration.milliseconds(16)
        let peak = try Memory.peak(terminal)
        let most = 40 * 1_048_576
        return [
            Row(
                measure: "picker: letter to painted rows, 99th percentile of 500",
                values: [times.percentile(99).milliseconds, nil, nil],
                bound: .init(text: "at most 16 ms", holds: times.percentile(99) <= limit)),
            Row(
                measure: "picker: peak memory",
                values: [String(format: "%.1f MiB", Double(peak) / 1_048_576), nil, nil],
                bound: .init(text: "at most 40 MiB", holds: peak <= most)),
        ]
    }

    /// The requests that a name of twelve letters makes, typed at a person's pace.
    private static func twelveLetters(_ convene: Peer, _ portal: DemoPortal) async throws -> Row {
        let terminal = try convene.startSettled()
        openPicker(terminal)
        let before = try await portal.calls().values.reduce(0, +)
        for letter in "Анна Королёв" {
            terminal.type(String(letter))
            terminal.settle(silence: .milliseconds(120))
        }
        terminal.settle(silence: .seconds(4))
        let count = try await portal.calls().values.reduce(0, +) - before
        return Row(
            measure: "picker: requests for a name of twelve letters", values: ["\(count)", nil, nil],
            bound: .init(text: "at most 6", holds: count <= 6))
    }

    private static func openPicker(_ terminal: PseudoTerminal) {
        for key in ["\t", "\t", "\t", "\r"] {
            terminal.type(key)
            terminal.settle(silence: .milliseconds(300))
        }
    }

    /// The search through everybody, once all of them are known.
    private static func knownPeople() throws -> Row {
        let firstNames = ["Anna", "Мария", "Henrik", "Zoë", "芳", "Luc", "Ирина", "Björn", "Emil", "Ёлка"]
        let lastNames = ["Schmidt", "Королёва", "O'Neill", "Łukasiewicz", "王", "Kowalski", "Дёмина", "Novak"]
        let json = (1...people).map { id in
            #"{"id":\#(id),"name":"\#(firstNames[id % 10]) \#(lastNames[id % 8]) \#(id)","work_position":"Engineer"}"#
        }
        let everybody = try JSONDecoder().decode([Person].self, from: Data("[\(json.joined(separator: ","))]".utf8))
        var directory = PeopleDirectory()
        directory.add(everybody, of: 1)
        var times: [Duration] = []
        for number in 0..<500 {
            let name = names[number % names.count]
            let text = SearchText(String(name.prefix(1 + number % name.count)))
            let start = ContinuousClock.now
            _ = directory.matches(text)
            times.append(ContinuousClock.now - start)
        }
        let worst = Spread(times).percentile(99)
        return Row(
            measure: "search among 50,000 known people, 99th percentile", values: [worst.milliseconds, nil, nil],
            bound: .init(text: "at most 16 ms", holds: worst <= .milliseconds(16)))
    }

    // MARK: - In the form

    /// A key in the title of a form with 1,000 members, beside one with three.
    private static func members(_ portal: DemoPortal) throws -> Row {
        func typing(_ ids: ClosedRange<Int>) throws -> Spread {
            var peer = Peer.convene(portal: portal)
            peer.environment["XDG_STATE_HOME"] = nil
            let list = ids.map(String.init).joined(separator: ",")
            let terminal = try Peer(
                name: "", program: peer.program, arguments: ["--members", list], environment: peer.environment,
                lastPainted: peer.lastPainted
            ).startSettled()
            terminal.settle(silence: .seconds(1))
            return Spread(try Latency.measure(terminal, keys: (0..<200).map { $0 % 6 == 5 ? " " : "x" }))
        }
        let (few, many) = (try typing(2...4), try typing(1...1000))
        let more = many.median - few.median
        return Row(
            measure: "key in a form with 1,000 members, beside three",
            values: ["\(many.median.milliseconds), \(few.median.milliseconds)", nil, nil],
            bound: .init(text: "at most 1 ms more", holds: more <= .milliseconds(1)))
    }
}

enum Latency {
    /// From each key to the first of what the program paints for it. Keys that come faster than a person's are a paste.
    static func measure(_ terminal: PseudoTerminal, keys: [String]) throws -> [Duration] {
        var times: [Duration] = []
        for key in keys {
            terminal.settle(silence: .milliseconds(40))
            let start = ContinuousClock.now
            terminal.type(key)
            guard terminal.read(within: .seconds(5)) else { throw Silent(key: key) }
            times.append(ContinuousClock.now - start)
        }
        return times
    }

    struct Silent: Error {
        let key: String
    }
}
