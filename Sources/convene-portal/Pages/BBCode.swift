/// Turns a message's mark-up into HTML. Tags that are not known, not opened, or lead elsewhere than to http stay as
/// they were typed.
struct BBCode {
    private var html = ""
    private var open: [(name: String, end: String)] = []

    static func html(of text: String) -> String {
        var writer = BBCode()
        writer.read(text)
        return writer.html
    }

    private mutating func read(_ text: String) {
        var rest = text[...]
        while let start = rest.firstIndex(of: "[") {
            write(rest[..<start])
            guard let end = rest[start...].firstIndex(of: "]") else {
                rest = rest[start...]
                break
            }
            let tag = rest[rest.index(after: start)..<end]
            if !take(tag) { write("[\(tag)]") }
            rest = rest[rest.index(after: end)...]
        }
        write(rest)
        while let last = open.popLast() { html += last.end }
    }

    private mutating func write(_ text: some StringProtocol) {
        html += String(text).escapedForHTML.replacing("\n", with: "<br>")
    }

    /// Whether the tag was one.
    private mutating func take(_ tag: Substring) -> Bool {
        if tag.hasPrefix("/") {
            guard let last = open.last, last.name == tag.dropFirst().lowercased() else { return false }
            open.removeLast()
            html += last.end
            return true
        }
        let parts = tag.split(separator: "=", maxSplits: 1).map(String.init)
        guard let name = parts.first?.lowercased(), open.count < 20,
            let (start, end) = Self.element(name, parts.count > 1 ? parts[1] : "")
        else { return false }
        html += start
        open.append((name, end))
        return true
    }

    private static func element(_ name: String, _ value: String) -> (start: String, end: String)? {
        switch name {
        case "b", "i", "u", "s", "code": return ("<\(name)>", "</\(name)>")
        case "user": return Int(value).map { _ in ("<span class=\"person\">", "</span>") }
        case "chat": return Int(value).map { ("<a href=\"/online/?IM_DIALOG=chat\($0)\">", "</a>") }
        case "url":
            guard value.hasPrefix("https://") || value.hasPrefix("http://") else { return nil }
            return ("<a rel=\"noreferrer\" href=\"\(value.escapedForHTML)\">", "</a>")
        default: return nil
        }
    }
}
