import Bitrix24
import Catalog
import TerminalKit

/// How far a table is that is being sent.
struct BatchProgress: Sendable, Equatable {
    let began: Instant
    let total: Int
    /// Rows with an outcome, or none that anybody knows; each counts once.
    private(set) var done: Set<Int> = []
    /// What holds it up, if anything.
    var hold: Hold?
    /// What holds it up, and since when.
    struct Hold: Sendable, Equatable {
        let news: BatchNews
        let since: Instant

        func sentence(in messages: Messages, at now: Instant) -> String {
            news.sentence(in: messages, after: since.duration(to: now))
        }
    }

    /// Asked to stop.
    var isStopping = false

    init(_ total: Int, at now: Instant) {
        self.total = total
        began = now
    }

    mutating func note(row: Int) { done.insert(row) }

    /// Chats a second so far; nil as long as there are too few to tell.
    func rate(at now: Instant) -> Double? {
        let seconds = began.duration(to: now) / .seconds(1)
        return done.isEmpty || seconds < 0.5 ? nil : Double(done.count) / seconds
    }

    func left(at now: Instant) -> Duration? {
        rate(at: now).map { .seconds(Double(total - done.count) / $0) }
    }

    /// Rate and time left are told anew each second.
    func nextTick(after now: Instant) -> Instant {
        let spent = Int(began.duration(to: now) / .seconds(1))
        return began + .seconds(spent + 1)
    }
}
