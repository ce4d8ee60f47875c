/// The way from `USERS` to the members of a new chat (rest.md B2), step by step.
enum RequestedMembers {
    /// Who is asked for: ids above zero, each once, in the order asked.
    ///
    /// - Throws: `usersEmpty` (G1 without users, G2 with something that is no array), `usersWrongType` (G3 and G4 with
    ///   an element that is neither a whole number nor a text).
    static func ids(in value: Value, generation: Generation) throws(Refusal) -> [Int] {
        let elements = list(value)
        switch generation {
        case .G1:
            guard let elements, !elements.isEmpty else { throw .usersEmpty }
            return unique(elements.map(\.integer))
        case .G2:
            guard elements != nil || value == .null else { throw .usersEmpty }
            return unique((elements ?? []).map(\.integer))
        case .G3, .G4:
            let wanted = (elements ?? []).filter(\.isTruthy)
            for element in wanted {
                switch element {
                case .int, .string: continue
                case .null, .bool, .float, .table: throw .usersWrongType
                }
            }
            return unique(wanted.map(\.integer))
        }
    }

    /// Those of the wished who become members, the caller not among them. Unknown and dismissed people are dropped
    /// without a word, and extranet users who share no workgroup with the caller; up to G2 unknown ids were stored.
    static func members(of ids: [Int], caller: Person, directory: Directory, generation: Generation) -> [Int] {
        ids.filter { id in
            guard id != caller.id else { return false }
            guard let person = directory.person(id) else { return generation <= .G2 }
            return (person.isActive || generation <= .G2) && caller.canInvite(person)
        }
    }

    /// The elements of an array, an object, or a text that spells one; `nil` for anything else.
    static func list(_ value: Value) -> [Value]? {
        if case .string(let text) = value {
            return JSONReader.value(of: text.utf8, lenient: true)?.table?.elements
        }
        return value.table?.elements
    }

    private static func unique(_ ids: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return ids.filter { $0 > 0 && seen.insert($0).inserted }
    }
}
