/// What is typed to say that this chat and no other is meant: its title, as far as somebody can see and type it.
extension StoredChat {
    /// The title on one line; where nothing of it is seen, the number.
    public var typedTitle: String { self.title.visible.isEmpty ? String(self.id.rawValue) : self.title.onOneLine }

    public func isNamed(by typed: String) -> Bool { typed.visible == typedTitle.visible }
}

extension String {
    /// Without controls and marks that no keyboard has: a title may hold a line end or a joiner.
    fileprivate var visible: String {
        let scalars = unicodeScalars.filter { scalar in
            let category = scalar.properties.generalCategory
            return scalar.properties.isWhitespace || category != .control && category != .format
        }
        return String(String.UnicodeScalarView(scalars)).onOneLine
    }
}
