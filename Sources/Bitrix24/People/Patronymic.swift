/// The middle part of a Russian name, which many lists have and many portals have not.
enum Patronymic {
    private static let endings = [
        "вич", "вна", "ична", "инична", "ovich", "evich", "ovna", "evna", "ichna", "оглы", "кызы",
    ]

    /// Whether a word of a name is a patronymic, as far as its form tells.
    static func isOne(_ word: some StringProtocol) -> Bool {
        let small = word.lowercased()
        return small.count > 4 && endings.contains { small.hasSuffix($0) }
    }
}
