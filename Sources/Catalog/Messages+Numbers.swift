extension Messages {
    /// "20,000"; Russian sets groups of three apart from five digits on: "20 000".
    public func number(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        let sign = number < 0 ? "-" : ""
        guard digits.count > 4 || (digits.count == 4 && language == .english) else { return sign + String(digits) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += say(en: ",", ru: "\u{A0}") }
            text.append(digit)
        }
        return sign + text
    }

    /// A number of tenths: "2.3".
    public func tenths(_ tenths: Int) -> String { "\(tenths / 10)\(decimalMark)\(tenths % 10)" }

    /// The fewest digits that say the number: "1.25", "3.0".
    func decimal(_ value: Double) -> String { "\(value)".map { $0 == "." ? decimalMark : String($0) }.joined() }

    private var decimalMark: String { say(en: ".", ru: ",") }
}

/// Durations as people read them.
extension Messages {
    /// "2.3 s" in the first ten seconds, then "12 s".
    public func elapsed(_ duration: Duration) -> String {
        let tenths = max(0, Int(duration / .milliseconds(100)))
        return seconds(tenths < 100 ? self.tenths(tenths) : String(tenths / 10))
    }

    /// Whole seconds, the last one included: "8 s", "2 min 5 s".
    public func countdown(_ duration: Duration) -> String {
        let count = max(0, Int((duration / .seconds(1)).rounded(.up)))
        return count < 60 ? seconds(String(count)) : "\(count / 60) \(minute) \(seconds(String(count % 60)))"
    }

    /// Whole minutes, the last one included, from one minute on: "10 min"; below, seconds.
    public func inMinutes(_ duration: Duration) -> String {
        let count = max(0, Int((duration / .seconds(60)).rounded(.up)))
        return duration < .seconds(60) ? countdown(duration) : "\(count) \(minute)"
    }

    /// "125 ms", "1.25 s": three digits.
    public func exact(_ duration: Duration) -> String {
        let micros = duration / .microseconds(1)
        if micros < 1 { return milliseconds("0") }
        if micros < 10_000 { return milliseconds(decimal((micros / 10).rounded() / 100)) }
        if micros < 1_000_000 { return milliseconds(String(Int((micros / 1000).rounded()))) }
        return seconds(decimal((micros / 10_000).rounded() / 100))
    }

    public func seconds(_ number: String) -> String { "\(number) \(say(en: "s", ru: "с"))" }

    public func milliseconds(_ number: String) -> String { "\(number) \(say(en: "ms", ru: "мс"))" }

    private var minute: String { say(en: "min", ru: "мин") }
}

/// Sizes as people read them.
extension Messages {
    /// "812 B", "14.2 KB", "4.1 MB"; one decimal, powers of 1024.
    public func bytes(_ count: Int) -> String {
        if count < 1024 { return "\(count) \(say(en: "B", ru: "Б"))" }
        let isSmall = count < 1 << 20
        let factor = isSmall ? 1 << 10 : 1 << 20
        let tenths = (count * 10 + factor / 2) / factor
        let number = tenths.isMultiple(of: 10) ? String(tenths / 10) : self.tenths(tenths)
        return "\(number) \(isSmall ? say(en: "KB", ru: "КБ") : say(en: "MB", ru: "МБ"))"
    }
}
