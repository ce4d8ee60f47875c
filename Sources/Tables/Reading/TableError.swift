import Catalog
import Settings

/// Why a file cannot be read as a table at all.
public enum TableError: Error, Equatable, Sendable {
    /// The file of a spreadsheet program, by its ending.
    case spreadsheet(String)
    case notText(TextDecoding.Problem)
    /// Nothing, or a heading without rows below it.
    case noRows
    /// One list of JSON in place of a structure a line.
    case oneList
    case unclosedQuote(row: Int, column: Int)
    case textBehindQuote(row: Int, column: Int)
    case badLine(row: Int, column: Int)
}

extension TableError: Explained {
    /// A stable code for scripts and tests.
    public var code: String {
        switch self {
        case .spreadsheet: "table-spreadsheet"
        case .notText: "table-encoding"
        case .noRows: "table-empty"
        case .oneList: "table-one-list"
        case .unclosedQuote: "table-quote-open"
        case .textBehindQuote: "table-quote-text"
        case .badLine: "table-line"
        }
    }

    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .spreadsheet(let ending): messages.tableIsSpreadsheet(ending)
        case .notText(.notUTF8): messages.tableIsNotUTF8(TableEncoding.allCases.map(\.rawValue))
        case .notText(let problem): Explanation(problem.reason(in: messages), problem.advice(in: messages))
        case .noRows: messages.tableHasNoRows
        case .oneList: messages.tableIsOneList
        case .unclosedQuote(let row, let column): messages.tableQuoteOpen(row: row, column: column)
        case .textBehindQuote(let row, let column): messages.tableTextBehindQuote(row: row, column: column)
        case .badLine(let row, let column): messages.tableLineIsNoStructure(row: row, column: column)
        }
    }
}
