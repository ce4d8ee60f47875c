import Bitrix24
import Catalog
import TerminalKit

/// Carries one action into the model and says what is to be done outside of it.
///
/// Pure: the same model, action and time give the same model and effects.
///
/// - Parameter now: the time at which the action happened, by a clock that does not jump.
public func reduce(_ model: inout Model, _ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
    if case .insert = action { model.isTyping = true }
    let (members, people, known) = (model.form.members.chosen, model.people, model.directory.count)
    defer {
        model.isTyping = false
        if model.form.members.chosen != members || model.people != people || model.directory.count != known {
            model.namesakes = model.sharedNames(of: model.form.members.chosen)
        }
        model.notePicture(at: now)
        model.settlesAt = model.settledForm == model.form ? nil : now + Model.lag
    }
    switch action {
    case .started: return model.start()
    case .resized(let size):
        model.size = size
        return []
    case .woke: return model.wake(at: now)
    case .presented(let shown):
        model.presented = shown
        return []
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    default:
        let effects = model.learn(action, at: now) ?? model.obey(action, at: now)
        return effects + model.search(at: now)
    }
}

extension Model {
    /// How long after the last letter counter and preview catch up.
    static var lag: Duration { .milliseconds(300) }

    mutating func start() -> [Effect] {
        if portal.site.way == .nowhere { return [] }
        if portal.access == .closed { return [.enter(portal.site), .job(.recall)] }
        return [.job(.identify), .job(.recall)] + findTravellers() + lookUps() + resolveGiven()
    }

    /// Members that came typed, from the command line or a draft, are looked up.
    private mutating func resolveGiven() -> [Effect] {
        PeopleList.isList(form.members.entry.text) ? resolveEntry(of: .members) : []
    }

    /// Does what the user asked for by a key or a paste.
    fileprivate mutating func obey(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        if action == .interrupt { return interrupt() }
        leavesOnInterrupt = false
        if action != .leave { leavesUnkept = false }
        if notice?.stays == false { notice = nil }
        if action == .misplacedText {
            notice = Notice(.warning, messages.textHasNoPlace)
            return []
        }
        if action == .leave { return leave() }
        if action == .help {
            help = help == nil ? 0 : nil
            return []
        }
        if case .point(let place) = action { return point(at: place) }
        if help != nil { return readHelp(action) }
        if refusesUnseen(action) { return [] }
        switch stage {
        case .form: return fill(action, at: now)
        case .choosing(let choosing): return choose(action, from: choosing)
        case .picking(let picker): return pick(action, from: picker)
        case .browsing(let browser): return browse(action, in: browser)
        case .review(let shown): return review(action, shown, at: now)
        case .sending: return attend(action)
        case .answered(let answered): return read(action, answered)
        case .unknownOutcome(let shown): return settle(action, shown)
        case .savedList(let savedList): return use(action, on: savedList)
        case .welcome(let shown): return welcome(action, shown)
        case .sites(let list): return choose(action, among: list)
        case .recoverableError(let shown): return face(action, shown)
        case .themes(let list): return choose(action, from: list)
        }
    }

    /// Cancels what is under way; otherwise the second press in a row leaves.
    private mutating func interrupt() -> [Effect] {
        if case .sending(let delivery) = stage { return cancel(delivery) }
        if leavesOnInterrupt { return leaveForGood() }
        leavesUnkept = false
        leavesOnInterrupt = true
        notice = Notice(.warning, messages.leavesOnceMore)
        return []
    }

    /// A request is not left alone: what became of it would be known to nobody.
    private mutating func leave() -> [Effect] {
        guard case .sending = stage else { return leaveForGood() }
        notice = Notice(.plain, messages.isUnderWay)
        return []
    }

    /// Leaves; where the text would be lost, only when that has been said.
    private mutating func leaveForGood() -> [Effect] {
        guard let unkept, !draft.isEmpty, !leavesUnkept else { return [.leave] }
        leavesUnkept = true
        notice = Notice(.bad, messages.leavingLosesText(unkept))
        return []
    }

    private mutating func readHelp(_ action: Action) -> [Effect] {
        switch action {
        case .back: help = nil
        case .up, .down, .pageUp, .pageDown:
            help = scrolled(help ?? 0, by: action) { HelpView.document(columns: $0, keys, in: messages) }
        default: break
        }
        return []
    }

    /// The first visible line of a text after a key that scrolls; it stops at the end.
    func scrolled(_ line: Int, by action: Action, _ document: (_ columns: Int) -> Document) -> Int {
        let layout = layout
        let last = document(layout.textColumnsOfPage).lastScroll(rows: layout.page.rows)
        let wanted =
            switch action {
            case .up: line - 1
            case .down: line + 1
            case .pageUp: line - pageRows
            case .pageDown: line + pageRows
            default: line
            }
        return min(max(0, wanted), last)
    }

    /// The rows of a screenful, less one to keep the place.
    var pageRows: Int { max(1, size.rows - 4) }
}
