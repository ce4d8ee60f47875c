/// What a field of the structure is called, and what for.
public struct FieldText: Sendable {
    /// As the form and messages call it.
    public let label: String
    /// One sentence about what the field is for, for whoever fills in the form.
    public let purpose: String
    /// Stands in the empty field.
    public let hint: String
    /// What it means that nothing is given; empty where that means nothing worth saying.
    public let unset: String
    /// What a column of a table may be called besides, all in one text.
    private let columnWords: String
    private let makeInStructure: @Sendable () -> String
    private let makeAsOption: @Sendable () -> String

    /// - Parameters:
    ///   - inStructure: put together when it is asked for, like the next; the form shows the others only.
    ///   - columns: separated by commas.
    init(
        label: String, purpose: String, hint: String = "", unset: String = "", columns: String = "",
        inStructure: @autoclosure @escaping @Sendable () -> String,
        asOption: @autoclosure @escaping @Sendable () -> String
    ) {
        self.label = label
        self.purpose = purpose
        self.hint = hint
        self.unset = unset
        columnWords = columns
        makeInStructure = inStructure
        makeAsOption = asOption
    }

    /// One sentence about the value in a structure, for `convene structure`.
    public var inStructure: String { makeInStructure() }
    /// One sentence for the help of its option.
    public var asOption: String { makeAsOption() }
    /// What a column of a table may be called besides.
    public var columns: [String] { columnWords.split(separator: ",").map { String($0.drop { $0 == " " }) } }
}
