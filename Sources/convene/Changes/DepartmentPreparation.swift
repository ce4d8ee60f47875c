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
        var links: [DepartmentLink] = []
        for text in texts {
            let link =
                if let numbered = DepartmentLink(text: text.trimmed) { numbered } else { try await named(text.trimmed) }
            if !links.contains(link) { links.append(link) }
        }
        return links
    }

    private func named(_ text: String) async throws(Failure) -> DepartmentLink {
        let includesBelow = text.hasSuffix("+")
        let name = String(text.dropLast(includesBelow ? 1 : 0)).trimmed
        let found: [Department]
        do throws(PortalError) {
            found = try await rule.repeating(announce: console.announceReading) { () async throws(PortalError) in
                try await client.departments(called: name)
            }
        } catch {
            throw Failure(error, while: messages.whileLookingUp(name))
        }
        guard let department = found.first, found.count == 1 else {
            throw Failure([.department(text, found: found)])
        }
        return DepartmentLink(department.id, includesBelow: includesBelow)
    }
}

extension ValidationIssue {
    /// A name that no department has, or several.
    fileprivate static func department(_ text: String, found: [Department]) -> ValidationIssue {
        guard !found.isEmpty else { return .absentDepartment(text) }
        return ValidationIssue(.unknownDepartment, .departments) { messages in
            let listed = found.map { "\($0.id.rawValue) \($0.name)" }.joined(separator: ", ")
            let explanation = messages.severalDepartments(listed)
            return Explanation("\(text): \(explanation.sentence)", explanation.advice)
        }
    }
}
