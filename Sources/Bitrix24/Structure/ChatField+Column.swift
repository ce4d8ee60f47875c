import Catalog

extension ChatField {
    /// Finds the field that the heading of a column names, in any case: by its name in the structure, its option, its label
    /// in any language, or another word for it. Hyphens, underscores and spaces are the same.
    public init?(column heading: String) {
        let heading = Self.folded(heading)
        guard let field = Self.allCases.first(where: { $0.columnNames.contains { Self.folded($0) == heading } }) else {
            return nil
        }
        self = field
    }

    /// All that the column may be called: the name in the structure first, as `convene batch --columns` prints it.
    public var columnNames: [String] {
        let texts = Language.allCases.map { text(in: Messages($0)) }
        return [wireName] + [option].compactMap(\.self) + texts.flatMap { [$0.label] + $0.columns }
    }

    private static func folded(_ heading: String) -> String {
        String(heading.trimmed.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
    }
}
