import Bitrix24

/// The headings that a table can have.
public enum TableHeadings {
    /// Those of an empty table, in the order of the form, as the structure names them.
    public static let all = ChatField.allCases.filter { $0.option != nil && $0.stage != .afterCreation }.map(
        ColumnNames.heading)
}
