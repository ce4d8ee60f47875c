/// `Holm, Ann <ann@x>; Li, Bo <bo@x>`: address books write the surname first and do not always quote the comma.
///
/// By itself a comma separates entries. It belongs to a name where the list is separated by something else, semicolons or
/// line ends, and one word stands before it and one or two words behind it.
enum SurnameFirst {
    /// The parts of a line, those of one person put together.
    static func joined(_ parts: [ListText.Part], isListElsewhere: Bool) -> [String] {
        guard isListElsewhere else { return parts.map(\.text) }
        var joined: [String] = []
        for group in groups(of: parts) {
            if group.count == 2, isName(group[0], words: 1...1), isGivenName(group[1]) {
                joined.append("\(group[1].nameBeforeAddress) \(group[0])\(group[1].addressBehindName)")
            } else {
                joined += group
            }
        }
        return joined
    }

    /// What stands between semicolons.
    private static func groups(of parts: [ListText.Part]) -> [[String]] {
        var groups: [[String]] = [[]]
        for part in parts {
            groups[groups.count - 1].append(part.text)
            if part.separator == ";" { groups.append([]) }
        }
        return groups.filter { !$0.isEmpty }
    }

    /// A given name, with the address that some write behind it.
    private static func isGivenName(_ text: String) -> Bool {
        isName(text.nameBeforeAddress, words: 1...2)
    }

    private static func isName(_ text: String, words: ClosedRange<Int>) -> Bool {
        let parts = text.split(separator: " ")
        return words.contains(parts.count)
            && parts.allSatisfy { part in
                part.contains(where: \.isLetter) && part.allSatisfy { $0.isLetter || "-.'’".contains($0) }
                    && MemberEntry(word: String(part)) == nil
            }
    }
}

extension String {
    /// What stands before an address in angle brackets.
    fileprivate var nameBeforeAddress: String { String(prefix { $0 != "<" }).trimmed }

    fileprivate var addressBehindName: String { firstIndex(of: "<").map { " " + String(self[$0...]) } ?? "" }
}
