import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

/// On every screen that keys, answers and pauses lead to, while the outcome of a request is unknown.
@Suite("Keys that a screen names")
struct NamedKeysTests {
    /// Each screen once: where a key would be pressed, and what stands in the bars.
    private func walk(seeds: ClosedRange<UInt64>, _ visit: (Rehearsal) throws -> Void) throws -> Set<Context> {
        var seen: Set<String> = []
        var contexts: Set<Context> = []
        for seed in seeds {
            var user = RandomUser(seed: seed)
            var composer = try Rehearsal(Sample.form(), columns: 120, rows: 40)
            for _ in 1...300 {
                user.perform(user.nextDeed(), on: &composer)
                var still = composer
                if still.model.session.unknownOutcome.isEmpty {
                    still.act(.recalled([OpenAttempt(Sample.sending(ChatStructure()), fate: .lost)]))
                }
                still.resize(columns: 120, rows: 40)
                let bars = draw(still.model, at: still.now).texts(in: .hintKey, row: 39)
                guard seen.insert("\(still.model.context) \(bars)").inserted else { continue }
                contexts.insert(still.model.context)
                try visit(still)
            }
        }
        return contexts
    }

    @Test("each key in header and hint bar does something there, or says why not")
    func bars() throws {
        let contexts = try walk(seeds: 1...12) { composer in
            let surface = draw(composer.model, at: composer.now)
            let header = surface.texts(in: .noticeWarning, row: 0).joined()
            #expect(header.contains("UNKNOWN, F6"), "\(composer.screen)")
            for key in surface.texts(in: .hintKey, row: 39).compactMap({ Self.byName[$0] }) + [.function(6)] {
                var pressed = composer
                pressed.press(key)
                // A reason that stood there before stands there still.
                let isAnswered =
                    pressed.effects.count > composer.effects.count || pressed.screen != composer.screen
                    || pressed.model.session.notice != nil
                #expect(isAnswered, "\(key.name) does nothing in \(composer.model.context)\n\(composer.screen)")
            }
        }
        #expect(contexts.count >= 15, "\(contexts)")
    }

    @Test("each key that a sentence names is bound there")
    func sentences() throws {
        _ = try walk(seeds: 13...20) { composer in
            guard !composer.model.session.showsHelp else { return }
            for key in Self.keys(in: composer.screen) {
                #expect(
                    composer.model.action(for: key) != nil,
                    "\(key.name) is not bound in \(composer.model.context)\n\(composer.screen)")
            }
        }
    }

    /// The keys that a text names: F-keys and chords. Names that are words, such as Delete, may be words.
    private static func keys(in text: String) -> [Key] {
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
        return Set(words).sorted().filter { $0.contains("-") || $0.contains(#/^F\d/#) }.compactMap { byName[$0] }
    }

    private static let byName = Dictionary(
        Keys.table.rows.flatMap(\.keys).map { ($0.name(in: Messages(.english)), $0) }
    ) { first, _ in first }
}

extension Surface {
    /// What stands in one role in a row, piece by piece.
    fileprivate func texts(in role: Role, row: Int) -> [String] {
        var texts: [String] = []
        var isOpen = false
        for column in 0..<size.columns {
            let cell = self[Point(column: column, row: row)]
            if cell.style.role == role {
                if isOpen { texts[texts.count - 1].append(cell.glyph) } else { texts.append(String(cell.glyph)) }
            }
            isOpen = cell.style.role == role
        }
        return texts
    }
}
