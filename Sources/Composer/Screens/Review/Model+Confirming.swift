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
            if review.typedName.text.trimmed == name {
                guard let question = lastQuestion(before: review, at: now) else { return send(at: now) }
                notice = question.notice
                stage = .review(question.review)
                return []
            }
            notice = Notice(.warning, messages.nameIsMissing(name))
        case .back:
            stage = .form
            return []
        case .up, .down, .pageUp, .pageDown:
            review.scroll = scrolled(review.scroll, by: action) { reviewDocument(review, at: now, columns: $0) }
        default: break
        }
        stage = .review(review)
        return []
    }

    /// The room that a name should have.
    private static var nameColumns: Int { 16 }

    /// The line for the name, at the foot of the review.
    func drawConfirmation(_ review: Review, on surface: inout Surface, _ layout: FormLayout) {
        guard wantsName, let name = portal.site.name else { return }
        var page = layout.page
        let label = messages.typeTheName(name)
        let fitsBeside = label.displayWidth + Self.nameColumns < page.columns
        let lines = fitsBeside ? [label] : label.wrapped(toColumns: page.columns)
        var part = page.cutBottom(lines.count + (fitsBeside ? 0 : 1))
        surface.fill(part, style: Style(.text))
        var row = part
        for line in lines {
            row = part.cutTop(1)
            surface.write(line, at: row.origin, role: .noticeWarning)
        }
        _ = row.cutLeft(label.displayWidth + 1)
        LineField(review.typedName, isFocused: true).draw(on: &surface, in: fitsBeside ? row : part)
    }
}
