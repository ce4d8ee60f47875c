import TerminalKit

extension Conversation {
    /// Reduces an action, and says what has changed for the user.
    mutating func act(_ action: Action, at now: Instant) -> [Effect] {
        act(at: now) { reduce(&$0, action, at: now) }
    }

    mutating func act(_ report: Report, at now: Instant) -> [Effect] {
        act(at: now) { reduce(&$0, report, at: now) }
    }

    private mutating func act(at now: Instant, _ step: (inout Model) -> [Effect]) -> [Effect] {
        let before = model
        // One line may stand for several keys. That it answers what was said is seen to where lines are read (`isGrave`).
        model.notePresented(model.confirmable)
        let effects = step(&model)
        narrate(since: before, at: now)
        return effects + goOn(at: now)
    }

    /// The same where the model's notice speaks of keys, and the caller says something else.
    mutating func actSilently(_ action: Action, at now: Instant) -> [Effect] {
        isSilent = true
        defer { isSilent = false }
        return act(action, at: now)
    }

    mutating func actSilently(_ report: Report, at now: Instant) -> [Effect] {
        isSilent = true
        defer { isSilent = false }
        return act(report, at: now)
    }

    mutating func act(_ actions: [Action], at now: Instant) -> [Effect] {
        actions.flatMap { act($0, at: now) }
    }

    /// Types a text in place of the one that the screen asked for before.
    mutating func retype(_ text: String, at now: Instant) -> [Effect] {
        act([.edit(.textEnd), .edit(.killToLineStart), .insert(text)], at: now)
    }

    mutating func say(_ text: String) {
        said.append(text)
    }

    mutating func say(_ texts: [String]) {
        said += texts
    }

    func name(of command: LineCommand) -> String { command.name(in: messages) }
}
