import Bitrix24
import Catalog

/// A table whose rows are ready to be sent, but for those in which something is wrong.
public struct CheckedTable: Sendable {
    /// None where the heading is wrong: what a row is to be nobody knows.
    public let rows: [BatchRow]
    /// In the order of the table.
    public let faults: [TableFault]
    public let people: RowPeople
    /// Rows name people who would have to be looked up, and nobody was.
    public let leavesPeopleOpen: Bool
    /// Of rows whose title is filled otherwise elsewhere, by their numbers.
    let titleForms: [Int: TitleForm]
    /// The departments that rows name and the portal does not have.
    public let absent: Set<DepartmentID>
    /// Those that rows name, and not by number.
    public let departments: NamedDepartments

    /// The rows with a fault.
    public var invalid: Set<Int> { Set(faults.map(\.row)) }

    /// - Parameters:
    ///   - people: everybody who is named; for a check offline those who are named by number.
    ///   - isOnline: whether entries that must be looked up were.
    ///   - departments: those that are named.
    ///   - absent: departments that the portal does not have.
    ///   - steps: what of the steps after a row's creation cannot be done; nothing where nobody asked the portal.
    ///   - picture: what a row's picture is; nil for a row without one.
    public init(
        _ reading: TableReading, people: RowPeople, isOnline: Bool, departments: NamedDepartments = .none,
        absent: Set<DepartmentID> = [],
        steps: (ChatStructure) -> [UnsupportedChange] = { _ in [] }, picture: (DraftRow) -> RowPicture?
    ) {
        var faults: [Int: [TableFault]] = Dictionary(grouping: reading.faults, by: \.row)
        var rows: [BatchRow] = []
        rows.reserveCapacity(reading.rows.count)
        for draft in reading.rows {
            var structure = draft.structure
            func note(_ issue: ValidationIssue, _ field: ChatField) {
                let fault = TableFault(row: draft.number, column: draft.places.name(of: field), issue)
                faults[draft.number, default: []].append(fault)
            }
            if isOnline {
                // What is malformed is a fault already.
                let members = people.people(of: draft.members.filter { $0.malformed(in: .members) == nil })
                structure.members = members.people
                members.issues.forEach { note($0, .members) }
                let managers = people.people(of: draft.managers.filter { $0.malformed(in: .managers) == nil })
                structure.managers = managers.people
                managers.issues.forEach { note($0, .managers) }
                if let owner = draft.owner {
                    let found = people.people(of: [owner])
                    structure.owner = found.people.first
                    found.issues.forEach { note($0, .owner) }
                }
                for text in draft.departmentNames {
                    switch departments.meaning(of: text) {
                    case .link(let link) where structure.departments.contains(link): break
                    case .link(let link): structure.departments.append(link)
                    case .issue(let issue): note(issue, .departments)
                    }
                }
            }
            for link in structure.departments where absent.contains(link.department) {
                note(.absentDepartment(link.text), .departments)
            }
            for change in steps(structure) {
                let field = ChatField(name: change.aspect.wireName) ?? .title
                let issue = ValidationIssue(.unsupportedStep, field) { messages in
                    Explanation(change.text(in: messages) { people.name(of: $0) ?? String($0.rawValue) }, "")
                }
                note(issue, field)
            }
            let picture = picture(draft)
            if let issue = picture?.issue { note(issue, .avatar) }
            rows.append(BatchRow(number: draft.number, key: draft.key, structure: structure, picture: picture?.load))
        }
        self.rows = reading.isHeadingWrong ? [] : rows
        // Those of the heading, then those of the rows as they stand.
        self.faults = faults.sorted { $0.key < $1.key }.flatMap(\.value)
        self.people = people
        leavesPeopleOpen = !isOnline && reading.rows.contains { people.leavesOpen($0.named) }
        self.absent = absent
        titleForms = Dictionary(
            reading.rows.compactMap { row in row.titleForm.map { (row.number, $0) } },
            uniquingKeysWith: { first, _ in first })
        self.departments = departments
    }
}

/// The picture that a row names.
public struct RowPicture: Sendable {
    /// Why it cannot be sent.
    public let issue: ValidationIssue?
    /// Brings it when the row is sent.
    public let load: @Sendable () -> Picture?

    public init(issue: ValidationIssue?, load: @escaping @Sendable () -> Picture?) {
        self.issue = issue
        self.load = load
    }
}
