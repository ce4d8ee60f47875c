import Bitrix24
import Catalog
import TerminalKit

/// What will be sent, to which portal, as whom, and who is notified.
struct ReviewPage: SessionView {
    let session: Session

    func document(of review: ReviewScreen, at now: Instant, columns: Int) -> Document {
        var page = Document(columns: columns)
        page.entry(messages.portal, portal.label, .strong)
        page.entry(messages.asWhom, asText)
        page.entry(messages.notified, notifiedText)
        page.blank()
        for field in ChatField.allCases { write(field, of: review, at: now, to: &page) }
        page.blank()
        writeSteps(to: &page)
        switch session.duplicateRisk {
        case .created(let chat)? where session.wantsName:
            page.paragraph(messages.createdAlreadyByName(chat.rawValue), .noticeWarning)
        case .unknown? where session.wantsName: page.paragraph(messages.sentAlreadyByName, .noticeWarning)
        case .created(let chat)?:
            page.keys(messages.createdAlready(chat.rawValue), .noticeWarning)
        case .unknown?:
            page.keys(messages.sentAlready, .noticeWarning)
        case nil where isLate(review.members, at: now): page.keys(messages.checkTakesLong, .noticeWarning)
        case nil where review.members.isAsking: page.keys(messages.checkingMembers, .dim)
        case nil where session.wantsName: break
        case nil: page.keys(messages.lastLook, .dim)
        }
        writeMembers(to: &page)
        return page
    }

    /// What is done once the chat is there, and what of it this portal cannot do.
    private func writeSteps(to page: inout Document) {
        let plan = session.planAfterCreation
        if !plan.steps.isEmpty {
            page.heading(messages.stepsAfterCreation)
            for (index, step) in plan.steps.enumerated() {
                page.paragraph("\(index + 1) \(step.text(in: messages, names: session))")
            }
        }
        if let owner = form.owner.chosen.first, plan.steps.contains(where: { $0.aspect == .owner }) {
            page.paragraph(messages.ordinaryMember(owner: session.exactName(of: owner)), .noticeWarning)
        }
        for change in plan.unsupported {
            page.paragraph(
                messages.leftOutOnPortal(change.text(in: messages) { session.exactName(of: $0) }), .noticeWarning)
        }
        if !plan.steps.isEmpty || !plan.unsupported.isEmpty { page.blank() }
    }

    private func isLate(_ check: ReviewScreen.MemberState, at now: Instant) -> Bool {
        if case .asking(_, let since) = check { now - since >= ReviewScreen.checkPatience } else { false }
    }

    /// What the portal says about the members.
    private func write(_ check: ReviewScreen.MemberState, at now: Instant, to page: inout Document) {
        func names(_ people: [Person]) -> String { people.map { name(of: $0.id) }.joined(separator: ", ") }
        switch check {
        case .notNeeded: break
        case .asking: page.entry("", messages.checkingMembers, .dim)
        case .unanswered(let error):
            page.entry("", messages.membersNotChecked(error.sentence(in: messages)), .noticeWarning)
        case .checked(let check):
            if !check.extranet.isEmpty { page.entry("", messages.fromOutside(names(check.extranet)), .noticeWarning) }
            if !check.bots.isEmpty { page.entry("", messages.areBots(names(check.bots)), .noticeWarning) }
            if check.extranet.isEmpty, check.bots.isEmpty { page.entry("", messages.membersAreKnown, .dim) }
        }
    }

    /// A field with what is known about its value. All that is sent has a row.
    private func write(_ field: ChatField, of review: ReviewScreen, at now: Instant, to page: inout Document) {
        let value = session.summary(of: field)
        switch field.editor {
        case _ where value.isEmpty: break
        case .area: page.area(field.label(in: messages), value)
        default: page.entry(field.label(in: messages), value)
        }
        let variables = form.variables(in: field)
        if !variables.isEmpty { page.entry("", messages.variablesStay(variables), .noticeWarning) }
        switch field.editor {
        case .line where field == .title: writeNamesakes(review.namesakes ?? [], to: &page)
        case .people where field == .members: write(review.members, at: now, to: &page)
        case .picture: writeRemarks(to: &page)
        case .line, .area, .kind, .color, .people, .person, .departments, .rights: break
        }
    }

    private func writeNamesakes(_ namesakes: [ChatID], to page: inout Document) {
        guard !namesakes.isEmpty else { return }
        let chats = namesakes.prefix(3).map { messages.chat($0.rawValue) }.joined(separator: ", ")
        let more = namesakes.count > 3 ? messages.andMore(namesakes.count - 3) : ""
        page.entry("", messages.titleExists(chats + more), .noticeWarning)
    }

    private func writeRemarks(to page: inout Document) {
        guard let chosen = form.avatar.chosen else { return }
        for remark in chosen.remarks(in: messages, original: form.avatar.sendsOriginal) {
            page.entry("", remark.sentence, remark.warns ? .noticeWarning : .dim)
        }
    }

    private var asText: String {
        switch portal.identity {
        case .asking: messages.notYetKnown
        case .known(let caller): session.name(of: caller)
        case .failed(let error): messages.notKnown(error.sentence(in: messages))
        }
    }

    private var notifiedText: String {
        let people = session.notified.isEmpty ? [] : [messages.people(session.notified.count)]
        let staff = form.departments.chosen.isEmpty ? [] : [messages.everybodyIn(session.summary(of: .departments))]
        return people.isEmpty && staff.isEmpty ? messages.toNobody : (people + staff).joined(separator: ", ")
    }
}

extension ReviewScreen.MemberState {
    /// The portal has not answered yet.
    var isAsking: Bool {
        if case .asking = self { true } else { false }
    }
}
