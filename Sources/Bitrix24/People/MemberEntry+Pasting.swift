extension MemberEntry {
    /// Reads people out of whatever text was pasted: a column of a spreadsheet, the addresses of a mail, a list.
    ///
    /// Commas, semicolons, tabs and line breaks separate for certain, and so do spaces between ids, addresses and
    /// departments. Other words side by side are a full name. Each entry comes once.
    public static func pasted(_ text: String) -> [MemberEntry] {
        var entries: [MemberEntry] = []
        var known: Set<MemberEntry> = []
        for part in text.split(whereSeparator: { $0.isNewline || ",;\t".contains($0) }) {
            for entry in read(part) where known.insert(entry).inserted { entries.append(entry) }
        }
        return entries
    }

    /// Whether a text says more than one could be searching for: several entries, or one that is no name.
    public static func isList(_ text: String) -> Bool {
        let entries = pasted(text)
        if case .name? = entries.first, entries.count == 1 { return false }
        return !entries.isEmpty
    }

    /// The first entry that begins with a minus: it would leave somebody out, and must never add anybody.
    public static func exclusion(in text: String) -> String? {
        text.split { $0.isNewline || ",;\t".contains($0) }.first(where: isExclusion).map(\.trimmed)
    }

    /// Also one behind other entries that only spaces separate from it.
    private static func isExclusion(_ part: Substring) -> Bool {
        part.split(whereSeparator: \.isWhitespace).enumerated().contains { place, word in
            let word = word.unquoted
            guard let first = word.first, first == "-" || first == "\u{2212}" else { return false }
            return place == 0 || word.count > 1
        }
    }

    private static func read(_ part: Substring) -> [MemberEntry] {
        // `Ann Holm <ann@portal.example>`, as mails write it: the address says it all.
        if let open = part.lastIndex(of: "<"), let close = part[open...].firstIndex(of: ">"),
            let entry = MemberEntry(part[part.index(after: open)..<close].trimmed)
        {
            return [entry]
        }
        var entries: [MemberEntry] = []
        var name: [Substring] = []
        func endName() {
            if !name.isEmpty { entries.append(.name(name.joined(separator: " "))) }
            name = []
        }
        for word in part.split(whereSeparator: \.isWhitespace) {
            let word = word.unquoted
            if let entry = MemberEntry(String(word)) {
                endName()
                entries.append(entry)
            } else if !word.isEmpty, !(name.isEmpty && word.isBullet) {
                name.append(word)
            }
        }
        endName()
        return entries
    }
}

extension Substring {
    /// Without the quotation marks around it.
    fileprivate var unquoted: Substring {
        let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
        var rest = self
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return rest
    }

    /// What stands before an item of a list: `-`, `•`, `2.`, `3)`.
    fileprivate var isBullet: Bool {
        let number = dropLast()
        let isNumber = !number.isEmpty && number.allSatisfy(\.isNumber) && (last == "." || last == ")")
        return isNumber || !contains { $0.isLetter || $0.isNumber }
    }
}
