import Bitrix24
import Catalog
import TerminalKit

/// In Type and Color, and in their lists, a letter goes to the next value that begins with it.
extension ChoiceScreen {
    /// Chooses the next value of the field in focus.
    static func choose(by letter: Character, in session: inout Session) -> [Effect] {
        let options = Option.all(of: session.focus)
        let form = session.form
        let current = options.firstIndex { $0 == .kind(form.kind) || $0 == .color(form.color) }
        guard let place = Option.next(by: letter, among: options, after: current, in: session.messages) else {
            return []
        }
        session.undo.endTyping()
        return options[place].put(into: &session)
    }
}

extension ChoiceScreen.Option {
    /// What a field that is chosen can be.
    static func all(of row: Form.Row) -> [Self] {
        switch row {
        case .field(.kind): ChatKind.allCases.map { .kind($0) }
        case .field(.color): [.color(nil)] + ChatColor.allCases.map { .color($0) }
        default: []
        }
    }

    func put(into session: inout Session) -> [Effect] {
        switch self {
        case .kind(let kind): session.change { $0.kind = kind }
        case .color(let color): session.change { $0.color = color }
        }
    }

    /// The next of the values that begin with the letter.
    static func next(by letter: Character, among options: [Self], after current: Int?, in messages: Messages) -> Int? {
        let found = places(beginningWith: String(letter), among: options, in: messages)
        return found.first { $0 > current ?? -1 } ?? found.first
    }

    /// The values that begin so, in the language of the screen; else with the letters that lie on the same keys of the
    /// other layout; else in another language.
    static func places(beginningWith word: String, among options: [Self], in messages: Messages) -> [Int] {
        let word = Array(word.lowercased())
        func places(in messages: Messages, _ matches: (Character, Character) -> Bool) -> [Int] {
            options.indices.filter { place in
                let beginning = options[place].label(in: messages).lowercased().prefix(word.count)
                return beginning.count == word.count && zip(beginning, word).allSatisfy(matches)
            }
        }
        let others = Language.allCases.filter { $0 != messages.language }.map { Messages($0) }
        let ways =
            [places(in: messages, ==), places(in: messages) { $0.lies(onKeyOf: $1) }]
            + others.map { places(in: $0, ==) }
        return ways.first { !$0.isEmpty } ?? []
    }

    private func label(in messages: Messages) -> String {
        switch self {
        case .kind(let kind): kind.label(in: messages)
        case .color(let color): color?.label(in: messages) ?? messages.portalChooses
        }
    }
}

extension Character {
    /// Whether both letters are on one key, of which one layout is Latin and the other Russian.
    fileprivate func lies(onKeyOf other: Character) -> Bool {
        Key.plain(self).latinTwin == .plain(other) || Key.plain(other).latinTwin == .plain(self)
    }
}
