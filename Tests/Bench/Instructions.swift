import Foundation
import TestSupport

/// The instructions of convene's main thread, as callgrind counts them: numbers that hold on a busy machine, too.
struct Instructions: Equatable {
    let firstPaint: Int
    let typedCharacter: Int

    /// By how much a number may rise over the recorded one.
    static let tolerance = 0.05

    private static let text = "Quarterly review"

    /// Counts a start and an end, and what it takes more when a title is typed in between.
    static func counted() throws -> Instructions {
        let idle = try session(typing: "")
        let typing = try session(typing: text)
        return Instructions(firstPaint: idle, typedCharacter: (typing - idle) / text.count)
    }

    /// The instructions of a session in which a text is typed, each character when the one before it is on the screen and
    /// the counter and the preview have caught up with it.
    ///
    /// The portal never says a word, and hashing is the same in each run, so that two runs do the same: each answer would
    /// be drawn by itself or together with others, as it happens.
    private static func session(typing text: String) throws -> Int {
        let portal = try FaultServer(.silence)
        let folder = try TemporaryFolder()
        let counts = folder.url.appending(path: "counts")
        let terminal = try PseudoTerminal(
            .installed("valgrind"),
            [
                "--tool=callgrind", "--separate-threads=yes", "--callgrind-out-file=\(counts.path)",
                "--log-file=\(counts.path).log", Executable.convene.url.path,
            ],
            environment: [
                "TERM": "xterm-256color", "CONVENE_URL": portal.url,
                "SWIFT_DETERMINISTIC_HASHING": "1",
            ])
        try terminal.wait(for: "F10", within: .seconds(120))
        for character in text {
            terminal.type(String(character))
            guard terminal.read(within: .seconds(60)) else { throw Uncounted(terminal) }
            terminal.settle(silence: .milliseconds(700))
        }
        terminal.type("\u{1B}[21~")
        while terminal.exit == nil { _ = terminal.read(within: .milliseconds(10)) }
        let main = try String(contentsOfFile: "\(counts.path)-01", encoding: .utf8)
        guard let total = main.firstMatch(of: /\ntotals: (\d+)/).flatMap({ Int($0.output.1) }) else {
            throw Uncounted(terminal)
        }
        return total
    }

    struct Uncounted: Error {
        let output: String

        init(_ terminal: PseudoTerminal) {
            output = String(decoding: terminal.output, as: UTF8.self)
        }
    }
}

extension Instructions {
    /// From a file with a line for each number.
    init(recordedIn file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        func number(_ name: String) throws -> Int {
            let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
            guard let number = line.flatMap({ Int($0.dropFirst(name.count).filter(\.isNumber)) }) else {
                throw CocoaError(.fileReadCorruptFile)
            }
            return number
        }
        firstPaint = try number("first paint")
        typedCharacter = try number("typed character")
    }

    var record: String {
        """
        Instructions of the main thread of dist/convene, by callgrind; “make count” compares, “make count RECORD=1” writes.
        first paint      \(firstPaint)
        typed character  \(typedCharacter)

        """
    }

    /// What has risen too much since `recorded`; empty if nothing has.
    func rises(over recorded: Instructions) -> [String] {
        [
            ("a first paint", firstPaint, recorded.firstPaint),
            ("a typed character", typedCharacter, recorded.typedCharacter),
        ]
        .filter { Double($0.1) > Double($0.2) * (1 + Self.tolerance) }
        .map { "The instructions for \($0.0) rose from \($0.2) to \($0.1)." }
    }
}
