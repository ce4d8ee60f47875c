import Bitrix24

/// A row as far as it can be understood without asking the portal.
public struct DraftRow: Sendable {
    /// Where the picture's path leads from.
    public enum Folder: Sendable {
        case table
        /// The one that the program was started in: the path is an option's.
        case current
    }

    /// As a spreadsheet counts.
    public let number: Int
    public let key: RowKey
    /// Without members who must be looked up, and without a picture.
    public internal(set) var structure: ChatStructure
    public internal(set) var members: [MemberEntry] = []
    public internal(set) var managers: [MemberEntry] = []
    /// Nil where nobody is named.
    public internal(set) var owner: MemberEntry?
    /// The departments to be linked that are named and not numbered.
    public internal(set) var departmentNames: [String] = []
    public internal(set) var picture: (path: String, folder: Folder)?
    /// Nil where the title is the same everywhere.
    var titleForm: TitleForm?
    /// What faults call the field's place in this row: its heading, or an option.
    public internal(set) var places: FieldPlaces

    /// Everybody whom the row names.
    public var named: [MemberEntry] { members + managers + (owner.map { [$0] } ?? []) }

    public var departments: [DepartmentID] { structure.departments.map(\.department) }

    /// What stands in it is no name of anybody, of a department or of a file: nothing is looked for.
    mutating func forgetNames() {
        members = []
        managers = []
        owner = nil
        departmentNames = []
        picture = nil
    }
}

/// What a row's fields are called where their texts come from.
public struct FieldPlaces: Sendable {
    /// Shared by all rows.
    let headings: [ChatField: String]
    /// The fields that this row leaves to the options or the template.
    var filled: [ChatField: TableDefaults.Source] = [:]

    public func name(of field: ChatField) -> String {
        switch filled[field] {
        case .option: "--\(field.option ?? "fields")"
        case .template: "--template"
        case nil: headings[field] ?? field.wireName
        }
    }
}
