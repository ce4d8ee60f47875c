/// What is typed to say that this chat and no other is meant: its title, as far as somebody can see and type it.
extension StoredChat {
    /// The title on one line and without controls; where nothing of it is seen, the number.
    public var typedTitle: String {
        self.title.visible.isEmpty ? String(self.id.rawValue) : self.title.without([.control]).onOneLine
    }

    public func isNamed(by typed: String) -> Bool { typed.visible == typedTitle.visible }
}

extension String {
    /// Without controls and marks that no keyboard has: a title may hold a line end or a joiner.
    fileprivate var visible: String { without([.control, .format]).onOneLine }

    /// Without characters of these categories, white space but.
    fileprivate func without(_ categories: [Unicode.GeneralCategory]) -> String {
        let kept = unicodeScalars.filter { scalar in
            scalar.properties.isWhitespace || !categories.contains(scalar.properties.generalCategory)
        }
        return String(String.UnicodeScalarView(kept))
    }
}
