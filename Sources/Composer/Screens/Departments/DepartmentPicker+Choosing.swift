import Bitrix24
import Catalog
import TerminalKit

extension DepartmentPicker {
    /// Where an action leads.
    enum Outcome {
        case stays([Effect])
        /// Somebody was taken, or nobody is wanted.
        case closes([Effect])
    }

    /// Shows the departments; they are read once in a session.
    static func open(searching query: String, in session: inout Session) -> (DepartmentPicker, [Effect]) {
        var browser = DepartmentPicker(query: query)
        // A company stands below one root: its departments are what one looks for.
        let roots = session.departments.roots
        if roots.count == 1, !browser.isSearching { browser.open = Set(roots) }
        browser.lay(session.departments)
        if session.departments.departments == nil { return (browser, [.job(.readDepartments)]) }
        return (browser, browser.lookUpInSight(in: &session))
    }

    /// What keys do in the tree.
    ///
    /// - Parameters:
    ///   - field: for which people are chosen.
    ///   - hasTaken: somebody was taken before, and now perhaps.
    mutating func handle(
        _ action: Action, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> Outcome {
        if question != nil { return .stays(question.answer(action, for: field, in: &session, hasTaken: &hasTaken)) }
        if isInList, let entry = session.highlighted(highlighted, after: action, of: entries.count) {
            isInList = !(action == .up && highlighted == 0)
            highlighted = entry
            hasMoved = true
            return .stays(lookUpInSight(in: &session))
        }
        switch action {
        case .insert(let text): return .stays(edit(in: &session) { $0.insert(TextBuffer.inOneLine(text)) })
        case .edit(let command):
            var killed = session.killed
            let effects = edit(in: &session) { $0.apply(command, killed: &killed) }
            session.killed = killed
            return .stays(effects)
        case .down, .pageDown:
            isInList = !entries.isEmpty
            hasMoved = true
        case .unfold: unfold(in: session)
        case .fold: fold(in: session)
        case .toggle: return toggle(for: field, in: &session, hasTaken: &hasTaken)
        case .open: return enter(for: field, in: &session, hasTaken: &hasTaken)
        case .back: return .closes([])
        default: break
        }
        return .stays(lookUpInSight(in: &session))
    }

    /// Changes what is searched for; what was open among the found ones is not looked for.
    private mutating func edit(in session: inout Session, _ change: (inout TextBuffer) -> Void) -> [Effect] {
        let before = query.text.trimmed
        isInList = false
        change(&query)
        guard query.text.trimmed != before else { return [] }
        if isSearching { open = [] }
        highlighted = 0
        lay(session.departments)
        highlighted = 0
        return lookUpInSight(in: &session)
    }

    /// Opens the highlighted department and lists its people.
    private mutating func unfold(in session: Session) {
        guard case .department(let id, _) = highlightedEntry, open.insert(id).inserted else { return }
        lay(session.departments)
    }

    /// Closes the highlighted department, or goes to the one above.
    private mutating func fold(in session: Session) {
        if case .department(let id, _) = highlightedEntry, open.remove(id) != nil {
            lay(session.departments)
        } else if let parent = parentIndex {
            highlighted = parent
        }
    }

    /// What Enter does.
    private enum Answer {
        case closes
        case unfolds
        case folds
        case links(DepartmentID)
        /// Asks how many people a department adds.
        case counts
        case takes(UserID)
    }

    /// The highlighted person or department is meant if nobody was taken and the user has searched or moved.
    private func answer(for field: ChatField, in session: Session, hasTaken: Bool) -> Answer {
        guard question == nil, !hasTaken, hasMoved || isSearching else { return .closes }
        return switch highlightedEntry {
        case .department(let id, _) where field == .owner: open.contains(id) ? .folds : .unfolds
        case .department(let id, _) where field == .departments:
            session.form.departments.link(of: id) == nil ? .links(id) : .closes
        case .department: .counts
        case .person where field == .departments: .closes
        case .person(let id, _):
            session.form[people: field].chosen.contains(id) ? .closes : .takes(id)
        case .reading, nil: .closes
        }
    }

    private mutating func enter(for field: ChatField, in session: inout Session, hasTaken: inout Bool) -> Outcome {
        switch answer(for: field, in: session, hasTaken: hasTaken) {
        case .closes: return .closes([])
        case .unfolds: unfold(in: session)
        case .folds: fold(in: session)
        case .links(let id): return .closes(session.change { $0.departments.choose(DepartmentLink(id)) })
        case .counts: return toggle(for: field, in: &session, hasTaken: &hasTaken)
        case .takes(let id): return .closes(session.choose([id], for: field))
        }
        return .stays(lookUpInSight(in: &session))
    }

    /// What Enter does before it closes; nil where it only closes.
    func labelOfEnter(for field: ChatField, in session: Session, hasTaken: Bool) -> String? {
        switch answer(for: field, in: session, hasTaken: hasTaken) {
        case .closes: nil
        case .unfolds: session.messages.unfoldKey.label
        case .folds: session.messages.foldKey.label
        case .links, .counts, .takes: session.messages.takeHighlighted
        }
    }

    /// Space: selects a person or takes the selection back; a department is counted first.
    private mutating func toggle(for field: ChatField, in session: inout Session, hasTaken: inout Bool) -> Outcome {
        switch highlightedEntry {
        case .person(let id, _) where field == .owner: return .closes(session.choose([id], for: field))
        case .person where field == .departments:
            session.notice = Notice(.plain, session.messages.onlyDepartmentsAreLinked)
            return .stays([])
        case .department(let id, _) where field == .departments:
            hasTaken = true
            let hasOthersBelow = !session.departments.children(of: id).isEmpty
            return .stays(session.change { $0.departments.turn(id, hasOthersBelow: hasOthersBelow) })
        case .person(let id, _):
            hasTaken = true
            return .stays(session.toggle(id, in: field))
        case .department(let id, _) where field == .owner:
            // A department owns no chat.
            session.notice = Notice(.plain, session.messages.ownerIsOnePerson)
            if !open.contains(id) { unfold(in: session) }
            return .stays(lookUpInSight(in: &session))
        case .department(let id, _):
            question = JoiningQuestion(.department(id), called: session.departments.name(of: id.rawValue) ?? "")
            count(for: field, in: session)
            return .stays(readStaff(of: session.departments.branch(of: id), in: session))
        case .reading, nil: return .stays([])
        }
    }

    /// Counts what a department would add, once its people are known.
    mutating func count(for field: ChatField, in session: Session) {
        guard let asked = question, asked.choices.isEmpty, case .department(let id) = asked.group else { return }
        let branch = session.departments.branch(of: id)
        guard let all = session.departments.staff(ofAll: branch), let own = session.departments.staff(of: id) else {
            return
        }
        let alone = JoiningQuestion.choice(of: own, for: field, in: session)
        let withBelow = JoiningQuestion.choice(
            of: all, below: branch.count - 1, for: field, in: session)
        question?.choices = branch.count > 1 ? [alone, withBelow] : [alone]
    }
}
