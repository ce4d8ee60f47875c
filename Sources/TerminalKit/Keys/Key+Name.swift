extension Key {
    /// How the key is called on screen and in settings: `F2`, `Ctrl-X`, `Alt-U`, `Shift-Tab`. `Key(name:)` reads it.
    public var name: String {
        let prefixes = [(Modifiers.ctrl, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-")]
        var modifierNames = ""
        for (modifier, prefix) in prefixes where modifiers.contains(modifier) { modifierNames += prefix }
        switch code {
        case .character(" "): return modifierNames + "Space"
        case .character(let character):
            let isChord = !modifiers.isDisjoint(with: [.ctrl, .alt])
            return modifierNames + Visible.text(isChord ? character.uppercased() : String(character))
        case .function(let number): return modifierNames + "F\(number)"
        default: return modifierNames + (Self.names.first { $0.code == code }?.name ?? "")
        }
    }

    /// The key of that name, in any case; `nil` where there is no such key.
    ///
    /// A letter after Ctrl or Alt means the key itself, so `Alt-U` is what `.alt("u")` is.
    public init?(name: some StringProtocol) {
        var rest = String(name)
        var modifiers: Modifiers = []
        let prefixes = [("ctrl-", Modifiers.ctrl), ("alt-", .alt), ("shift-", .shift)]
        while let (prefix, modifier) = prefixes.first(where: { rest.lowercased().hasPrefix($0.0) }),
            rest.count > prefix.count
        {
            modifiers.insert(modifier)
            rest.removeFirst(prefix.count)
        }
        let lowered = rest.lowercased()
        if let known = Self.names.first(where: { $0.name.lowercased() == lowered }) {
            self.init(known.code, modifiers)
        } else if lowered == "space" {
            self.init(.character(" "), modifiers)
        } else if lowered.first == "f", let number = Int(lowered.dropFirst()), (1...24).contains(number) {
            self.init(.function(number), modifiers)
        } else if rest.count == 1, let character = (modifiers.isEmpty ? rest : lowered).first {
            self.init(.character(character), modifiers)
        } else {
            return nil
        }
    }

    private static let names: [(code: Code, name: String)] = [
        (.enter, "Enter"), (.tab, "Tab"), (.escape, "Esc"), (.backspace, "Backspace"), (.delete, "Delete"),
        (.insert, "Insert"), (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"),
        (.end, "End"), (.pageUp, "PageUp"), (.pageDown, "PageDown"),
    ]
}
