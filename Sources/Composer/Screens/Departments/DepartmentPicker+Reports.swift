import Bitrix24
import TerminalKit

/// What the portal tells of departments and their people.
extension DepartmentPicker {
    mutating func handle(_ report: Report, for field: ChatField, in session: inout Session) -> [Effect] {
        switch report {
        case .departmentsRead(.success):
            failure = nil
            let roots = session.departments.roots
            if roots.count == 1 { open.formUnion(roots) }
            lay(session.departments)
            return readStaff(of: roots.filter(open.contains), in: session)
        case .departmentsRead(.failure(let error)):
            failure = error
            return readStaff(of: session.departments.roots.filter(open.contains), in: session)
        case .staffRead(_, .success):
            failure = nil
            lay(session.departments)
            count(in: session)
            return lookUpInSight(in: &session)
        case .staffRead(let ids, .failure(let error)):
            failure = error
            question = nil
            open.subtract(ids)
            lay(session.departments)
            return lookUpInSight(in: &session)
        case .staffLookedUp(let ids, _, .failure(let error)):
            failure = error
            asked.subtract(ids)
            question = nil
        case .staffLookedUp(_, let answered, .success) where question?.joiningQuestion == answered:
            return takeJoining(for: field, in: &session)
        default: break
        }
        return []
    }

    func readStaff(of ids: [DepartmentID], in session: Session) -> [Effect] {
        let unknown = ids.filter { session.departments.staff(of: $0) == nil }
        return unknown.isEmpty ? [] : [.job(.readStaff(unknown))]
    }

    /// Asks who the people around the highlighted entry are.
    mutating func lookUpInSight(in session: inout Session) -> [Effect] {
        guard !entries.isEmpty else { return [] }
        let reach = 2 * session.size.rows
        let near = max(0, highlighted - reach)..<min(entries.count, highlighted + reach)
        let strangers = entries[near].compactMap { entry -> UserID? in
            guard case .person(let id, _) = entry, session.directory[id] == nil, !asked.contains(id) else { return nil }
            return id
        }
        guard !strangers.isEmpty else { return [] }
        asked.formUnion(strangers)
        session.lastQuestion += 1
        return [.job(.lookUpStaff(strangers, question: session.lastQuestion))]
    }
}
