extension Messages {
    /// A number with its noun, in the form that the language asks for: "1 person", "21 человек", "22 человека".
    ///
    /// The forms follow the plural rules of CLDR; a form of Russian's three is chosen by the last two digits.
    func counted(
        _ count: Int, en english: (one: String, other: String), ru russian: (one: String, few: String, many: String)
    ) -> String {
        "\(number(count)) \(say(en: count == 1 ? english.one : english.other, ru: Self.russianForm(of: count, russian)))"
    }

    private static func russianForm(of count: Int, _ forms: (one: String, few: String, many: String)) -> String {
        let tens = count.magnitude % 100
        let ones = count.magnitude % 10
        return switch (tens, ones) {
        case (11...14, _): forms.many
        case (_, 1): forms.one
        case (_, 2...4): forms.few
        default: forms.many
        }
    }
}

extension Messages {
    /// "3 people"
    public func people(_ count: Int) -> String {
        counted(count, en: ("person", "people"), ru: ("человек", "человека", "человек"))
    }
}
