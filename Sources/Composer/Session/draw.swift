import Catalog
import TerminalKit

/// Draws what the model is at a moment; pure.
///
/// - Parameter now: for the time that counts while a request is under way.
public func draw(_ model: Model, at now: ContinuousClock.Instant) -> Surface {
    var surface = Surface(size: model.size)
    guard model.size.fits(FormLayout.smallest) else {
        let needed = FormLayout.smallest
        surface.write(model.messages.tooSmall(columns: needed.columns, rows: needed.rows), at: .zero, role: .noticeBad)
        return surface
    }
    let notice = model.noticeLines
    let layout = model.layout
    model.drawHeader(on: &surface, in: layout.header)
    if let help = model.help {
        model.drawPage(
            { HelpView.document(columns: $0, model.keys, in: model.messages) }, scroll: help, on: &surface, layout)
    } else {
        switch model.stage {
        case .form: model.drawForm(on: &surface, layout)
        case .choosing(let choosing):
            model.drawForm(on: &surface, layout)
            model.drawChoosing(choosing, on: &surface, layout)
        case .picking(let picker): model.drawPicker(picker, at: now, on: &surface, layout)
        case .browsing(let browser): model.drawBrowser(browser, on: &surface, layout)
        case .review(let review):
            model.drawPage(
                { model.reviewDocument(review, at: now, columns: $0) }, scroll: review.scroll, on: &surface, layout)
            model.drawConfirmation(review, on: &surface, layout)
        case .sending(let delivery):
            model.drawPage({ model.reviewDocument(Review(), at: now, columns: $0) }, scroll: 0, on: &surface, layout)
            model.drawSending(delivery, at: now, on: &surface)
        case .answered(let answered):
            model.drawPage(
                { model.answerDocument(answered, columns: $0) }, scroll: answered.scroll, on: &surface, layout)
        case .savedList(let savedList): model.drawShelf(savedList, on: &surface, layout)
        case .welcome(let shown): model.drawWelcome(shown, on: &surface, layout)
        case .sites(let list): model.drawSites(list, on: &surface, layout)
        case .recoverableError(let shown): model.drawObstacle(shown, on: &surface, layout)
        case .themes(let list):
            model.drawForm(on: &surface, layout)
            model.drawThemes(list, on: &surface, layout)
        case .unknownOutcome(let shown):
            model.drawPage(
                { model.unknownOutcomeDocument(shown, columns: $0) }, scroll: shown.scroll, on: &surface, layout)
        }
    }
    for (row, line) in notice.enumerated() {
        let place = layout.notice.origin.moved(columns: 1, rows: row)
        surface.write(line, at: place, role: model.notice?.tone.role ?? .notice)
    }
    HintBar(model.keys.table, in: model.context) { $0.said(in: model.messages).label }
        .draw(on: &surface, in: layout.hints)
    return surface
}

extension Model {
    /// Draws a text between the header and the notice.
    func drawPage(
        _ document: (_ columns: Int) -> Document, scroll: Int, on surface: inout Surface, _ layout: FormLayout
    ) {
        document(layout.textColumnsOfPage).draw(on: &surface, in: layout.page, scroll: scroll)
    }

    /// convene, which portal, as whom.
    fileprivate func drawHeader(on surface: inout Surface, in part: Rect) {
        surface.fill(part, style: headerStyle(.header))
        var row = part.inset(columns: 1)
        let who = identityText
        let whoPart = row.cutRight(min(who.displayWidth, row.columns / 2))
        surface.write(who, at: whoPart.origin, style: headerStyle(.header), limit: whoPart.columns)
        var name = surface.write("convene  ", at: row.origin, style: headerStyle(.header))
        if unkept != nil {
            let mark = surface.write(messages.notKeptMark, at: row.origin.moved(columns: name), role: .noticeBad)
            name += mark + surface.write("  ", at: row.origin.moved(columns: name + mark), style: headerStyle(.header))
        }
        surface.write(
            portal.label.truncated(toColumns: row.columns - name - 1), at: row.origin.moved(columns: name),
            style: headerStyle(.headerPortal))
    }

    private var identityText: String {
        if portal.site.way == .nowhere { return "" }
        if portal.access == .closed { return messages.locked }
        return switch portal.identity {
        case .asking: "…"
        case .known(let caller): messages.actingAs(name(of: caller))
        case .failed: messages.notConnected
        }
    }

    /// Where everything stands now.
    var layout: FormLayout {
        FormLayout(size, messages: messages, noticeRows: max(1, noticeLines.count))
    }

    /// The notice, wrapped. What is longer than a third of the window, a path or a name mostly, ends in an ellipsis.
    fileprivate var noticeLines: [String] {
        guard let notice else { return [] }
        let lines = notice.text.wrapped(toColumns: size.columns - 2)
        let most = max(3, size.rows / 3)
        return lines.count <= most ? lines : lines.prefix(most - 1) + [lines[most - 1].truncated(toColumns: 10) + "…"]
    }
}

extension Notice.Tone {
    fileprivate var role: Role {
        switch self {
        case .plain: .notice
        case .good: .noticeGood
        case .warning: .noticeWarning
        case .bad: .noticeBad
        }
    }
}
