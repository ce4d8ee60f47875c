import Bitrix24
import Catalog
import TerminalKit

/// What will be sent, to which portal, as whom, and who is notified.
extension Model {
    func reviewDocument(_ review: Review, at now: ContinuousClock.Instant, columns: Int) -> Document {
        var page = Document(columns: columns)
        page.entry("Portal", portal.label, .strong)
        page.entry("As", asText)
        page.entry("Notified", notifiedText)
        page.blank()
        page.entry("Title", form.title.isEmpty ? "the portal chooses" : form.title.text)
        if let namesakes = review.namesakes, !namesakes.isEmpty {
            let chats = namesakes.prefix(3).map { "chat \($0.rawValue)" }.joined(separator: ", ")
            let more = namesakes.count > 3 ? " and \(namesakes.count - 3) more" : ""
            page.entry("", "this title exists already: \(chats)\(more)", .noticeWarning)
        }
        page.entry("Type", "\(form.kind.label), \(form.kind.explanation)")
        page.entry("Color", Self.label(of: form.color))
        page.entry("Members", membersText)
        write(review.check, at: now, to: &page)
        page.entry("Owner", ownerText)
        if let picture = form.avatar.picture { page.entry("Avatar", picture.summary) }
        if !form.description.isEmpty { page.entry("Description", form.description.text) }
        if !form.message.isEmpty { page.entry("Message", form.message.text) }
        if !form.entityType.isEmpty { page.entry("Link", "\(form.entityType.text) \(form.entityID.text)") }
        if marksChats, form.entityType.isEmpty, form.entityID.isEmpty {
            page.entry("Mark", "a private link, by which an unknown outcome can be decided")
        }
        page.blank()
        if form.owner.chosen.first != nil {
            page.paragraph(
                "Today's portals make you the owner, whoever is asked for. Once the chat exists, a key moves the "
                    + "ownership; you are an ordinary member then.", .noticeWarning)
        }
        switch hazard {
        case .created(let chat)?:
            page.paragraph(
                "This form has created chat \(chat.rawValue) already. y creates another one like it.", .noticeWarning)
        case .unknown?:
            page.paragraph(
                "This form was sent before, and nobody knows whether it created a chat. "
                    + "y sends it again, even if it makes a second one.", .noticeWarning)
        case nil where isLate(review.check, at: now): page.paragraph(words.checkTakesLong, .noticeWarning)
        case nil where review.check.isAsking: page.paragraph(words.checkingMembers, .dim)
        case nil: page.paragraph("A chat cannot be deleted afterwards. Enter or y sends, Esc goes back.", .dim)
        }
        return page
    }

    private func isLate(_ check: Review.People, at now: ContinuousClock.Instant) -> Bool {
        if case .asking(_, let since) = check { now - since >= Self.checkPatience } else { false }
    }

    /// What the portal says about the members.
    private func write(_ check: Review.People, at now: ContinuousClock.Instant, to page: inout Document) {
        func names(_ people: [Person]) -> String { people.map { name(of: $0.id) }.joined(separator: ", ") }
        switch check {
        case .notNeeded: break
        case .asking: page.entry("", words.checkingMembers, .dim)
        case .unanswered(let error): page.entry("", words.membersNotChecked(error.sentence), .noticeWarning)
        case .checked(let check):
            if !check.extranet.isEmpty { page.entry("", words.fromOutside(names(check.extranet)), .noticeWarning) }
            if !check.bots.isEmpty { page.entry("", words.areBots(names(check.bots)), .noticeWarning) }
            if check.extranet.isEmpty, check.bots.isEmpty { page.entry("", words.membersAreKnown, .dim) }
        }
    }

    private var asText: String {
        switch portal.identity {
        case .asking: "not yet known"
        case .known(let caller): name(of: caller)
        case .failed(let error): "not known: \(error.sentence)"
        }
    }

    private var notifiedText: String {
        notified.isEmpty ? "nobody" : words.people(notified.count)
    }

    private var membersText: String {
        (["you"] + notified.map { id in mark(of: id).map { "\(name(of: id)) (\($0))" } ?? name(of: id) })
            .joined(separator: ", ")
    }
}

extension Review.People {
    fileprivate var isAsking: Bool {
        if case .asking = self { true } else { false }
    }
}
