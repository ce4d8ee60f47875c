/// How fast hands are: what comes faster is taken for pasted text.
public enum HandPace {
    public static let pause = Duration.milliseconds(60)

    /// What was typed in the parts that fingers make of it: text in one part, each key that is no text in its own.
    static func parts(of text: String) -> [String] {
        if text.contains("\u{1B}[200~") { return [text] }
        var parts: [String] = []
        var rest = Array(text.unicodeScalars)[...]
        while let first = rest.first {
            let count =
                first.value >= 0x20 && first.value != 0x7F
                ? rest.prefix { $0.value >= 0x20 && $0.value != 0x7F }.count : keyLength(rest)
            parts.append(String(String.UnicodeScalarView(rest.prefix(count))))
            rest = rest.dropFirst(count)
        }
        return parts
    }

    /// How many characters the sequence of a key has.
    private static func keyLength(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        guard scalars.first == "\u{1B}", let second = scalars.dropFirst().first else { return 1 }
        guard second == "[" || second == "O" else { return 2 }
        return 3 + scalars.dropFirst(2).prefix { !($0.properties.isAlphabetic || $0 == "~") }.count
    }
}
