/// JSON as the examples of OpenIntegrations write it: `{'TYPE':'CHAT'}`.
enum SingleQuotes {
    /// The text with single-quoted strings double-quoted. Strings that are double-quoted already stay as they are, so
    /// an apostrophe in them is safe; `\'` within single quotes is an apostrophe.
    static func toDouble(_ text: String) -> String {
        var result = ""
        var quote: Character?
        var escaped = false
        for character in text {
            if escaped {
                escaped = false
                result += quote == "'" && character == "'" ? "'" : "\\\(character)"
                continue
            }
            switch (character, quote) {
            case ("\\", .some): escaped = true
            case ("'", nil), ("\"", nil):
                quote = character
                result += "\""
            case ("'", "'"), ("\"", "\""):
                quote = nil
                result += "\""
            case ("\"", "'"): result += "\\\""
            default: result.append(character)
            }
        }
        return result
    }
}
