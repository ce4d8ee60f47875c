/// The encodings of one byte a character in which spreadsheet programs of Windows, and old mail programs, write tables.
public enum TableEncoding: String, CaseIterable, Sendable {
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case koi8r = "koi8-r"

    /// Reads the name in any case; `cp1251` and the like are what some programs call them.
    public init?(name: String) {
        let name = name.lowercased()
        self.init(rawValue: name.hasPrefix("cp") ? "windows-" + name.dropFirst(2) : name)
    }

    /// The text in UTF-8. Every byte has a character: what an encoding leaves open is a control character, which the
    /// checks of the texts refuse.
    func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let upper = upperHalf.unicodeScalars.map { Array(String($0).utf8) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text += upper[Int(byte) - 0x80] }
        }
        return text
    }

    /// The characters of the bytes from 0x80 on.
    private var upperHalf: String {
        switch self {
        case .windows1251:
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ"
                + "\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї"
                + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
                + "абвгдежзийклмнопрстуфхцчшщъыьэюя"
        case .windows1252:
            "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ"
                + "\u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿"
                + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
        case .koi8r:
            "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷"
                + "═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
                + "юабцдефгхийклмнопярстужвьызшэщчъ"
                + "ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"
        }
    }
}
