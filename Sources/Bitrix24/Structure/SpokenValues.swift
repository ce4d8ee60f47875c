import Catalog

/// Values by the words that people read for them in any language, or by their names on the wire: the same for options,
/// `--fields`, tables and the line form.
extension ChatColor {
    public init?(spoken text: String) {
        guard let color = Self.spoken[text.asName] else { return nil }
        self = color
    }

    private static let spoken = words { color, messages in color.label(in: messages) }
}

extension ChatKind {
    public init?(spoken text: String) {
        guard let kind = Self.spoken[text.asName] else { return nil }
        self = kind
    }

    private static let spoken = words { kind, messages in kind.label(in: messages) }
}

extension CaseIterable where Self: RawRepresentable<String> {
    fileprivate static func words(_ label: (Self, Messages) -> String) -> [String: Self] {
        let words = allCases.flatMap { value in
            ([value.rawValue] + Messages.all.map { label(value, $0) }).map { ($0.asName, value) }
        }
        return Dictionary(words, uniquingKeysWith: { first, _ in first })
    }
}

extension String {
    /// A name without what makes no difference in it: case, white space, hyphens and underscores; `ё` is `е`.
    public var asName: String {
        String(
            lowercased().compactMap { character -> Character? in
                if character.isWhitespace || character == "_" || character == "-" { return nil }
                return character == "ё" ? "е" : character
            })
    }
}
