import Bitrix24
import Catalog
import TerminalKit

/// What the portal is asked while the review is read: it would silently skip some of the members.
extension ReviewScreen {
    /// How long the portal has for the members before the review can be sent all the same.
    static var checkPatience: Duration { .seconds(5) }

    mutating func ask(in session: inout Session, at now: Instant) -> [Effect] {
        askPortal(in: &session, at: now) + askAgain(in: &session)
    }

    /// Asks what the review has to tell of the portal.
    mutating func askPortal(in session: inout Session, at now: Instant) -> [Effect] {
        let check = checkMembers(in: &session, at: now)
        let title = session.form.title.text
        return check + askCapabilities(in: session, at: now)
            + (title.trimmed.isEmpty ? [] : [.job(.findNamesakes(title: title))])
    }

    /// Steps after creation may need what not every portal has.
    private mutating func askCapabilities(in session: Session, at now: Instant) -> [Effect] {
        guard session.capabilities == nil, session.planAfterCreation.needsCapabilities else { return [] }
        asksCapabilities = now
        return [.job(.askCapabilities)]
    }

    private mutating func checkMembers(in session: inout Session, at now: Instant) -> [Effect] {
        let ids = session.form.structure.allMembers
        guard !ids.isEmpty else { return [] }
        known = [:]
        for id in ids where session.wasToldLately(of: id, at: now) { known[id] = session.people[id]?.person }
        let strangers = ids.filter { known[$0] == nil }
        guard !strangers.isEmpty else {
            members = .checked(MemberCheck(ids, found: known))
            return []
        }
        session.lastQuestion += 1
        members = .asking(question: session.lastQuestion, since: now)
        return [.job(.checkMembers(strangers, question: session.lastQuestion))]
    }

    /// What the portal did not tell before is asked once more: it may be back.
    private func askAgain(in session: inout Session) -> [Effect] {
        guard case .failed = session.portal.identity else { return [] }
        session.portal.identity = .asking
        return [.job(.identify)]
    }

    /// Takes in what the portal says. Somebody whom it would drop takes the user back to the field.
    mutating func takeCheck(_ result: Result<[UserID: Person], PortalError>, question: Int, in session: inout Session) {
        guard case .asking(question, _) = members else { return }
        session.notice = nil
        switch result {
        case .success(let told):
            let found = known.merging(told) { _, told in told }
            let ids = session.form.structure.allMembers
            for id in ids { session.people[id] = found[id].map { .known($0) } ?? .stranger }
            members = .checked(MemberCheck(ids, found: found))
        case .failure(let error): members = .unanswered(error)
        }
        if let issue = session.form.faults(knowing: session.people).first {
            session.helpSubject = nil
            session.close()
            session.go(to: issue)
        }
    }

    /// When the review says that the portal takes long.
    func checkTakesLong(after now: Instant) -> Instant? {
        guard case .asking(_, let since) = members else { return nil }
        let late = since + Self.checkPatience
        return late > now ? late : nil
    }

    /// Whether what the portal can may still be told in time.
    func awaitsCapabilities(at now: Instant) -> Bool {
        asksCapabilities.map { now - $0 < Self.checkPatience } ?? false
    }
}

extension Session {
    /// What the form makes of a new chat once the request has made it.
    var planAfterCreation: ChatPlan {
        form.structure.planAfterCreation(by: portal.caller?.id, with: capabilities ?? .all)
    }

    /// Turns what is typed as numbers in all fields into people and departments.
    mutating func takeTyped() -> [Effect] {
        change { form in
            for field in ChatField.allCases { form.takeTypedIDs(in: field) }
        }
    }

    /// The secret is missing: it is asked for once more.
    mutating func unlock() -> [Effect] {
        notice = Notice(.plain, messages.secretIsMissing(portal.label))
        return [.enter(portal.site)]
    }
}
