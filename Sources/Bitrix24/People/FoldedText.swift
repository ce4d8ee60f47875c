/// The words of a text as a search compares them: small letters and digits without accents, in UTF-8.
///
/// What stands between words does not count: `O'Brien` has two, and a Chinese or Japanese character is a word of its own,
/// since those scripts leave no room between them.
struct FoldedText: Hashable, Sendable {
    /// In the order of the text, none empty.
    let words: [[UInt8]]

    init(_ text: String) {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        func endWord() {
            if !word.isEmpty { words.append(word) }
            word = []
        }
        for scalar in text.unicodeScalars {
            switch Self.part(scalar) {
            case .gap: endWord()
            case .mark: break
            case .letter(let letter): word.append(contentsOf: Array(Character(letter).utf8))
            case .letters(let letters): word.append(contentsOf: Array(letters.utf8))
            case .word:
                endWord()
                words.append(Array(Character(scalar).utf8))
            }
        }
        endWord()
        self.words = words
    }

    private enum Part {
        case gap
        /// An accent that belongs to the letter before it.
        case mark
        case letter(Unicode.Scalar)
        /// A letter whose small form is several.
        case letters(String)
        /// A character that is a word.
        case word
    }

    private static func part(_ scalar: Unicode.Scalar) -> Part {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return .letter(scalar)
        case 0x41...0x5A: return .letter(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        case 0..<0x80: return .gap
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark: return .mark
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .decimalNumber, .spacingMark:
            return small(scalar)
        case .otherLetter: return scalar.isWordByItself ? .word : .letter(scalar)
        default: return .gap
        }
    }

    private static func small(_ scalar: Unicode.Scalar) -> Part {
        // "İ" becomes an "i" with a dot of its own, and "ı" has lost the one that "I" has: one letter for people.
        if scalar.value == 0x130 || scalar.value == 0x131 { return .letter("i") }
        let lowered = scalar.properties.lowercaseMapping.unicodeScalars
        guard lowered.count == 1, let small = lowered.first else { return .letters(String(lowered)) }
        return .letter(small.value == 0x451 ? "е" : baseLetter(of: small) ?? small)
    }

    /// The letter under an accent: the name of `ł` is "LATIN SMALL LETTER L WITH STROKE".
    private static func baseLetter(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let prefix = "LATIN SMALL LETTER "
        guard let name = scalar.properties.name, name.hasPrefix(prefix) else { return nil }
        let rest = name.dropFirst(prefix.count)
        guard let letter = rest.utf8.first, rest.dropFirst().hasPrefix(" WITH ") else { return nil }
        return Unicode.Scalar(letter + 0x20)
    }
}

extension Unicode.Scalar {
    /// Han, Hiragana, Katakana: scripts without room between words.
    var isWordByItself: Bool {
        properties.isIdeographic || (0x3041...0x30FF).contains(value) || (0x31F0...0x31FF).contains(value)
    }
}
