import Bitrix24
import Catalog
import TerminalKit

/// In Type and Color, and in their lists, a letter goes to the next value that begins with it.
extension Model {
    /// Whether a letter means a value now.
    var choosesByLetter: Bool {
        switch stage {
        case .form: !Choosing.Option.all(of: focus).isEmpty
        case .choosing: true
        default: false
        }
    }

    /// Chooses the next value of the field in focus.
    mutating func chooseValue(by letter: Character) -> [Effect] {
        let options = Choosing.Option.all(of: focus)
        let current = options.firstIndex { $0 == .kind(form.kind) || $0 == .color(form.color) }
        guard let place = next(by: letter, among: options, after: current) else { return [] }
        return take(options[place])
    }

    /// Highlights the next value of the list.
    mutating func highlight(_ choosing: Choosing, by letter: Character) -> [Effect] {
        var choosing = choosing
        guard let place = next(by: letter, among: choosing.options, after: choosing.highlighted) else { return [] }
        choosing.highlighted = place
        stage = .choosing(choosing)
        return []
    }

    /// The next of the values that begin with the letter, in the language of the screen; else with the one that lies on
    /// the same key of the other layout; else in another language.
    private func next(by letter: Character, among options: [Choosing.Option], after current: Int?) -> Int? {
        func places(in messages: Messages, _ matches: (Character) -> Bool) -> [Int] {
            options.indices.filter { options[$0].label(in: messages).lowercased().first.map(matches) ?? false }
        }
        let letter = letter.lowercased().first ?? letter
        let others = Language.allCases.filter { $0 != messages.language }.map(Messages.init)
        let places =
            [
                places(in: messages) { $0 == letter },
                places(in: messages) { $0.lies(onKeyOf: letter) },
            ] + others.map { other in places(in: other) { $0 == letter } }
        guard let found = places.first(where: { !$0.isEmpty }) else { return nil }
        return found.first { $0 > current ?? -1 } ?? found.first
    }
}

extension Choosing.Option {
    /// What a field that is chosen can be.
    static func all(of row: Form.Row) -> [Self] {
        switch row {
        case .field(.kind): ChatKind.allCases.map { .kind($0) }
        case .field(.color): [.color(nil)] + ChatColor.allCases.map { .color($0) }
        default: []
        }
    }

    fileprivate func label(in messages: Messages) -> String {
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
