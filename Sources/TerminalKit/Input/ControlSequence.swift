/// A sequence that begins with `ESC [`: its parameters, and the letter that ends it.
struct ControlSequence {
    /// Everything between, as it came.
    let bytes: [UInt8]
    let final: UInt8

    /// Longer than any that a terminal sends.
    static let longest = 256

    /// The numbers between semicolons, each with those behind its colons; nil where it is something else than numbers.
    var numbers: [[Int]]? {
        guard bytes.allSatisfy({ (0x30...0x3B).contains($0) }), bytes.count < Self.longest else { return nil }
        return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { parameter in
            parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
                Int(String(decoding: digits, as: UTF8.self)) ?? 0
            }
        }
    }

    /// Answers to what terminals are asked begin so, and end their parameters with one of these.
    var endsAnswers: Bool { bytes.first == UInt8(ascii: "?") && final == UInt8(ascii: "c") }

    /// The key, if it is one: nil for reports, for keys that are let go, and for those that nobody knows. What ends with
    /// `R` is where the cursor stands.
    var key: Key? {
        guard let numbers else { return nil }
        let first = numbers.first?.first ?? 0
        switch final {
        case UInt8(ascii: "u"): return Key.reported(numbers)
        case UInt8(ascii: "~") where first == 27 && numbers.count == 3:
            // xterm's "modifyOtherKeys": the modifiers go before the character.
            return Key.reported([numbers[2], numbers[1]])
        case UInt8(ascii: "~"): return Key.Code(number: first).flatMap { modified($0, by: numbers) }
        case UInt8(ascii: "Z"):
            return modified(.tab, by: numbers).map { Key(.tab, $0.modifiers.union(.shift)) }
        default: return Key.Code(letter: final).flatMap { modified($0, by: numbers) }
        }
    }

    private func modified(_ code: Key.Code, by numbers: [[Int]]) -> Key? {
        guard numbers.count > 1 else { return Key(code) }
        return Key.Modifiers(reported: numbers[1]).map { Key(code, $0) }
    }
}

extension Key.Code {
    /// What `ESC [ number ~` is.
    fileprivate init?(number: Int) {
        switch number {
        case 1, 7: self = .home
        case 2: self = .insert
        case 3: self = .delete
        case 4, 8: self = .end
        case 5: self = .pageUp
        case 6: self = .pageDown
        case 11...15: self = .function(number - 10)
        case 17...21: self = .function(number - 11)
        case 23, 24: self = .function(number - 12)
        default: return nil
        }
    }

    /// What `ESC [` or `ESC O` and a letter are. `R` is not among them: only behind `ESC O` is it F3.
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "A"): self = .up
        case UInt8(ascii: "B"): self = .down
        case UInt8(ascii: "C"): self = .right
        case UInt8(ascii: "D"): self = .left
        case UInt8(ascii: "H"): self = .home
        case UInt8(ascii: "F"): self = .end
        case UInt8(ascii: "P"): self = .function(1)
        case UInt8(ascii: "Q"): self = .function(2)
        case UInt8(ascii: "S"): self = .function(4)
        default: return nil
        }
    }
}
