/// A batch under way: what its commands gave so far, which later commands may refer to (rest.md C17).
struct BatchRun {
    /// Commands past this many are refused.
    static let longest = 50

    private var parts: [String: Table] = [
        "result": Table(), "error": Table(), "total": Table(), "next": Table(), "time": Table(),
    ]

    /// The method and the parameters of a command such as `im.chat.add?TITLE=Launch%20crew`.
    ///
    /// Commands are read as addresses: an unencoded `#` cuts off the rest.
    func parse(_ command: String) throws(Refusal) -> (method: String, parameters: Table) {
        let address = command.prefix { $0 != "#" }
        let halves = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = halves.count > 1 ? String(halves[1]) : ""
        return (String(halves[0]), resolved(try FormReader.table(of: query.utf8)))
    }

    mutating func record(_ answer: Answer, time: Value, for key: Table.Key) {
        parts["result"]?[key] = answer.result
        if let total = answer.total { parts["total"]?[key] = .int(total) }
        if let next = answer.next { parts["next"]?[key] = .int(next) }
        parts["time"]?[key] = time
    }

    mutating func record(error: Value, for key: Table.Key) {
        parts["error"]?[key] = error
    }

    /// The five maps of the answer; an empty one travels as `[]`.
    var value: Value {
        [
            "result": part("result"), "result_error": part("error"), "result_total": part("total"),
            "result_next": part("next"), "result_time": part("time"),
        ]
    }

    private func part(_ name: String) -> Value { .table(parts[name] ?? Table()) }

    /// References are replaced in keys and values alike, whoever wrote them.
    private func resolved(_ table: Table) -> Table {
        var resolved = Table()
        for (key, value) in table.entries {
            let key = self.resolved(key.text).text.map { Table.Key($0) } ?? key
            switch value {
            case .table(let inner): resolved[key] = .table(self.resolved(inner))
            case .string(let text): resolved[key] = self.resolved(text)
            default: resolved[key] = value
            }
        }
        return resolved
    }

    /// A text with its references replaced. A reference runs to the next white space. Where it is the whole text it
    /// keeps its type, and what cannot be found becomes the nearest array above; inside a text that stays as written.
    func resolved(_ text: String) -> Value {
        // Nearly no text has one, and looking closely takes longer than most commands.
        guard text.utf8.contains(UInt8(ascii: "$")) else { return .string(text) }
        var replaced = text
        for match in text.matches(of: #/(?i)\$(result|error|total|next|time)(\S*)/#) {
            let path = match.2.matches(of: #/\[([^\]]+)\]/#).map { Table.Key(String($0.1)) }
            guard !path.isEmpty else { continue }
            var found = part(match.1.lowercased())
            for key in path {
                guard found[key] != .null else { break }
                found = found[key]
            }
            if replaced == match.0 { return found }
            if let text = found.text { replaced = replaced.replacing(match.0, with: text) }
        }
        return .string(replaced)
    }
}
