import Bitrix24
import Catalog

/// Kept things in lists that are told a page at a time: templates, and the chats that were created.
extension Conversation {
    /// So many entries are told at a time.
    private static let page = 10

    /// Has a list made, and waits for it.
    mutating func openList(_ action: Action, at now: Instant) -> [Effect] {
        let effects = act(action, at: now)
        // Without a job no list comes.
        if !effects.isEmpty { awaited = .savedList }
        return effects
    }

    /// Begins to tell a list.
    ///
    /// - Parameter isNumbered: rows are answered for by their place in the list.
    mutating func tell(_ rows: [String], under heading: String, isNumbered: Bool = true) {
        toldRows = 0
        say(heading + ":")
        if rows.isEmpty { say(messages.noneYet) }
        tellMore(of: rows, isNumbered: isNumbered)
    }

    mutating func tellMore(of rows: [String], isNumbered: Bool = true) {
        let next = min(rows.count, toldRows + Self.page)
        for row in toldRows..<next { say(isNumbered ? "\(row + 1). \(rows[row])" : rows[row]) }
        toldRows = next
    }

    /// Moves the highlight to a row, as the arrows would, and goes on from there.
    mutating func highlight(
        _ number: Int, of count: Int, from highlighted: Int, at now: Instant,
        then: (inout Self) -> [Effect]
    ) -> [Effect] {
        guard (1...max(1, count)).contains(number), count > 0 else {
            say(messages.noSuchNumber(number))
            return []
        }
        let steps = number - 1 - highlighted
        let effects = act(Array(repeating: steps > 0 ? .down : .up, count: abs(steps)), at: now)
        return effects + then(&self)
    }

    /// Reduces an action whose answer the next question waits for.
    mutating func awaitList(after action: Action, at now: Instant) -> [Effect] {
        let effects = actSilently(action, at: now)
        if !effects.isEmpty { awaited = .savedList }
        return effects
    }

    // MARK: - What cannot be taken back

    func question(of aside: Aside) -> String {
        switch aside {
        case .tablePath: messages.tableLine
        case .deleteTemplate(let name), .deleteGroup(let name): messages.deleteQuestion(name)
        case .replaceTemplate(let name): messages.replaceQuestion(name)
        }
    }

    func explanation(of aside: Aside) -> [String] {
        switch aside {
        case .tablePath: [messages.tablePathManual]
        case .deleteTemplate, .deleteGroup: [messages.deleteManual]
        case .replaceTemplate: [messages.replaceManual]
        }
    }

    /// Yes or no to what cannot be taken back.
    mutating func answer(_ aside: Aside, _ input: LineInput, at now: Instant) -> [Effect] {
        if aside == .tablePath { return answerPath(input, at: now) }
        guard let isWanted = input == .command(.back) ? false : input.text.flatMap({ messages.isYes($0) }) else {
            say(messages.answerYesOrNo)
            return []
        }
        self.aside = nil
        switch aside {
        case .deleteTemplate: return isWanted ? awaitList(after: .deleteTemplate, at: now) : []
        case .deleteGroup: return isWanted ? awaitList(after: .deleteGroup, at: now) : []
        case .replaceTemplate: return isWanted ? awaitList(after: .open, at: now) : act(.back, at: now)
        case .tablePath: return []
        }
    }

    /// The table that is to be opened; an empty line opens none.
    private mutating func answerPath(_ input: LineInput, at now: Instant) -> [Effect] {
        switch input {
        case .text(let path):
            aside = nil
            return act(.takeTable(path.trimmed), at: now)
        case .nothing, .command(.back): aside = nil
        case .command, .field: say(messages.linesNotUnderstood)
        }
        return []
    }
}
