import Catalog
import TerminalKit

extension SendingScreen {
    /// A small box over what was there before.
    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        background.screen.draw(on: &surface, layout, in: session, at: now)
        let columns = min(60, session.size.columns)
        let lines = lines(in: session, at: now).flatMap { $0.wrapped(toColumns: columns - 4) }
        let box = Rect(session.size).centred(Size(columns: columns, rows: lines.count + 2))
        let inside = Panel(title: session.messages.sending).draw(on: &surface, in: box)
        for (index, line) in lines.enumerated() {
            surface.write(line, at: inside.origin.moved(rows: index), role: index == 0 ? .text : .dim)
        }
    }

    private func lines(in session: Session, at now: Instant) -> [String] {
        let messages = session.messages
        return switch phase {
        case .underWay(let since):
            [
                messages.sending(to: session.portal.label, since: messages.elapsed(now - since)),
                messages.interruptCancels,
            ]
        case .cancelling(let since): [messages.cancelling(since: messages.elapsed(now - since))]
        case .pausing(let until, let error):
            [
                error.sentence(in: messages), messages.again(in: messages.countdown(until - now)),
                messages.backStopsWaiting,
            ]
        }
    }
}
