/// A filter of `user.get` and `user.search` (rest.md C3).
struct UserFilter {
    private enum Comparison: String, CaseIterable {
        // Longer signs first: `>=` must not be read as `>`.
        case atLeast = ">="
        case atMost = "<="
        case notAmong = "!@"
        case like = "=%"
        case likeToo = "%="
        case withoutPart = "!%"
        case differs = "!="
        case above = ">"
        case below = "<"
        case among = "@"
        case part = "%"
        case same = "="
        case not = "!"
        case equal = ""
    }

    private let conditions: [(field: String, comparison: Comparison, wanted: [String])]

    /// Fields that the portal does not know are dropped without a word, so that everybody is found.
    static let fields: Set<String> = [
        "ID", "ACTIVE", "NAME", "LAST_NAME", "EMAIL", "WORK_POSITION", "PERSONAL_GENDER", "UF_DEPARTMENT", "USER_TYPE",
        "IS_ONLINE", "WORK_PHONE",
    ]

    init(_ table: Table) {
        conditions = table.entries.compactMap { key, value in
            let key = key.text.uppercased()
            let comparison = Comparison.allCases.first { key.hasPrefix($0.rawValue) } ?? .equal
            let field = String(key.dropFirst(comparison.rawValue.count))
            guard Self.fields.contains(field) else { return nil }
            return (field, comparison, (value.table?.elements ?? [value]).map { Self.text(of: $0, for: field) })
        }
    }

    func admits(_ person: Person) -> Bool {
        conditions.allSatisfy { condition in
            let texts = person.texts(of: condition.field)
            let isMet = condition.wanted.contains { wanted in
                texts.contains { meets($0, condition.comparison, wanted) }
            }
            switch condition.comparison {
            case .notAmong, .withoutPart, .differs, .not: return !isMet
            default: return isMet
            }
        }
    }

    /// Flags come as `Y`, `1` or `true`.
    private static func text(of value: Value, for field: String) -> String {
        guard field == "ACTIVE" || field == "IS_ONLINE" else { return (value.text ?? "").lowercased() }
        return value == "N" || !value.isTruthy ? "n" : "y"
    }

    private func meets(_ text: String, _ comparison: Comparison, _ wanted: String) -> Bool {
        switch comparison {
        case .atLeast: number(text) >= number(wanted)
        case .atMost: number(text) <= number(wanted)
        case .above: number(text) > number(wanted)
        case .below: number(text) < number(wanted)
        case .part, .withoutPart: text.contains(wanted)
        case .like, .likeToo, .equal, .not: matches(text, mask: wanted)
        case .same, .differs, .among, .notAmong: text == wanted
        }
    }

    private func number(_ text: String) -> Int { Value.string(text).integer }

    /// `%` stands for any text.
    private func matches(_ text: String, mask: String) -> Bool {
        guard mask.utf8.contains(UInt8(ascii: "%")) else { return text == mask }
        let parts = mask.split(separator: "%", omittingEmptySubsequences: false)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return text == mask }
        guard text.hasPrefix(first), text.hasSuffix(last), text.count >= first.count + last.count else { return false }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return true
    }
}

extension Person {
    /// What a filter compares, in lower case; a person may sit in several departments.
    fileprivate func texts(of field: String) -> [String] {
        switch field {
        case "ID": [String(id)]
        case "ACTIVE": [isActive ? "y" : "n"]
        case "IS_ONLINE": [isOnline ? "y" : "n"]
        case "NAME": [firstName.lowercased()]
        case "LAST_NAME": [lastName.lowercased()]
        case "EMAIL": [email]
        case "WORK_POSITION": [position.lowercased()]
        case "WORK_PHONE": [phone]
        case "PERSONAL_GENDER": [gender.lowercased()]
        case "UF_DEPARTMENT": departments.map { String($0) }
        case "USER_TYPE": [isExtranet ? "extranet" : "employee"]
        default: []
        }
    }
}
