import Bitrix24
import Catalog

/// Something wrong with a row of a table, or with its heading. Nothing is sent while there is one.
public struct TableFault: Sendable, Equatable {
    /// As a spreadsheet counts: the heading is 1.
    public let row: Int
    /// The heading, or the option whose value the row takes; empty where the whole row is meant.
    public let column: String
    /// Stable, for scripts and tests.
    public let code: String
    /// It concerns every row.
    public let isOfHeading: Bool
    private let text: Phrase<Explanation>

    public init(
        row: Int, column: String, code: String, isOfHeading: Bool = false,
        _ text: @escaping @Sendable (Messages) -> Explanation
    ) {
        self.row = row
        self.column = column
        self.code = code
        self.isOfHeading = isOfHeading
        self.text = Phrase(text)
    }

    /// A fault of a structure, at its place in the table.
    public init(row: Int, column: String, _ issue: ValidationIssue) {
        self.init(row: row, column: column, code: issue.code.rawValue) { issue.explanation(in: $0) }
    }
}

extension TableFault: Explained {
    public func explanation(in messages: Messages) -> Explanation { text.said(in: messages) }
}

extension TableFault {
    /// A cell below no heading.
    init(row: Int, place: Int) {
        self.init(row: row, column: "", code: "cell-without-column") { $0.cellWithoutColumn(place) }
    }

    /// A row that says the heading once more, as tables that were put together have it.
    init(headingIn row: Int) {
        self.init(row: row, column: "", code: "row-heading", \.rowIsHeading)
    }

    /// A key that stands twice in one line.
    init(row: Int, twice key: String) {
        self.init(row: row, column: key, code: "field-repeated") { $0.twice(key) }
    }

    init(row: Int, noText key: String) {
        self.init(row: row, column: key, code: "value-type") { $0.notAText }
    }
}
