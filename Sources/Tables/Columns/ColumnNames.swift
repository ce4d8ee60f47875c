import Bitrix24

/// What tables may call the fields: the structure's names, the options' names, and words in English and Russian, in any
/// case.
enum ColumnNames {
    /// The field of a heading; nil for one that is no field's.
    static func field(of heading: String) -> ChatField? { ChatField(column: heading) }

    /// The heading of a field that was probably meant.
    static func nearest(to heading: String) -> String? {
        let written = Heading(heading).text
        guard let near = Spelling.nearest(to: written, in: Array(spelled.keys).sorted()) else { return nil }
        return spelled[near]
    }

    private static let spelled = Dictionary(
        ChatField.allCases.flatMap { field in field.columnNames.map { (Heading($0).text, $0) } },
        uniquingKeysWith: { first, _ in first })
}
