/// What a terminal tells in a sequence of its own.
enum Report {
    /// The mouse in SGR encoding: `<button;column;row`, and `M` for pressed.
    static func mouse(_ parameters: [UInt8], final: UInt8) -> Mouse? {
        guard parameters.first == UInt8(ascii: "<"), final == UInt8(ascii: "M") else { return nil }
        let numbers = String(decoding: parameters.dropFirst(), as: UTF8.self).split(separator: ";").compactMap {
            Int($0)
        }
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let place = Point(column: numbers[1] - 1, row: numbers[2] - 1)
        return switch numbers[0] {
        case 0: Mouse(.press, at: place)
        case 64: Mouse(.wheelUp, at: place)
        case 65: Mouse(.wheelDown, at: place)
        default: nil
        }
    }

    /// The answer to OSC 11: `11;rgb:` and three numbers of one to four hexadecimal digits, each on its own scale.
    static func background(_ text: [UInt8]) -> RGB? {
        let text = String(decoding: text, as: UTF8.self)
        guard text.hasPrefix("11;rgb"), let colon = text.firstIndex(of: ":") else { return nil }
        let parts = text[text.index(after: colon)...].split(separator: "/", omittingEmptySubsequences: false)
        let values = parts.prefix(3).compactMap { part -> UInt8? in
            guard (1...4).contains(part.utf8.count), let value = Int(part, radix: 16), value >= 0 else { return nil }
            return UInt8(value * 255 / ((1 << (4 * part.utf8.count)) - 1))
        }
        return values.count == 3 ? RGB(red: values[0], green: values[1], blue: values[2]) : nil
    }
}
