import Bitrix24
import Catalog

/// Departments as options name them: `7`, `7+`, `Sales`, `Sales+`.
struct DepartmentPreparation {
    let client: Client
    let rule: RetryRule
    let console: Console

    /// The links to be made, in the order in which they were named.
    ///
    /// - Throws: 65 for a number or name that no department has, and for a name that several have.
    func links(_ texts: [String]) async throws(Failure) -> [DepartmentLink] {
        let links = try await found(texts)
        let absent: Set<DepartmentID>
        do throws(PortalError) {
            absent = try await client.absent(
                links.map(\.department), repeating: rule, announce: console.announceReading)
        } catch {
            guard !error.isFinal else { throw Failure(error, while: messages.whileLookingUpDepartments) }
            console.note(messages.departmentCheckFailed(error.sentence(in: messages)))
            return links
        }
        let unknown = links.filter { absent.contains($0.department) }
        guard unknown.isEmpty else { throw Failure(unknown.map { .absentDepartment($0.text) }) }
        return links
    }

    /// Links as they are named, whether there are such departments or not: to be taken away.
    func found(_ texts: [String]) async throws(Failure) -> [DepartmentLink] {
        let named = try await failing(as: { Failure($0, while: messages.whileLookingUpDepartments) }) {
            () async throws(PortalError) in
            try await client.departments(named: texts, repeating: rule, announce: console.announceReading)
        }
        var links: [DepartmentLink] = []
        var issues: [ValidationIssue] = []
        for text in texts {
            switch named.meaning(of: text) {
            case .link(let link): if !links.contains(link) { links.append(link) }
            case .issue(let issue): issues.append(issue)
            }
        }
        guard issues.isEmpty else { throw Failure(issues) }
        return links
    }
}
