import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// Whether the portal is one where the review wants its name typed before anything is sent.
    var wantsName: Bool { portal.site.confirmsName && portal.site.name != nil }

    /// What keys do in a review that wants the name.
    mutating func confirm(_ action: Action, _ review: Review, at now: ContinuousClock.Instant) -> [Effect] {
        var review = review
        switch action {
        case .insert(let text): review.typedName.insert(TextBuffer.inOneLine(text))
        case .edit(let command): review.typedName.apply(command, killed: &killed)
        case .send, .sendAnyway:
            let name = portal.site.name ?? ""
            if review.typedName.text.trimmed == name { return send(at: now) }
            notice = Notice(.warning, words.nameIsMissing(name))
        case .back:
            stage = .form
            return []
        case .up, .down, .pageUp, .pageDown:
            review.scroll = scrolled(review.scroll, by: action) { reviewDocument(review, columns: $0) }
        default: break
        }
        stage = .review(review)
        return []
    }

    /// The line for the name, at the foot of the review.
    func drawConfirmation(_ review: Review, on surface: inout Surface, _ layout: FormLayout) {
        guard wantsName, let name = portal.site.name else { return }
        var page = layout.page
        var row = page.cutBottom(1)
        surface.fill(row, style: Style(.text))
        let label = words.typeTheName(name) + " "
        let used = surface.write(
            label.truncated(toColumns: row.columns * 3 / 4), at: row.origin, role: .noticeWarning)
        _ = row.cutLeft(used)
        LineField(review.typedName, isFocused: true).draw(on: &surface, in: row)
    }
}
