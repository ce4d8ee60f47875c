import Bitrix24
import Catalog
import TerminalKit

extension DepartmentPicker {
    /// Where an action leads.
    enum Outcome {
        case stays([Effect])
        /// Somebody was taken, and nobody else is wanted.
        case closes([Effect])
        /// Back to the search.
        case searches
    }

    /// Shows the departments; they are read once in a session.
    static func open(in session: Session) -> (DepartmentPicker, [Effect]) {
        var picker = DepartmentPicker()
        // A company stands below one root: its departments are what one looks for.
        let roots = session.departments.roots
        if roots.count == 1 { picker.open = Set(roots) }
        picker.lay(session.departments)
        if session.departments.departments == nil { return (picker, [.job(.readDepartments)]) }
        return (picker, picker.readStaff(of: roots.filter(picker.open.contains), in: session))
    }

    /// What keys do in the tree.
    ///
    /// - Parameters:
    ///   - field: for which people are chosen.
    ///   - hasTaken: somebody was taken before, and now perhaps.
    mutating func handle(
        _ action: Action, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> Outcome {
        if let question { return answer(action, question, for: field, in: &session, hasTaken: &hasTaken) }
        if let entry = session.highlighted(highlighted, after: action, of: entries.count) { highlighted = entry }
        var effects: [Effect] = []
        switch action {
        case .unfold: effects = unfold(in: session)
        case .fold: fold(in: session)
        case .toggle: return toggle(for: field, in: &session, hasTaken: &hasTaken)
        case .open: return enter(for: field, in: &session, hasTaken: hasTaken)
        case .otherMode, .back: return .searches
        default: break
        }
        return .stays(effects + lookUpInSight(in: &session))
    }

    /// Opens the highlighted department and lists its people.
    private mutating func unfold(in session: Session) -> [Effect] {
        guard case .department(let id, _) = highlightedEntry, open.insert(id).inserted else { return [] }
        lay(session.departments)
        return readStaff(of: [id], in: session)
    }

    /// Closes the highlighted department, or goes to the one above.
    private mutating func fold(in session: Session) {
        if case .department(let id, _) = highlightedEntry, open.remove(id) != nil {
            lay(session.departments)
        } else if let parent = parentIndex {
            highlighted = parent
        }
    }

    /// Enter: opens and closes a department; takes a person, and closes if nobody was taken before.
    private mutating func enter(for field: ChatField, in session: inout Session, hasTaken: Bool) -> Outcome {
        switch highlightedEntry {
        case .department(let id, _):
            var effects: [Effect] = []
            if open.contains(id) { fold(in: session) } else { effects = unfold(in: session) }
            return .stays(effects + lookUpInSight(in: &session))
        case .person(let id, _): return .closes(hasTaken ? [] : session.choose([id], for: field))
        case .reading, nil: return .stays([])
        }
    }

    /// Space: takes or releases a person; a department is counted first.
    private mutating func toggle(for field: ChatField, in session: inout Session, hasTaken: inout Bool) -> Outcome {
        switch highlightedEntry {
        case .person where field == .owner: return enter(for: field, in: &session, hasTaken: hasTaken)
        case .person(let id, _):
            hasTaken = true
            return .stays(session.toggleMember(id))
        case .department(let id, _) where field == .owner:
            // A department owns no chat.
            session.notice = Notice(.plain, session.messages.ownerIsOnePerson)
            return open.contains(id) ? .stays([]) : enter(for: field, in: &session, hasTaken: hasTaken)
        case .department(let id, _):
            question = Question(department: id)
            count(in: session)
            return .stays(readStaff(of: session.departments.branch(of: id), in: session))
        case .reading, nil: return .stays([])
        }
    }
}
