import Catalog

/// Departments as people name them, `Sales` or `Sales+`, with what the portal has of each.
public struct NamedDepartments: Sendable {
    /// What a text means.
    public enum Meaning: Sendable {
        case link(DepartmentLink)
        /// No department has this name, or several have.
        case issue(ValidationIssue)
    }

    private let found: [String: [Department]]

    /// - Parameter found: the departments that bear a name, by the name; without them no name means one.
    init(_ found: [String: [Department]] = [:]) {
        self.found = found
    }

    /// Nobody was asked.
    public static let none = NamedDepartments()

    /// A number means its department, whether there is one or not.
    public func meaning(of text: String) -> Meaning {
        if let link = DepartmentLink(text: text.trimmed) { return .link(link) }
        let known = DepartmentName.readings(of: text).first { found[$0.name]?.isEmpty == false }
        let departments = known.flatMap { found[$0.name] } ?? []
        if departments.count == 1, let department = departments.first, let known {
            return .link(DepartmentLink(department.id, includesBelow: known.includesBelow))
        }
        return .issue(.department(text.trimmed, found: departments))
    }

    /// With what was found for other names.
    public func joined(with other: Self) -> Self { Self(found.merging(other.found) { $1 }) }
}

extension Client {
    /// The departments that bear these names, without regard to case and accents: fifty names cost a request. Needs no
    /// scope but `im`.
    ///
    /// - Parameter texts: as people write them; numbers are nothing to ask about.
    public func departments(
        named texts: [String], repeating rule: RetryRule, announce: (RetryRule.Pause) -> Void = { _ in }
    ) async throws(PortalError) -> NamedDepartments {
        let named = texts.filter { DepartmentLink(text: $0.trimmed) == nil }
        let names = Set(named.flatMap(DepartmentName.readings).map(\.name)).sorted()
        var found: [String: [Department]] = [:]
        var together: [(name: String, query: BatchQuery)] = []
        for name in names {
            if names.count > 1, let query = BatchQuery(.departmentSearch, .departments(searchedFor: name)) {
                together.append((name, query))
            } else {
                let answer = try await rule.repeating(announce: announce, wait: wait) { () async throws(PortalError) in
                    try await departments(searchedFor: name).value
                }
                found[name] = DepartmentTree(answer).departments(named: name)
            }
        }
        let queries = together.map(\.query)
        let answers = try await rule.repeating(announce: announce, wait: wait) { () async throws(PortalError) in
            try await batch(queries, returning: [Department].self)
        }
        for ((name, _), answer) in zip(together, answers) {
            found[name] = DepartmentTree(try answer.get().value).departments(named: name)
        }
        return NamedDepartments(found)
    }
}

extension ValidationIssue {
    fileprivate static func department(_ text: String, found: [Department]) -> ValidationIssue {
        guard !found.isEmpty else { return .absentDepartment(text) }
        return ValidationIssue(.unknownDepartment, .departments) { messages in
            let listed = found.map { "\($0.id.rawValue) \($0.name)" }.joined(separator: ", ")
            let explanation = messages.severalDepartments(listed)
            return Explanation("\(text): \(explanation.sentence)", explanation.advice)
        }
    }
}
