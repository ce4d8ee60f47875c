/// What stands between two separators of a list.
enum ListPart {
    static func entries(in part: String) -> [MemberEntry] {
        // Most entries of a long list are this and nothing else.
        if part.isPlainAddress { return [.email(part)] }
        let text = part.trimmed.withoutBullet.withoutCheckbox.withoutGroupName
        if text.isEmpty { return [] }
        if text.count > 1, text.beginsWithDash {
            // A bullet, or somebody to leave out: whoever wrote it must say.
            if text.dropFirst().first?.isWhitespace == true { return [.name(text)] }
            // However many they are: a line of dashes is one.
            return entries(in: String(text.drop { $0.isDash })).map(MemberEntry.without)
        }
        if let group = MemberEntry.department(text) ?? MemberEntry.savedGroup(text) { return [group] }
        if let mentioned = mentionedPeople(text) { return mentioned }
        if let address = bracketedAddress(text) { return [address] }
        return words(of: EncodedWord.decoded(text.withoutComments).unquotedOnce)
    }

    /// A cell that holds a name, whatever signs and comments surround it; nil where no word is left.
    static func name(in cell: String) -> String? {
        let words = EncodedWord.decoded(cell.withoutComments).replacing(",", with: " ").split(separator: " ")
            .map(\.unquoted).filter { $0.contains(where: \.isLetter) }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// `Ann Holm <ann@portal.example>`, as mails write it: the address says it all. Brackets of other kinds count where
    /// they hold an address.
    private static func bracketedAddress(_ text: String) -> MemberEntry? {
        for (open, close) in [("<", ">"), ("[", "]"), ("(", ")")] as [(Character, Character)] {
            guard let start = text.lastIndex(of: open), let end = text[start...].firstIndex(of: close),
                let entry = MemberEntry(word: text[text.index(after: start)..<end].trimmed)
            else { continue }
            if open == "<" { return entry }
            if case .email = entry { return entry }
        }
        return nil
    }

    /// People whom a message of the portal mentions: `[USER=17]Ann Holm[/USER]`, and what stands between them.
    private static func mentionedPeople(_ text: String) -> [MemberEntry]? {
        var people: [MemberEntry] = []
        var rest = text[...]
        while let after = rest.after(prefix: "[user="), let id = UserID(text: after.prefix(while: \.isNumber)) {
            people.append(.person(id))
            let end = after.indices.first { after[$0] == "[" && after[$0...].after(prefix: "[/user]") != nil }
            rest = end.map { after[$0...].dropFirst("[/user]".count).drop(while: \.isWhitespace) } ?? ""
        }
        return people.isEmpty ? nil : people + entries(in: String(rest))
    }

    /// Words that say what they are stand for themselves; other words side by side are a full name. A name right before an
    /// address is that person's.
    private static func words(of text: String) -> [MemberEntry] {
        var entries: [MemberEntry] = []
        var name: [String] = []
        func endName() {
            while name.last?.contains(where: { $0.isLetter || $0.isNumber }) == false { name.removeLast() }
            if !name.isEmpty { entries.append(.name(name.joined(separator: " "))) }
            name = []
        }
        for word in text.split(whereSeparator: \.isWhitespace) {
            let word = word.unquoted.withoutAt
            if word.count > 1, word.beginsWithDash, let entry = MemberEntry(word: String(word.dropFirst())) {
                endName()
                entries.append(.without(entry))
            } else if let entry = MemberEntry(word: word) {
                if case .email = entry { name = [] }
                endName()
                entries.append(entry)
            } else if word.contains(where: { $0.isLetter || $0.isNumber }) {
                name.append(word)
            } else if !name.isEmpty, word.count > 1 || word.beginsWithDash || word == "&" {
                // Signs without a letter are nobody's name, but they may tell where one ends.
                name.append(word)
            }
        }
        endName()
        return entries
    }
}

extension String {
    /// Letters, digits and dots around one at sign: an address, whatever else a list may hold.
    fileprivate var isPlainAddress: Bool {
        let at = UInt8(ascii: "@")
        return utf8.allSatisfy { $0.isLetterOrDigit || "@._".utf8.contains($0) } && utf8.count { $0 == at } == 1
            && utf8.first != at && utf8.last != at
    }

    /// Without what stands before an item of a list: `•`, `*`, `2.`, `3)`; a dash may be a minus.
    fileprivate var withoutBullet: String {
        guard let end = firstIndex(where: \.isWhitespace) else { return self }
        let first = self[..<end]
        let number = first.dropLast()
        let isNumber = !number.isEmpty && number.allSatisfy(\.isNumber) && ".)".contains(first.last ?? " ")
        guard
            isNumber || !first.contains(where: { $0.isLetter || $0.isNumber || "\"<[(«„“@-−–—".contains($0) })
        else {
            return self
        }
        return String(self[end...]).trimmed
    }

    /// Without the box of a list of tasks: `[x]`.
    fileprivate var withoutCheckbox: String {
        let boxes = ["[ ]", "[x]", "[v]", "☐", "☑", "✅"]
        return boxes.lazy.compactMap { after(prefix: $0) }.first?.trimmed ?? self
    }

    /// Without the name of an RFC 5322 group or of a mail header: `Team:`, `To:`, `Кому:`.
    fileprivate var withoutGroupName: String {
        guard let colon = firstIndex(of: ":"), colon != startIndex else { return self }
        let name = self[..<colon]
        let last = name.split(whereSeparator: \.isWhitespace).last?.lowercased() ?? ""
        let isOwn = ["department", "chat", "group", "mailto", "https", "http"].contains(
            last.beginsWithDash ? String(last.dropFirst()) : last)
        guard !isOwn, name.allSatisfy({ $0.isLetter || $0.isNumber || " -_.".contains($0) }) else { return self }
        return String(self[index(after: colon)...]).trimmed
    }

    /// Without what RFC 5322 calls comments: `Ann Holm (Sales)`.
    fileprivate var withoutComments: String {
        var depth = 0
        guard contains("("), count(where: { $0 == "(" }) == count(where: { $0 == ")" }) else { return self }
        let rest = filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth -= 1 } }
            return depth <= 0
        }
        return rest.trimmed.isEmpty ? self : rest.trimmed
    }

    /// A whole that stands in quotes: `"Holm, Ann"` is one name.
    fileprivate var unquotedOnce: String {
        guard count > 1, first == "\"", last == "\"" else { return self }
        return String(dropFirst().dropLast()).replacing("\\", with: "").replacing(",", with: " ")
    }

    /// Without the sign before somebody who is spoken to in a chat: `@Ann`.
    fileprivate var withoutAt: String { hasPrefix("@") && !dropFirst().contains("@") ? String(dropFirst()) : self }
}
