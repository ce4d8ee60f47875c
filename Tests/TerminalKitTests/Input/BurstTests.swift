import TerminalKit
import TestSupport
import Testing

@Suite("Characters that come at once")
struct BurstTests {
    @Test("are one text, of which a line end or a tab at the end is a key")
    func text() {
        #expect(inputs(("Launch\rquarter\t4", 0)) == [.burst(Burst("Launch\nquarter\t4"))])
        let end = Input.burst(Burst("", end: .enter, continues: true))
        #expect(inputs(("Launch\r\n", 0)) == [.burst(Burst("Launch")), end])
        #expect(
            inputs(("yes\t", 0), takesText: false) == [
                .burst(Burst("yes")), .burst(Burst("", end: .tab, continues: true)),
            ])
    }

    @Test("drop what stands among them: control characters, keys, reports")
    func inside() {
        #expect(inputs(("a\u{18}\u{1B}[21~\u{3}\u{1B}OQb\u{1B}[24;80R", 0)) == [.burst(Burst("ab"))])
    }

    @Test("are the same where each comes in a read of its own, less than 30 ms after the one before")
    func apart() {
        #expect(
            inputs(("y", 20), ("e", 20), ("s", 20), ("\r", 0), takesText: false) == [
                .burst(Burst("ye")), .burst(Burst("s", continues: true)),
                .burst(Burst("", end: .enter, continues: true)),
            ])
        #expect(inputs(("\u{18}", 20), ("a", 20), ("b", 0), takesText: false) == [.burst(Burst("ab"))])
        #expect(
            inputs(("\r", 20), ("\r", 20), ("a", 20), ("b", 0), takesText: false) == [
                .burst(Burst("\n\na")), .burst(Burst("b", continues: true)),
            ])
        #expect(
            inputs(("y", 40), ("\r", 40), ("q", 0), takesText: false) == [
                .key(.plain("y")), .key(.enter), .key(.plain("q")),
            ])
    }

    @Test("begin at once where text is typed, and wait where they could be commands")
    func latency() {
        var keyboard = Keyboard()
        keyboard.send("y")
        #expect(keyboard.inputs == [.key(.plain("y"))])
        keyboard.send("\u{1B}[B", pause: 40)
        keyboard.send("\u{1B}[B")
        #expect(keyboard.inputs == [.key(.plain("y")), .key(.down), .key(.down)])
        keyboard = Keyboard()
        keyboard.takesText = false
        keyboard.send("y", pause: 29)
        #expect(keyboard.inputs.isEmpty)
        keyboard.send([], pause: 1)
        #expect(keyboard.inputs == [.key(.plain("y"))])
    }

    @Test("are no burst where a key repeats as fast: it acts while it is held down")
    func repeating() {
        var keyboard = Keyboard()
        keyboard.takesText = false
        for _ in 1...20 { keyboard.send("\u{1B}[B", pause: 20) }
        #expect(keyboard.inputs.count >= 18)
        keyboard.send("\t", pause: 20)
        keyboard.send("\t", pause: 40)
        #expect(keyboard.inputs.suffix(2) == [.key(.tab), .key(.tab)], "tabs may begin a text: they wait")
    }

    @Test("beyond any length that a field may have are dropped, with the line end behind them, and said to be")
    func cut() {
        var keyboard = Keyboard()
        for _ in 1...80 { keyboard.send(String(repeating: "yes\r", count: 1000)) }
        keyboard.send([], pause: 100)
        let cuts = keyboard.inputs.filter { if case .burst(let burst) = $0 { burst.isCut } else { false } }
        #expect(cuts.count == 1)
        #expect(keyboard.inputs.last == cuts.last)
        keyboard.send("y", pause: 100)
        #expect(keyboard.inputs.last == .key(.plain("y")))
    }

    @Test("are never commands, whatever they are and however they are torn")
    func never() {
        var noise = TerminalNoise(SplitMix64(state: 4))
        for _ in 1...Fuzzing.rounds {
            let pieces = noise.burst()
            var keyboard = Keyboard()
            keyboard.takesText = false
            for piece in pieces { keyboard.send(piece.bytes, pause: piece.pause) }
            let keys = keyboard.inputs.filter { if case .key = $0 { true } else { false } }
            #expect(keys.isEmpty, "\(pieces.map { (String(decoding: $0.bytes, as: UTF8.self), $0.pause) })")
            if !keys.isEmpty { return }
        }
    }
}
