/// What terminals send by themselves, in pieces, by chance: the same for the same generator.
public struct TerminalNoise {
    /// A piece, and how long nothing comes after it, in milliseconds.
    public typealias Piece = (bytes: [UInt8], pause: Int)

    private var generator: any RandomNumberGenerator

    public init(_ generator: any RandomNumberGenerator) {
        self.generator = generator
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }

    private mutating func one<Element>(of elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

    private static let contents = [
        ">|kitty(0.35.2)", "1$r0 q", "11;rgb:1414/1919/1f1f", "52;c;SGVsbG8=", "Gi=31;ENOTSUPPORTED:query",
        "!|7E565445",
        "y", "y\r\ry\nq", "\u{18}y\r", "\u{3}\u{3}", "1+r544e=787465726d", "Привет, yes\r", "", "0;title\twith q", "нд",
    ]

    private static let reports = [
        "[?62;4c", "[>84;0;0c", "[=123c", "[24;80R", "[1;2R", "[I", "[O", "[?2026;2$y", "[8;24;80t", "[0n", "[?0u",
        "[M !!", "[<3;10;10M", "[<0;10;10m", "[97;5:3u", "[121;1:3u", "[57441;2u", "[?997;1n", "[>0;276;0c",
    ]

    /// A string or a report of any kind, with any end, torn anywhere by half a second at most.
    public mutating func string() -> [Piece] {
        let isEightBit = number(1...3) == 1
        if number(1...4) == 1 { return torn([0x1B] + Array(one(of: Self.reports).utf8), from: 2) }
        let introducer = one(of: Array("P]_^X".utf8))
        let begins = isEightBit ? [introducer + 0x40] : [0x1B, introducer]
        // The end is one that the content does not have already, as the real ones.
        let content = Array(one(of: Self.contents).utf8)
        let ends: [[UInt8]] = [[0x1B, UInt8(ascii: "\\")], [0x07], isEightBit ? [0x9C] : [0x07], []]
        // With neither it would look like a key with Alt.
        let end = content.isEmpty ? ends[1] : one(of: ends)
        var pieces = torn(begins + content + end, from: isEightBit ? 1 : 3)
        // Without an end it is over after a second of silence.
        if end.isEmpty { pieces[pieces.count - 1].pause = 1100 }
        return pieces
    }

    /// - Parameter first: what is torn before has the form of a key.
    private mutating func torn(_ bytes: [UInt8], from first: Int) -> [Piece] {
        var pieces: [Piece] = []
        var rest = bytes[...]
        var place = 0
        while rest.count > 0 {
            let most = number(1...3) == 1 ? rest.count : number(1...max(1, rest.count))
            let count = place == 0 ? max(most, min(first, rest.count)) : most
            let isLast = count == rest.count
            pieces.append((Array(rest.prefix(count)), isLast ? number(0...700) : number(0...500)))
            rest = rest.dropFirst(count)
            place += count
        }
        return pieces
    }

    private static let texts = [
        "yes", "q quit y", "Launch crew\nquarter 4 review\n", "12\t13\t14\n", "y\ry\r", "нд\n", "\u{18}yes\r",
        "\t\t\tyy",
        "\u{1B}[21~qq", "aa\u{1B}[21~\u{3}\u{3}\r", "\r\ryy", "   yy", "\u{1B}OQyy\r", "rm -rf x\r\n", "1 2 3",
        "nnrr\r",
    ]

    /// A paste without marks, in pieces that come one right after another.
    public mutating func burst() -> [Piece] {
        var rest = Array(one(of: Self.texts).utf8)[...]
        var pieces: [Piece] = []
        while rest.count > 0 {
            let count = number(1...2) == 1 ? rest.count : number(1...min(3, rest.count))
            pieces.append((Array(rest.prefix(count)), count == rest.count ? 700 : number(0...25)))
            rest = rest.dropFirst(count)
        }
        return pieces
    }
}
