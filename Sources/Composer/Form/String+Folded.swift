extension String {
    /// As it is searched: in small letters, with е for ё, since nobody types the dots to find a name.
    var folded: String { String(lowercased().map { $0 == "ё" ? "е" : $0 }) }
}
