import Bitrix24
import TerminalKit

/// What the portal tells of departments and their people.
extension DepartmentPicker {
    mutating func handle(
        _ report: Report, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> [Effect] {
        switch report {
        case .departmentsRead(.success):
            failure = nil
            let roots = session.departments.roots
            if roots.count == 1, !isSearching { open.formUnion(roots) }
            lay(session.departments)
            return lookUpInSight(in: &session)
        case .departmentsRead(.failure(let error)): failure = error
        case .staffRead(_, .success):
            failure = nil
            lay(session.departments)
            count(for: field, in: session)
            return lookUpInSight(in: &session)
        case .staffRead(let ids, .failure(let error)):
            failure = error
            if let question, question.isCounting(ids, in: session) { self.question = nil }
            open.subtract(ids)
            lay(session.departments)
        case .staffLookedUp(let ids, let answered, .failure(let error)):
            failure = error
            asked.subtract(ids)
            if question?.isAnswered(by: answered) == true { question = nil }
        case .staffLookedUp(_, let answered, .success):
            return question.take(after: answered, for: field, in: &session, hasTaken: &hasTaken)
        default: break
        }
        return []
    }

    func readStaff(of ids: [DepartmentID], in session: Session) -> [Effect] {
        let unknown = ids.filter { session.departments.staff(of: $0) == nil }
        return unknown.isEmpty ? [] : [.job(.readStaff(unknown))]
    }

    /// Asks how many people the departments around the highlighted entry have, and who the people there are.
    mutating func lookUpInSight(in session: inout Session) -> [Effect] {
        guard !entries.isEmpty else { return [] }
        let reach = 2 * session.size.rows
        let near = entries[max(0, highlighted - reach)..<min(entries.count, highlighted + reach)]
        var effects: [Effect] = []
        let uncounted = near.compactMap { entry -> DepartmentID? in
            guard case .department(let id, _) = entry, session.departments.staff(of: id) == nil,
                !askedStaff.contains(id)
            else { return nil }
            return id
        }
        if !uncounted.isEmpty {
            askedStaff.formUnion(uncounted)
            effects.append(.job(.readStaff(uncounted)))
        }
        let strangers = near.compactMap { entry -> UserID? in
            guard case .person(let id, _) = entry, session.directory[id] == nil, !asked.contains(id) else { return nil }
            return id
        }
        if !strangers.isEmpty {
            asked.formUnion(strangers)
            session.lastQuestion += 1
            effects.append(.job(.lookUpStaff(strangers, question: session.lastQuestion)))
        }
        return effects
    }
}
