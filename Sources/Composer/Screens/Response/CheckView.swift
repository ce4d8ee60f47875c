import Bitrix24
import Catalog
import TerminalKit

/// What the portal stored against what was asked: one quiet line, or a row for every difference.
extension Model {
    func write(_ check: Check, to page: inout Document) {
        switch check.finding {
        case .reading: page.paragraph(messages.readingBack, .dim)
        case .differences(let differences) where differences.isEmpty:
            page.paragraph(messages.storedAsAsked, .dim)
        case .differences(let differences): write(differences, check, to: &page)
        case .unreadable(let error):
            page.paragraph(messages.existsUnchecked(error.sentence(in: messages)), .noticeWarning)
        }
        for made in check.made { write(made, to: &page) }
        if let next = check.pending.first { page.paragraph(messages.repairing(description(of: next)), .dim) }
    }

    private func write(_ differences: [Difference], _ check: Check, to page: inout Document) {
        page.heading(messages.storedDifferently)
        var number = 0
        for difference in differences {
            var key = "  "
            if difference.repair != nil {
                number += 1
                key = number <= 9 ? "\(number) " : "  "
            }
            page.line(
                .init(key, .hintKey), .init(difference.field.label(in: messages) + ": ", .fieldLabel),
                .init(text(of: difference), .noticeWarning))
            if let reason = difference.reason { page.paragraph(reason.sentence(in: messages), .dim, indent: 4) }
        }
        if !check.isBusy, number > 0 {
            page.keys(messages.keysRepair(number))
            if let owner = differences.first(where: { $0.field == .owner && $0.repair != nil })?.member {
                page.paragraph(messages.ordinaryMember(owner: name(of: owner)), .dim)
            }
        }
    }

    func text(of difference: Difference) -> String {
        if let member = difference.member, difference.field == .members {
            let name = name(of: member)
            return difference.stored.isEmpty ? messages.isMissing(name) : messages.isThereToo(name)
        }
        if difference.field == .owner, let wanted = difference.member {
            let stored = UserID(text: difference.stored).map { name(of: $0) } ?? messages.nobody
            return messages.asked(name(of: wanted), stored: stored)
        }
        let stored = difference.stored.isEmpty ? messages.nothing : label(of: difference.stored, in: difference.field)
        return messages.asked(label(of: difference.asked, in: difference.field), stored: stored)
    }

    /// A value as the form calls it.
    private func label(of value: String, in field: ChatField) -> String {
        switch field {
        case .kind: ChatKind(rawValue: value)?.label(in: messages) ?? value
        case .color: ChatColor(rawValue: value)?.label(in: messages) ?? value
        default: value
        }
    }

    private func write(_ made: Check.Made, to page: inout Document) {
        switch made.outcome {
        case .success(let duration):
            page.paragraph("✓ \(description(of: made.repair)), \(messages.exact(duration))", .noticeGood)
        case .failure(let error):
            page.paragraph("✗ \(description(of: made.repair)): \(error.sentence(in: messages))", .noticeBad)
        }
    }

    func description(of repair: Repair) -> String {
        switch repair {
        case .updateTitle: messages.theTitle
        case .updateColor: messages.theColor
        case .updateAvatar: messages.thePicture
        case .addMembers(let people): messages.addedMembers(people.map { name(of: $0) }.joined(separator: ", "))
        case .setOwner(let person): messages.ownershipGoes(to: name(of: person))
        }
    }
}
