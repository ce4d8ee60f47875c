import TerminalKit
import Testing

@Suite("What comes in pieces")
struct TornSequenceTests {
    @Test("is one key for half a second behind ESC [ and ESC O", arguments: [15, 35, 60, 150, 500])
    func keys(pause: Int) {
        #expect(inputs(("\u{1B}[", pause), ("12~", 0)) == [.key(.function(2))])
        #expect(inputs(("\u{1B}[1;", pause), ("5D", 0)) == [.key(Key(.left, .ctrl))])
        #expect(inputs(("\u{1B}O", pause), ("Q", 0)) == [.key(.function(2))])
        #expect(inputs(("\u{1B}[20", pause), ("0~one\rtwo\u{1B}[2", pause), ("01~", 0)) == [.paste("one\ntwo")])
    }

    @Test("behind an escape character is a key for 50 ms, or as long as ESCDELAY says; then it is swallowed")
    func escape() {
        #expect(inputs(("\u{1B}", 35), ("OQ", 0)) == [.key(.function(2))])
        for rest in ["OQ", "[12~", "[1;5D", "]11;?\u{7}", "P>|yes\u{1B}\\", "_y\u{1B}\\", "[24;80R"] {
            #expect(inputs(("\u{1B}", 60), (rest, 0)) == [.key(.escape)], "\(rest)")
            #expect(inputs(("\u{1B}", 500), (rest, 0)) == [.key(.escape)], "\(rest)")
        }
        var keyboard = Keyboard(escapeDelay: .milliseconds(1000))
        keyboard.send("\u{1B}", pause: 150)
        keyboard.send("OQ", pause: 100)
        #expect(keyboard.inputs == [.key(.function(2))])
    }

    @Test("is no rest of an escape character where it is one byte, or late, or begins otherwise")
    func typed() {
        #expect(inputs(("\u{1B}", 60), ("O", 0)) == [.key(.escape), .key(.plain("O"))])
        #expect(inputs(("\u{1B}", 700), ("OK", 0)) == [.key(.escape), .burst(Burst("OK"))])
        #expect(inputs(("\u{1B}", 60), ("ab", 0)) == [.key(.escape), .burst(Burst("ab"))])
    }

    @Test("may be a paste of which only the escape character came in time: it is text")
    func paste() {
        #expect(inputs(("\u{1B}", 100), ("[200~y\rq\u{1B}[201~", 0)) == [.key(.escape), .paste("y\nq")])
    }

    @Test("and is never gone on with is dropped, or the key that it is")
    func given() {
        #expect(inputs(("\u{1B}[", 900), ("x", 0)) == [.key(.alt("[")), .key(.plain("x"))])
        #expect(inputs(("\u{1B}O", 900), ("x", 0)) == [.key(.alt("O")), .key(.plain("x"))])
        #expect(inputs(("\u{1B}[1;", 900), ("x", 0)) == [.key(.plain("x"))])
        #expect(inputs(("\u{1B}[200~half of it", 1500), ("x", 0)) == [.paste("half of it"), .key(.plain("x"))])
    }

    @Test("is a key where what could begin a string is followed by one character or by none")
    func introducers() {
        for introducer in ["P", "]", "_", "^", "X"] {
            let key = Input.key(.alt(Character(introducer)))
            #expect(inputs(("\u{1B}\(introducer)", 900)) == [key])
            #expect(inputs(("\u{1B}\(introducer)", 300), ("y", 0)) == [key, .key(.plain("y"))])
            #expect(inputs(("\u{1B}\(introducer)", 500), ("y,yes\u{1B}\\", 0)).isEmpty)
        }
    }

    @Test("swallows no letter of another alphabet: one ends it, and is text", arguments: ["[", "O", "[1;", "O1;"])
    func letters(begun: String) {
        let alphabet = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
        for letter in alphabet {
            let text = "\(letter)ривет"
            #expect(inputs(("\u{1B}\(begun)", 100), (text, 0)) == [.burst(Burst(text))], "\(begun) \(text)")
            #expect(inputs(("\u{1B}\(begun)\(text)", 0)) == [.burst(Burst(text))], "\(begun) \(text)")
        }
        let typed = inputs(("\u{1B}\(begun)", 100), ("П", 100), ("р", 0)).suffix(2)
        #expect(typed == [.key(.plain("П")), .key(.plain("р"))])
    }

    @Test("that only the terminal's description knows is ended by such a letter too")
    func described() {
        var keyboard = Keyboard(keys: KeySequences([("\u{1B}xy", .function(5))]))
        keyboard.send("\u{1B}x", pause: 100)
        keyboard.send("Привет", pause: 1000)
        #expect(keyboard.inputs == [.burst(Burst("Привет"))])
    }
}
