import Bitrix24
import Catalog
import TerminalKit

/// Templates, and the chats that were created.
extension Conversation {
    /// So many entries of the history are told at a time.
    private static let page = 10

    mutating func openShelf(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        awaited = .savedList
        return act(action, at: now)
    }

    mutating func tell(_ savedList: SavedList) {
        toldRows = 0
        say((savedList.isHistory ? messages.createdChats : messages.templates) + ":")
        if savedList.count == 0 { say(messages.noneYet) }
        tellRows(of: savedList)
    }

    private mutating func tellRows(of savedList: SavedList) {
        let rows: [String] =
            switch savedList.content {
            case .templates(let names): names
            case .history(let entries): entries.map { $0.sentence(in: model.zone, messages: messages) }
            }
        let next = min(rows.count, toldRows + Self.page)
        for row in toldRows..<next { say("\(row + 1). \(rows[row])") }
        toldRows = next
    }

    mutating func answerShelf(_ input: LineInput, _ savedList: SavedList, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .text(let text) = input else { return [] }
        let parts = text.trimmed.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        let order = parts.first.flatMap { letter(of: .text(String($0))) }
        if let number = Int(digits: text.trimmed) {
            return highlight(number, on: savedList, at: now) { $0.awaiting(.savedList, .open, at: now) }
        }
        switch order {
        case "b" where rest.isEmpty: return act(.back, at: now)
        case "m" where savedList.count > toldRows:
            tellRows(of: savedList)
            return []
        case "s" where !savedList.isHistory && !rest.isEmpty: return keep(as: rest, at: now)
        case "d" where !savedList.isHistory:
            guard let number = Int(digits: rest) else { break }
            return highlight(number, on: savedList, at: now) { $0.askToDelete(at: now) }
        case "r" where !savedList.isHistory:
            let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, let number = Int(digits: parts[0]) else { break }
            return highlight(number, on: savedList, at: now) { $0.rename(to: parts[1].trimmed, at: now) }
        default: break
        }
        say(messages.linesNotUnderstood)
        return []
    }

    /// Moves the highlight to a row, as the arrows would, and goes on from there.
    private mutating func highlight(
        _ number: Int, on savedList: SavedList, at now: ContinuousClock.Instant, then: (inout Self) -> [Effect]
    ) -> [Effect] {
        guard (1...max(1, savedList.count)).contains(number), savedList.count > 0 else {
            say(messages.noSuchNumber(number))
            return []
        }
        let steps = number - 1 - savedList.highlighted
        let effects = act(Array(repeating: steps > 0 ? .down : .up, count: abs(steps)), at: now)
        return effects + then(&self)
    }

    private mutating func keep(as name: String, at now: ContinuousClock.Instant) -> [Effect] {
        let effects = act([.saveTemplate, .insert(name)], at: now) + awaiting(.savedList, .open, at: now)
        if case .savedList(let savedList) = model.stage, savedList.naming?.replaces != nil {
            awaited = nil
            aside = .replaceTemplate(name)
        }
        return effects
    }

    private mutating func rename(to name: String, at now: ContinuousClock.Instant) -> [Effect] {
        act([.renameTemplate, .edit(.killToLineStart), .insert(name)], at: now) + awaiting(.savedList, .open, at: now)
    }

    private mutating func askToDelete(at now: ContinuousClock.Instant) -> [Effect] {
        guard case .savedList(let savedList) = model.stage, let name = savedList.template else { return [] }
        aside = .deleteTemplate(name)
        return actSilently(.deleteTemplate, at: now)
    }

    /// Yes or no to what cannot be taken back.
    mutating func answer(_ aside: Aside, _ input: LineInput, at now: ContinuousClock.Instant) -> [Effect] {
        guard case .text(let text) = input, let isWanted = messages.isYes(text) else {
            say(messages.answerYesOrNo)
            return []
        }
        self.aside = nil
        switch aside {
        case .deleteTemplate: return isWanted ? awaiting(.savedList, .deleteTemplate, at: now) : []
        case .replaceTemplate: return isWanted ? awaiting(.savedList, .open, at: now) : act(.back, at: now)
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

extension SavedList {
    var isHistory: Bool {
        if case .history = content { true } else { false }
    }
}
