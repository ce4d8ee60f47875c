import TerminalKit

/// A terminal with a clock of its own that sends what a test says.
struct Keyboard {
    private var decoder: InputDecoder
    private var now = ContinuousClock.now
    /// Characters are inserted, and no commands.
    var takesText = true
    private(set) var inputs: [Input] = []

    init(_ encoding: TextEncoding = .utf8, keys: KeySequences = KeySequences(), escapeDelay: Duration = .zero) {
        decoder = InputDecoder(encoding: encoding, keys: keys, escapeDelay: escapeDelay)
    }

    /// Sends bytes in one read, and then nothing for so many milliseconds.
    mutating func send(_ bytes: [UInt8], pause: Int = 0) {
        inputs += decoder.feed(bytes, at: now, takesText: takesText).map(\.input)
        let end = now + .milliseconds(pause)
        while let moment = decoder.wakesAt, moment <= end {
            now = max(now, moment)
            inputs += decoder.pass(to: now).map(\.input)
        }
        now = end
    }

    mutating func send(_ text: String, pause: Int = 0) { send(Array(text.utf8), pause: pause) }
}

/// What comes of texts, each in one read with so many milliseconds behind it; then nothing more comes.
func inputs(_ reads: (text: String, pause: Int)..., takesText: Bool = true) -> [Input] {
    var keyboard = Keyboard()
    keyboard.takesText = takesText
    for read in reads { keyboard.send(read.text, pause: read.pause) }
    keyboard.send([], pause: 5000)
    return keyboard.inputs
}

/// The keys of characters and sequences that come one by one.
func keys(_ texts: String...) -> [Key] {
    var keyboard = Keyboard()
    for text in texts { keyboard.send(text, pause: 1000) }
    return keyboard.inputs.compactMap { if case .key(let key) = $0 { key } else { nil } }
}
