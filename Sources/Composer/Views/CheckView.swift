import Bitrix24
import TerminalKit

/// What the portal stored against what was asked: one quiet line, or a row for every difference.
extension Model {
    func write(_ check: Check, to page: inout Document) {
        switch check.finding {
        case .reading: page.paragraph("Reading back what the portal stored …", .dim)
        case .differences(let differences) where differences.isEmpty:
            page.paragraph("Checked: everything is stored as asked.", .dim)
        case .differences(let differences): write(differences, check, to: &page)
        case .unreadable(let error):
            page.paragraph("The chat exists, but it was not checked: \(error.sentence)", .noticeWarning)
        }
        for made in check.made { write(made, to: &page) }
        if let next = check.pending.first { page.paragraph("Repairing: \(description(of: next)) …", .dim) }
    }

    private func write(_ differences: [Difference], _ check: Check, to page: inout Document) {
        page.heading("Stored differently")
        var number = 0
        for difference in differences {
            var key = "  "
            if difference.repair != nil {
                number += 1
                key = number <= 9 ? "\(number) " : "  "
            }
            page.line(
                .init(key, .hintKey), .init(difference.field.label + ": ", .fieldLabel),
                .init(text(of: difference), .noticeWarning))
            if let reason = difference.reason { page.paragraph(reason.sentence, .dim, indent: 4) }
        }
        if !check.isBusy, number > 0 {
            page.keys(number == 1 ? "1 or r repairs it." : "A number repairs one, r repairs all.")
            if let owner = differences.first(where: { $0.field == .owner && $0.repair != nil })?.member {
                page.paragraph("With the ownership at \(name(of: owner)) you are an ordinary member.", .dim)
            }
        }
    }

    func text(of difference: Difference) -> String {
        if let member = difference.member, difference.field == .members {
            return difference.stored.isEmpty ? "\(name(of: member)) is missing" : "\(name(of: member)) is there too"
        }
        if difference.field == .owner, let wanted = difference.member {
            let stored = UserID(text: difference.stored).map { name(of: $0) } ?? "nobody"
            return "asked \(name(of: wanted)), stored \(stored)"
        }
        let stored = difference.stored.isEmpty ? "nothing" : Self.label(of: difference.stored, in: difference.field)
        return "asked \(Self.label(of: difference.asked, in: difference.field)), stored \(stored)"
    }

    /// A value as the form calls it.
    private static func label(of value: String, in field: ChatField) -> String {
        switch field {
        case .kind: ChatKind(rawValue: value)?.label ?? value
        case .color: ChatColor(rawValue: value)?.label ?? value
        default: value
        }
    }

    private func write(_ made: Check.Made, to page: inout Document) {
        switch made.outcome {
        case .success(let duration):
            page.paragraph("✓ \(description(of: made.repair)), \(Clock.exact(duration))", .noticeGood)
        case .failure(let error):
            page.paragraph("✗ \(description(of: made.repair)): \(error.sentence)", .noticeBad)
        }
    }

    func description(of repair: Repair) -> String {
        switch repair {
        case .updateTitle: "the title"
        case .updateColor: "the colour"
        case .updateAvatar: "the picture"
        case .addMembers(let people): "members: \(people.map { name(of: $0) }.joined(separator: ", "))"
        case .setOwner(let person): "the ownership goes to \(name(of: person)); you are an ordinary member then"
        }
    }
}
