extension String {
    /// As it is searched: in small letters, with е for ё, since nobody types the dots to find a name.
    var folded: String {
        let text = lowercased()
        // Letter by letter only where there may be one.
        guard text.unicodeScalars.contains(where: { $0 == "ё" || $0 == "\u{308}" }) else { return text }
        return String(text.map { $0 == "ё" ? "е" : $0 })
    }
}
