import Composer
import TerminalKit
import Testing

@Suite("What was on the screen when a key arrived")
struct PaintingsTests {
    private let start = ContinuousClock.now

    private func moment(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

    /// What the review of a chat of that title would have a key confirm.
    private func review(_ title: String) throws -> Confirmable {
        var composer = try Rehearsal()
        composer.type(title)
        composer.press(.function(2))
        return try #require(composer.model.confirmable)
    }

    @Test("is what was painted last before it, however often the same was painted while the key was held back")
    func again() throws {
        let launch = try review("Launch")
        var paintings = Paintings()
        paintings.add(launch, at: moment(0))
        paintings.add(launch, at: moment(20))
        paintings.add(launch, at: moment(40))
        #expect(paintings.take(before: moment(10)) == .some(launch))
        #expect(paintings.isEmpty)
        #expect(paintings.take(before: moment(50)) == nil)
    }

    @Test("is not what was painted after it")
    func late() throws {
        let (launch, party) = (try review("Launch"), try review("Party"))
        var paintings = Paintings()
        paintings.add(launch, at: moment(10))
        #expect(paintings.take(before: moment(10)) == nil)
        paintings.add(party, at: moment(30))
        #expect(paintings.take(before: moment(20)) == .some(launch))
        #expect(paintings.take(before: moment(25)) == nil)
        #expect(paintings.take(before: moment(40)) == .some(party))
    }

    @Test("is nothing to confirm where the question had gone again")
    func gone() throws {
        var paintings = Paintings()
        paintings.add(try review("Launch"), at: moment(0))
        paintings.add(nil, at: moment(20))
        let taken = paintings.take(before: moment(30))
        let shown = try #require(taken)
        #expect(shown == nil)
        paintings.add(try review("Launch"), at: moment(40))
        paintings.removeAll()
        #expect(paintings.take(before: moment(50)) == nil)
    }

    @Test("is forgotten, and nothing is confirmed, when too much was painted since")
    func flood() throws {
        let (launch, party) = (try review("Launch"), try review("Party"))
        var paintings = Paintings()
        for turn in 0..<100 { paintings.add(turn.isMultiple(of: 2) ? launch : party, at: moment(turn)) }
        #expect(paintings.take(before: moment(50)) == nil)
        #expect(paintings.take(before: moment(200)) == .some(party))
    }
}
