/// Keys by number, as the kitty keyboard protocol and xterm's "modifyOtherKeys" have them. A program that was killed may
/// have left a keyboard so.
extension Key {
    /// The key of `ESC [ code:shifted:base ; modifiers:event ; text u`; nil for one that was let go, or that has no
    /// meaning here.
    static func reported(_ numbers: [[Int]]) -> Key? {
        let codes = numbers.first ?? []
        guard let code = codes.first, let modifiers = Modifiers(reported: numbers.count > 1 ? numbers[1] : []) else {
            return nil
        }
        if let special = Code(reported: code) {
            // Shift makes nothing else of these, as on other keyboards.
            let isPlain = special == .enter || special == .escape || special == .backspace
            return Key(special, isPlain ? modifiers.subtracting([.shift, .ctrl]) : modifiers)
        }
        // What lies in the range for private use is a key that types nothing.
        guard code >= 0x20, !(0xE000...0xF8FF).contains(code), let scalar = Unicode.Scalar(UInt32(clamping: code)),
            !(0x7F..<0xA0).contains(code)
        else { return control(code) }
        let isChord = !modifiers.isDisjoint(with: [.ctrl, .alt])
        if !isChord, numbers.count > 2 { return text(of: numbers[2]) }
        let isCapital = numbers.count > 1 && hasCapitals(numbers[1], isChord: isChord)
        let shifted = codes.count > 1 ? Unicode.Scalar(UInt32(clamping: codes[1])) : nil
        let character = isCapital && !modifiers.contains(.ctrl) ? capital(of: scalar, shifted) : Character(scalar)
        return typed(character, modifiers.subtracting(.shift))
    }

    /// As other keyboards would send it: Ctrl-M is Enter, and so on.
    private static func typed(_ character: Character, _ modifiers: Modifiers) -> Key {
        guard modifiers.contains(.ctrl) else { return Key(.character(character), modifiers) }
        let rest = modifiers.subtracting(.ctrl)
        switch character {
        case "i": return Key(.tab, rest)
        case "m", "j": return Key(.enter, rest)
        case "h": return Key(.backspace, rest)
        case "[": return Key(.escape, rest)
        default: return Key(.character(character), modifiers)
        }
    }

    private static func control(_ code: Int) -> Key? {
        // Ctrl with a letter, as "modifyOtherKeys" may have it.
        (1...26).contains(code) ? Unicode.Scalar(UInt32(code + 0x60)).map { .ctrl(Character($0)) } : nil
    }

    private static func text(of codes: [Int]) -> Key? {
        let scalars = codes.compactMap { Unicode.Scalar(UInt32(clamping: $0)) }
        guard scalars.count == codes.count, scalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            return nil
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let characters = String(text)
        return characters.count == 1 ? characters.first.map { .plain($0) } : nil
    }

    /// Shift, or caps lock on its own.
    private static func hasCapitals(_ modifiers: [Int], isChord: Bool) -> Bool {
        let bits = max(0, (modifiers.first ?? 1) - 1)
        return bits & 1 != 0 || !isChord && bits & 64 != 0
    }

    private static func capital(of scalar: Unicode.Scalar, _ shifted: Unicode.Scalar?) -> Character {
        if let shifted, shifted.value >= 0x20 { return Character(shifted) }
        let capital = Character(scalar).uppercased()
        return capital.count == 1 ? capital.first ?? Character(scalar) : Character(scalar)
    }
}

extension Key.Modifiers {
    /// The modifiers behind a semicolon: 1 plus a bit for each, and how the key was moved. Nil for a key that was let go,
    /// and with modifiers that no key here has.
    init?(reported numbers: [Int]) {
        if numbers.count > 1, numbers[1] == 3 { return nil }
        let bits = max(0, (numbers.first ?? 1) - 1)
        // Super, Hyper, Meta; caps lock and num lock are no matter.
        guard bits & 0b111000 == 0 else { return nil }
        self = []
        if bits & 1 != 0 { insert(.shift) }
        if bits & 2 != 0 { insert(.alt) }
        if bits & 4 != 0 { insert(.ctrl) }
    }
}

extension Key.Code {
    fileprivate init?(reported code: Int) {
        switch code {
        case 9: self = .tab
        case 13, 57414: self = .enter
        case 27: self = .escape
        case 8, 127: self = .backspace
        case 57348, 57425: self = .insert
        case 57349, 57426: self = .delete
        case 57350, 57417: self = .left
        case 57351, 57418: self = .right
        case 57352, 57419: self = .up
        case 57353, 57420: self = .down
        case 57354, 57421: self = .pageUp
        case 57355, 57422: self = .pageDown
        case 57356, 57423: self = .home
        case 57357, 57424: self = .end
        case 57364...57375: self = .function(code - 57363)
        case 57399...57408: self = .character(Character(Unicode.Scalar(UInt8(code - 57399 + 48))))
        case 57409: self = .character(".")
        case 57410: self = .character("/")
        case 57411: self = .character("*")
        case 57412: self = .character("-")
        case 57413: self = .character("+")
        case 57415: self = .character("=")
        case 57416: self = .character(",")
        default: return nil
        }
    }
}
