import Bitrix24
import Catalog
import TerminalKit

/// Carries one action into the model and says what is to be done outside of it.
///
/// Pure: the same model, action and time give the same model and effects.
///
/// - Parameter now: the time at which the action happened, by a clock that does not jump.
public func reduce(_ model: inout Model, _ action: Action, at now: Instant) -> [Effect] {
    model.step(at: now) { model in
        switch action {
        case .started: return model.session.start()
        case .resized(let size):
            model.session.size = size
            return []
        case .woke: return model.wake(at: now)
        case .repaint: return [.repaint]
        case .suspend: return [.suspend]
        case .insert:
            model.session.isTyping = true
            return model.handle(action, at: now)
        default: return model.handle(action, at: now)
        }
    }
}

/// Carries what the world reports into the model. Pure, as for an action.
public func reduce(_ model: inout Model, _ report: Report, at now: Instant) -> [Effect] {
    model.step(at: now) { $0.handle(report, at: now) }
}

extension Model {
    /// What goes with every step, whatever happened.
    fileprivate mutating func step(at now: Instant, _ body: (inout Model) -> [Effect]) -> [Effect] {
        let (members, people, known) = (session.form.members.chosen, session.people, session.directory.count)
        let (showedForm, notice) = (showsForm, session.notice)
        var effects = body(&self)
        effects += goOn(at: now)
        turnNotice(showedForm: showedForm, notice)
        effects += screen.catchUp(with: &session, at: now)
        if session.form.members.chosen != members || session.people != people || session.directory.count != known {
            session.namesakes = session.sharedNames(of: session.peopleAtHand)
        }
        session.endStep(at: now)
        return effects
    }

    /// Goes where the screen leads.
    private mutating func goOn(at now: Instant) -> [Effect] {
        var effects: [Effect] = []
        while let transition = session.transition.take() {
            switch transition {
            case .show(let next): screen = next
            case .close: screen = beneath.take() ?? form
            case .form(let action):
                beneath = nil
                screen = form
                if let action { effects += screen.handle(action, in: &session, at: now) }
            }
        }
        return effects
    }

    /// Does what the user asked for by a key or a paste.
    fileprivate mutating func handle(_ action: Action, at now: Instant) -> [Effect] {
        if action == .interrupt { return interrupt(at: now) }
        leavesOnInterrupt = false
        if action != .leave { leavesUnkept = false }
        if session.notice?.stays == false { session.notice = nil }
        switch action {
        case .misplacedText:
            session.notice = Notice(.warning, session.messages.textHasNoPlace)
            return []
        case .cutText(let most):
            session.notice = Notice(.bad, session.messages.pasteIsCut(most: most))
            return []
        case .leave: return leave()
        case .help:
            toggleHelp()
            return []
        case .review where KeyContexts.listsOfForm.contains(context) && screen.offers(.review, in: session):
            return reviewFromList(at: now)
        case .openUnknownOutcome where context != .unknownOutcome: return openUnknownOutcome(at: now)
        default:
            if session.showsHelp { return help.handle(action, in: &session, at: now) }
            if refusesUnseen(action) { return [] }
            return screen.handle(action, in: &session, at: now)
        }
    }

    /// From a list over the form: leaves it as Esc does, and reviews.
    private mutating func reviewFromList(at now: Instant) -> [Effect] {
        let effects = screen.handle(.back, in: &session, at: now)
        session.showForm(then: .review)
        return effects
    }

    /// The header names its key on every screen. What is shown waits beneath; a request under way is not left alone.
    private mutating func openUnknownOutcome(at now: Instant) -> [Effect] {
        guard !screen.holdsRequest else {
            session.notice = Notice(.plain, screen.reasonToStay(in: session))
            return []
        }
        session.helpSubject = nil
        // Beneath the help one may be shown already.
        if context == .unknownOutcome { return screen.handle(.openUnknownOutcome, in: &session, at: now) }
        var form = form
        let effects = form.handle(.openUnknownOutcome, in: &session, at: now)
        if session.transition != nil, beneath == nil, !isAtForm { beneath = screen }
        return effects
    }

    /// The session takes a report in first, then the screen that waits, then the one that is shown.
    fileprivate mutating func handle(_ report: Report, at now: Instant) -> [Effect] {
        var effects = session.handle(report, at: now)
        if session.transition != nil { beneath = nil }
        effects += tellBeneath(report, at: now) + screen.handle(report, in: &session, at: now)
        session.noteDoubts()
        return effects
    }

    /// The screen beneath hears what it waits for, and may become another one there.
    private mutating func tellBeneath(_ report: Report, at now: Instant) -> [Effect] {
        guard var waiting = beneath.take() else { return [] }
        var effects = waiting.handle(report, in: &session, at: now)
        while let transition = session.transition.take() {
            switch transition {
            case .show(let next): waiting = next
            case .close: waiting = form
            case .form(let action):
                waiting = form
                if let action { effects += waiting.handle(action, in: &session, at: now) }
            }
        }
        beneath = waiting
        return effects
    }

    fileprivate mutating func wake(at now: Instant) -> [Effect] {
        session.debounce(at: now)
        return screen.handle(.woke, in: &session, at: now)
    }

    /// Cancels what is under way; otherwise the second press in a row leaves.
    private mutating func interrupt(at now: Instant) -> [Effect] {
        if screen.holdsRequest { return screen.handle(.interrupt, in: &session, at: now) }
        if leavesOnInterrupt { return leaveForGood() }
        leavesUnkept = false
        leavesOnInterrupt = true
        session.notice = Notice(.warning, session.messages.leavesOnceMore)
        return []
    }

    private var showsForm: Bool { isAtForm && !session.showsHelp }

    /// What is said of the form, and stays, waits there while something else is shown: its keys do nothing elsewhere.
    private mutating func turnNotice(showedForm: Bool, _ notice: Notice?) {
        switch (showedForm, showsForm) {
        case (true, false):
            guard let notice, notice.stays, session.notice == notice else { break }
            waitingNotice = (notice, session.form)
            session.notice = nil
        case (false, true):
            if let waitingNotice, waitingNotice.form == session.form {
                session.notice = session.notice ?? waitingNotice.notice
            }
            waitingNotice = nil
        default: break
        }
    }

    /// A request is not left alone: what became of it would be known to nobody.
    private mutating func leave() -> [Effect] {
        guard screen.holdsRequest else { return leaveForGood() }
        session.notice = Notice(.plain, screen.reasonToStay(in: session))
        return []
    }

    /// Leaves; where the text would be lost, only when that has been said.
    private mutating func leaveForGood() -> [Effect] {
        let hasText = !draft.isEmpty || session.openCorrection != nil
        guard let unkept = session.unkept, hasText, !leavesUnkept else { return [.leave] }
        leavesUnkept = true
        session.notice = Notice(.bad, session.messages.leavingLosesText(unkept))
        return []
    }
}
