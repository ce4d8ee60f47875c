import TerminalKit
import TestSupport
import Testing

@Suite("What a terminal says by itself")
struct TerminalStringTests {
    @Test("is no key and no text, of any kind, with any end, torn anywhere", arguments: [true, false])
    func strings(takesText: Bool) {
        var noise = TerminalNoise(SplitMix64(state: takesText ? 1 : 2))
        for round in 1...Fuzzing.rounds {
            let pieces = noise.string()
            var keyboard = Keyboard()
            keyboard.takesText = takesText
            for piece in pieces { keyboard.send(piece.bytes, pause: piece.pause) }
            keyboard.send([], pause: 5000)
            let told = keyboard.inputs.filter { if case .background = $0 { false } else { true } }
            #expect(told.isEmpty, "\(round): \(pieces.map { (String(decoding: $0.bytes, as: UTF8.self), $0.pause) })")
            if !told.isEmpty { return }
        }
    }

    @Test("leaves the key after it what it was")
    func next() {
        var noise = TerminalNoise(SplitMix64(state: 3))
        for _ in 1...200 {
            var keyboard = Keyboard()
            for piece in noise.string() { keyboard.send(piece.bytes, pause: piece.pause) }
            keyboard.send([], pause: 2000)
            keyboard.send("y", pause: 100)
            #expect(keyboard.inputs.last == .key(.plain("y")))
        }
    }

    @Test("and never ends is over after a second of silence, however long it was; nothing of it acts")
    func endless() {
        let flood = String(repeating: "y\rq\n", count: 30_000)
        #expect(
            inputs(("\u{1B}P" + flood, 900), ("yes\r", 900), ("y", 1100), ("z", 0), takesText: false) == [
                .key(.plain("z"))
            ])
        #expect(inputs(("\u{1B}]y\u{1B}OQ\u{1B}[21~y\r", 1100), ("z", 0)) == [.key(.plain("z"))])
    }

    @Test("tells the color behind the text where it answers that, however it is written")
    func background() {
        let navy = Input.background(RGB(red: 0, green: 0, blue: 128))
        for answer in [
            "\u{1B}]11;rgb:0000/0000/8080\u{1B}\\", "\u{1B}]11;rgb:00/00/80\u{7}", "\u{1B}]11;rgba:00/00/80/ff\u{7}",
        ] {
            #expect(
                inputs(("a", 100), (answer + "\u{1B}[?62;22c", 100), ("b", 0)) == [
                    .key(.plain("a")), navy, .key(.plain("b")),
                ])
            #expect(inputs((String(answer.prefix(12)), 500), (String(answer.dropFirst(12)), 0)) == [navy])
        }
        for nonsense in ["11;rgb:zz/00/00", "11;rgb:00/00", "11;red", "11;rgb:12345/0/0", ""] {
            #expect(inputs(("\u{1B}]\(nonsense)\u{7}", 0)).isEmpty)
        }
    }
}
