import Bitrix24
import Catalog
import TerminalKit

/// Templates, and the chats that were created.
extension Conversation {
    /// So many entries of the history are told at a time.
    private static let page = 10

    mutating func openShelf(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        awaited = .shelf
        return act(action, at: now)
    }

    mutating func tell(_ shelf: Shelf) {
        toldRows = 0
        say((shelf.isHistory ? words.createdChats : words.templates) + ":")
        if shelf.count == 0 { say(words.noneYet) }
        tellRows(of: shelf)
    }

    private mutating func tellRows(of shelf: Shelf) {
        let rows: [String] =
            switch shelf.content {
            case .templates(let names): names
            case .history(let entries): entries.map { $0.sentence(in: model.zone, words: words) }
            }
        let next = min(rows.count, toldRows + Self.page)
        for row in toldRows..<next { say("\(row + 1). \(rows[row])") }
        toldRows = next
    }

    mutating func answerShelf(_ input: LineInput, _ shelf: Shelf, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        let parts = text.trimmed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        let order = parts.first.flatMap { letter(of: .text(String($0))) }
        if let number = Int(digits: text.trimmed) {
            return highlight(number, on: shelf, at: now) { $0.awaiting(.shelf, .open, at: now) }
        }
        switch order {
        case "b" where rest.isEmpty: return act(.back, at: now)
        case "m" where shelf.count > toldRows:
            tellRows(of: shelf)
            return []
        case "s" where !shelf.isHistory && !rest.isEmpty: return keep(as: rest, at: now)
        case "d" where !shelf.isHistory:
            guard let number = Int(digits: rest) else { break }
            return highlight(number, on: shelf, at: now) { $0.askToDelete(at: now) }
        case "r" where !shelf.isHistory:
            let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
            guard words.count == 2, let number = Int(digits: words[0]) else { break }
            return highlight(number, on: shelf, at: now) { $0.rename(to: words[1].trimmed, at: now) }
        default: break
        }
        say(words.linesNotUnderstood)
        return []
    }

    /// Moves the highlight to a row, as the arrows would, and goes on from there.
    private mutating func highlight(
        _ number: Int, on shelf: Shelf, at now: ContinuousClock.Instant, then: (inout Self) -> [Effect]
    ) -> [Effect] {
        guard (1...max(1, shelf.count)).contains(number), shelf.count > 0 else {
            say(words.noSuchNumber(number))
            return []
        }
        let steps = number - 1 - shelf.highlighted
        let effects = act(Array(repeating: steps > 0 ? .down : .up, count: abs(steps)), at: now)
        return effects + then(&self)
    }

    private mutating func keep(as name: String, at now: ContinuousClock.Instant) -> [Effect] {
        let effects = act([.saveTemplate, .insert(name)], at: now) + awaiting(.shelf, .open, at: now)
        if case .shelf(let shelf) = model.stage, shelf.naming?.replaces != nil {
            awaited = nil
            aside = .replaceTemplate(name)
        }
        return effects
    }

    private mutating func rename(to name: String, at now: ContinuousClock.Instant) -> [Effect] {
        act([.renameTemplate, .edit(.killToLineStart), .insert(name)], at: now) + awaiting(.shelf, .open, at: now)
    }

    private mutating func askToDelete(at now: ContinuousClock.Instant) -> [Effect] {
        guard case .shelf(let shelf) = model.stage, let name = shelf.template else { return [] }
        aside = .deleteTemplate(name)
        return actSilently(.deleteTemplate, at: now)
    }

    /// Yes or no to what cannot be taken back.
    mutating func answer(_ aside: Aside, _ input: LineInput, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .text(let text) = input, let isWanted = words.isYes(text) else {
            say(words.answerYesOrNo)
            return []
        }
        self.aside = nil
        switch aside {
        case .deleteTemplate: return isWanted ? awaiting(.shelf, .deleteTemplate, at: now) : []
        case .replaceTemplate: return isWanted ? awaiting(.shelf, .open, at: now) : act(.back, at: now)
        }
    }

    /// Reduces an action whose answer the next question waits for.
    private mutating func awaiting(
        _ report: Awaited, _ action: Action, at now: ContinuousClock.Instant
    ) -> [Effect] {
        let effects = actSilently(action, at: now)
        if !effects.isEmpty { awaited = report }
        return effects
    }
}

extension Shelf {
    var isHistory: Bool {
        if case .history = content { true } else { false }
    }
}
