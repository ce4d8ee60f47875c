/// People as a file keeps them: one a line, cells between Tabs. Fifty thousand are read in a moment.
public enum PeopleText {
    public static func encoded(_ people: some Sequence<Person>) -> String {
        var text = ""
        for person in people {
            let signs = [
                (person.isActive, "a"), (person.isExtranet, "x"), (person.isBot, "b"), (person.isAbsent, "z"),
            ].filter(\.0).map(\.1).joined()
            let cells = [
                String(person.id.rawValue), signs, person.departments.map(String.init).joined(separator: " "),
                escaped(person.name), escaped(person.position), escaped(person.email),
            ]
            text += cells.joined(separator: "\t") + "\n"
        }
        return text
    }

    /// - Returns: nil for a text that `encoded` has not written.
    public static func people(in text: some StringProtocol) -> [Person]? {
        var people: [Person] = []
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 6, let id = UserID(text: cells[0]) else { return nil }
            people.append(
                Person(
                    id: id, name: unescaped(cells[3]), position: unescaped(cells[4]), isActive: cells[1].contains("a"),
                    isExtranet: cells[1].contains("x"), isBot: cells[1].contains("b"), isAbsent: cells[1].contains("z"),
                    email: unescaped(cells[5]), departments: cells[2].split(separator: " ").compactMap { Int($0) }))
        }
        return people
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 13 || $0 == 92 }) else { return text }
        return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\r\n", with: "\\n")
            .replacing("\n", with: "\\n").replacing("\r", with: "\\n")
    }

    private static func unescaped(_ text: some StringProtocol) -> String {
        guard text.contains("\\") else { return String(text) }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "t" ? "\t" : character == "n" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
