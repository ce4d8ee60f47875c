import Bitrix24
import Catalog
import TerminalKit

/// What the portal stored against what was asked: one quiet line, or a row for every difference.
extension Model {
    func write(_ check: Check, to page: inout Document) {
        switch check.finding {
        case .reading: page.paragraph(words.readingBack, .dim)
        case .differences(let differences) where differences.isEmpty:
            page.paragraph(words.storedAsAsked, .dim)
        case .differences(let differences): write(differences, check, to: &page)
        case .unreadable(let error):
            page.paragraph(words.existsUnchecked(error.sentence(in: words)), .noticeWarning)
        }
        for made in check.made { write(made, to: &page) }
        if let next = check.pending.first { page.paragraph(words.repairing(description(of: next)), .dim) }
    }

    private func write(_ differences: [Difference], _ check: Check, to page: inout Document) {
        page.heading(words.storedDifferently)
        var number = 0
        for difference in differences {
            var key = "  "
            if difference.repair != nil {
                number += 1
                key = number <= 9 ? "\(number) " : "  "
            }
            page.line(
                .init(key, .hintKey), .init(difference.field.label(in: words) + ": ", .fieldLabel),
                .init(text(of: difference), .noticeWarning))
            if let reason = difference.reason { page.paragraph(reason.sentence(in: words), .dim, indent: 4) }
        }
        if !check.isBusy, number > 0 {
            page.keys(words.keysRepair(number))
            if let owner = differences.first(where: { $0.field == .owner && $0.repair != nil })?.member {
                page.paragraph(words.ordinaryMember(owner: name(of: owner)), .dim)
            }
        }
    }

    func text(of difference: Difference) -> String {
        if let member = difference.member, difference.field == .members {
            let name = name(of: member)
            return difference.stored.isEmpty ? words.isMissing(name) : words.isThereToo(name)
        }
        if difference.field == .owner, let wanted = difference.member {
            let stored = UserID(text: difference.stored).map { name(of: $0) } ?? words.nobody
            return words.asked(name(of: wanted), stored: stored)
        }
        let stored = difference.stored.isEmpty ? words.nothing : label(of: difference.stored, in: difference.field)
        return words.asked(label(of: difference.asked, in: difference.field), stored: stored)
    }

    /// A value as the form calls it.
    private func label(of value: String, in field: ChatField) -> String {
        switch field {
        case .kind: ChatKind(rawValue: value)?.label(in: words) ?? value
        case .color: ChatColor(rawValue: value)?.label(in: words) ?? value
        default: value
        }
    }

    private func write(_ made: Check.Made, to page: inout Document) {
        switch made.outcome {
        case .success(let duration):
            page.paragraph("✓ \(description(of: made.repair)), \(words.exact(duration))", .noticeGood)
        case .failure(let error):
            page.paragraph("✗ \(description(of: made.repair)): \(error.sentence(in: words))", .noticeBad)
        }
    }

    func description(of repair: Repair) -> String {
        switch repair {
        case .updateTitle: words.theTitle
        case .updateColor: words.theColor
        case .updateAvatar: words.thePicture
        case .addMembers(let people): words.addedMembers(people.map { name(of: $0) }.joined(separator: ", "))
        case .setOwner(let person): words.ownershipGoes(to: name(of: person))
        }
    }
}
