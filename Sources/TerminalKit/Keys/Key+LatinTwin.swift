extension Key {
    /// The key that the same press gives under a Latin layout, for a letter typed under the Russian one; so that
    /// commands work without switching.
    public var latinTwin: Key? {
        guard case .character(let character) = code, let twin = Self.latin[character] else { return nil }
        return Key(.character(twin), modifiers)
    }

    private static let latin: [Character: Character] = {
        let small = zip("ёйцукенгшщзхъфывапролджэячсмитьбю", "`qwertyuiop[]asdfghjkl;'zxcvbnm,.")
        let capital = zip("ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ", "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>")
        let signs: [(Character, Character)] = [(".", "/"), (",", "?")]
        return Dictionary(uniqueKeysWithValues: Array(small) + Array(capital) + signs)
    }()
}
