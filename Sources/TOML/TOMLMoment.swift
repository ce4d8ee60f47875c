/// Dates and times, which convene has no use for but must know to be right.
enum TOMLMoment {
    static func isMoment(_ word: String) -> Bool {
        var rest = Array(word.utf8)[...]
        if isTime(&rest) { return rest.isEmpty }
        rest = Array(word.utf8)[...]
        guard isDate(&rest) else { return false }
        if rest.isEmpty { return true }
        guard let separator = rest.popFirst(), "Tt ".utf8.contains(separator), isTime(&rest) else { return false }
        return rest.isEmpty || isOffset(&rest) && rest.isEmpty
    }

    private static func isDate(_ rest: inout ArraySlice<UInt8>) -> Bool {
        guard let year = number(&rest, digits: 4), take("-", &rest), let month = number(&rest, digits: 2),
            take("-", &rest), let day = number(&rest, digits: 2), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        return (1...days).contains(day)
    }

    private static func isTime(_ rest: inout ArraySlice<UInt8>) -> Bool {
        guard let hour = number(&rest, digits: 2), take(":", &rest), let minute = number(&rest, digits: 2),
            take(":", &rest), let second = number(&rest, digits: 2), hour < 24, minute < 60, second <= 60
        else { return false }
        guard take(".", &rest) else { return true }
        let fraction = rest.prefix(while: isDigit)
        rest = rest.dropFirst(fraction.count)
        return !fraction.isEmpty
    }

    private static func isOffset(_ rest: inout ArraySlice<UInt8>) -> Bool {
        if take("Z", &rest) || take("z", &rest) { return true }
        guard take("+", &rest) || take("-", &rest), let hour = number(&rest, digits: 2), take(":", &rest),
            let minute = number(&rest, digits: 2)
        else { return false }
        return hour < 24 && minute < 60
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int) -> Int? {
        let text = rest.prefix(digits)
        guard text.count == digits, text.allSatisfy(isDigit) else { return nil }
        rest = rest.dropFirst(digits)
        return Int(String(decoding: text, as: UTF8.self))
    }

    private static func take(_ scalar: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: scalar) else { return false }
        rest.removeFirst()
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
