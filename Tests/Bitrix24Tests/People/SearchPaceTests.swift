import Bitrix24
import Testing

@Suite("The pace of searches")
struct SearchPaceTests {
    /// When searches leave for a name that is typed at a pace, each letter changing the text.
    private func searches(for name: String, every pause: Duration) -> [(time: Duration, text: String)] {
        let start = ContinuousClock.now
        var pace = SearchPace()
        var sent: [(Duration, String)] = []
        for count in 3...name.count {
            let text = SearchText(String(name.prefix(count)))
            let change = start + pause * (count - 3)
            let due = pace.due(text, changedAt: change)
            guard count == name.count || due <= change + pause else { continue }
            pace.note(text, at: due)
            sent.append((due - start, text.text))
        }
        return sent
    }

    @Test(
        "A name of twelve letters makes at most six requests, at whatever pace it is typed",
        arguments: [10, 50, 100, 150, 200, 300, 400, 500, 700, 900, 1000, 1500, 2500])
    func twelveLetters(milliseconds: Int) {
        let sent = searches(for: "Maximilianus", every: .milliseconds(milliseconds))
        #expect(sent.count <= 6, "\(sent)")
        #expect(sent.first?.time == .zero, "the first search waits for nothing")
        #expect(sent.last?.text == "Maximilianus", "what was typed in the end is searched for")
        for (one, next) in zip(sent, sent.dropFirst()) {
            #expect(next.time - one.time >= .milliseconds(500), "no more than two a second: \(sent)")
        }
    }

    @Test("Another name is searched for at once, half a second after the last search")
    func anotherName() {
        let start = ContinuousClock.now
        var pace = SearchPace()
        for count in 3...8 { pace.note(SearchText(String("Maximilian".prefix(count))), at: start) }
        let later = start + .milliseconds(200)
        #expect(pace.due(SearchText("Maximilia"), changedAt: later) == later + .seconds(3))
        #expect(pace.due(SearchText("ann"), changedAt: later) == start + .milliseconds(500))
    }
}
