import TerminalKit

extension Model {
    /// A click: takes the focus to a row of the form, or to a line of a list; where it is already, it opens or takes.
    mutating func point(at place: Point) -> [Effect] {
        guard help == nil else { return [] }
        let layout = layout
        switch stage {
        case .form:
            guard let row = layout.places(of: form, focus: focus).first(where: { $0.part.contains(place) })?.row
            else { return [] }
            return row == focus && context == .choice ? open() : go(to: row)
        case .choosing(var choosing):
            guard let line = choosingList(choosing, layout).line(at: place) else { return [] }
            if line == choosing.highlighted { return choose(.open, from: choosing) }
            choosing.highlighted = line
            stage = .choosing(choosing)
        case .browsing(var browser):
            guard let line = browserList(browser).line(at: place, in: browserParts(layout).list) else { return [] }
            if line == browser.highlighted { return browse(.open, in: browser) }
            browser.highlighted = line
            stage = .browsing(browser)
        case .themes(let list):
            guard let line = themeList(list, layout).line(at: place) else { return [] }
            return line == list.highlighted ? choose(.open, from: list) : highlight(list, by: line - list.highlighted)
        case .sites(var list):
            guard let line = siteListView(list).line(at: place, in: Self.rowsOfSites(layout)) else { return [] }
            if line == list.highlighted { return choose(.open, among: list) }
            list.highlighted = line
            stage = .sites(list)
        case .picking, .review, .sending, .answered, .unknownOutcome, .savedList, .welcome, .recoverableError: break
        }
        return []
    }
}

/// A list with its place on the screen.
struct PlacedList {
    let view: ListView
    let frame: Rect

    /// What is inside the frame.
    var part: Rect { Panel.inside(frame) }

    /// The number of the line at a place; nil where there is none.
    func line(at place: Point) -> Int? { view.line(at: place, in: part) }
}
