import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// Shows the departments; they are read once in a session.
    mutating func browseCompany(from picker: Picker) -> [Effect] {
        var picker = picker
        var tree = DepartmentBrowser()
        // A company stands below one root: its departments are what one looks for.
        if company.roots.count == 1 { tree.open = Set(company.roots) }
        tree.lay(company)
        picker.face = .company(tree)
        stage = .picking(picker)
        if company.departments == nil { return [.job(.readCompany)] }
        return readStaff(of: company.roots.filter(tree.open.contains))
    }

    /// What keys do in the tree.
    mutating func browse(_ action: Action, _ tree: DepartmentBrowser, of picker: Picker) -> [Effect] {
        if let question = tree.question { return answer(action, question, in: tree, of: picker) }
        var tree = tree
        var picker = picker
        var effects: [Effect] = []
        switch action {
        case .up: tree.highlighted = max(0, tree.highlighted - 1)
        case .down: tree.highlighted = min(max(0, tree.rows.count - 1), tree.highlighted + 1)
        case .pageUp: tree.highlighted = max(0, tree.highlighted - pageRows)
        case .pageDown: tree.highlighted = min(max(0, tree.rows.count - 1), tree.highlighted + pageRows)
        case .unfold: effects = unfold(&tree)
        case .fold: fold(&tree)
        case .toggle: return toggle(in: tree, of: picker)
        case .open: return enter(tree, of: picker)
        case .otherFace, .back:
            picker.face = .search
            stage = .picking(picker)
            refreshPicker(keepingHighlight: true)
            return []
        default: break
        }
        picker.face = .company(tree)
        stage = .picking(picker)
        return effects + meetInSight()
    }

    /// Opens the highlighted department and lists its people.
    private func unfold(_ tree: inout DepartmentBrowser) -> [Effect] {
        guard case .department(let id, _) = tree.highlightedRow, tree.open.insert(id).inserted else { return [] }
        tree.lay(company)
        return readStaff(of: [id])
    }

    /// Closes the highlighted department, or goes to the one above.
    private func fold(_ tree: inout DepartmentBrowser) {
        if case .department(let id, _) = tree.highlightedRow, tree.open.remove(id) != nil {
            tree.lay(company)
        } else if let parent = tree.parentRow {
            tree.highlighted = parent
        }
    }

    private func readStaff(of departments: [DepartmentID]) -> [Effect] {
        let unknown = departments.filter { company.staff(of: $0) == nil }
        return unknown.isEmpty ? [] : [.job(.readStaff(unknown))]
    }

    /// Enter: opens and closes a department; takes a person, and closes the picker if nobody was taken before.
    private mutating func enter(_ tree: DepartmentBrowser, of picker: Picker) -> [Effect] {
        switch tree.highlightedRow {
        case .department(let id, _): return browse(tree.open.contains(id) ? .fold : .unfold, tree, of: picker)
        case .person(let id, _):
            stage = .form
            return picker.hasTaken ? [] : choose([id], for: picker.field)
        case .reading, nil: return []
        }
    }

    /// Space: takes or releases a person; a department is counted first.
    private mutating func toggle(in tree: DepartmentBrowser, of picker: Picker) -> [Effect] {
        var tree = tree
        var picker = picker
        switch tree.highlightedRow {
        case .person(let id, _):
            if picker.field == .owner { return enter(tree, of: picker) }
            picker.hasTaken = true
            stage = .picking(picker)
            return form.members.contains(id) ? change { $0.members.release(id) } : choose([id], for: .members)
        case .department(let id, _) where picker.field == .owner: return unfoldOnly(id, tree, of: picker)
        case .department(let id, _):
            tree.question = .init(department: id)
            ask(&tree)
            picker.face = .company(tree)
            stage = .picking(picker)
            return readStaff(of: company.branch(of: id))
        case .reading, nil: return []
        }
    }

    /// A department owns no chat.
    private mutating func unfoldOnly(_ id: DepartmentID, _ tree: DepartmentBrowser, of picker: Picker) -> [Effect] {
        notice = Notice(.plain, messages.ownerIsOnePerson)
        return tree.open.contains(id) ? [] : browse(.unfold, tree, of: picker)
    }
}

// MARK: - Taking a department

extension Model {
    /// Counts what a department would add, once its people are known.
    private func ask(_ tree: inout DepartmentBrowser) {
        guard let question = tree.question, question.choices.isEmpty else { return }
        let branch = company.branch(of: question.department)
        guard company.staff(ofAll: branch) != nil else { return }
        let ways = branch.count > 1 ? [[question.department], branch] : [branch]
        tree.question?.choices = ways.map(choice)
    }

    private func choice(_ departments: [DepartmentID]) -> DepartmentBrowser.Question.Choice {
        let staff = company.staff(ofAll: departments) ?? []
        let present = Set(form.members.chosen + [portal.caller?.id].compactMap(\.self))
        let people = staff.filter { !present.contains($0) && directory[$0]?.isActive != false }
        return .init(departments: departments, people: people, alreadyIn: staff.count { present.contains($0) })
    }

    /// What keys do while it is asked how a department is to be taken.
    private mutating func answer(
        _ action: Action, _ question: DepartmentBrowser.Question, in tree: DepartmentBrowser, of picker: Picker
    ) -> [Effect] {
        var (tree, picker, question) = (tree, picker, question)
        switch action {
        case .up: question.highlighted = max(0, question.highlighted - 1)
        case .down: question.highlighted = min(max(0, question.choices.count - 1), question.highlighted + 1)
        case .back:
            tree.question = nil
            picker.face = .company(tree)
            stage = .picking(picker)
            return []
        case .open, .toggle:
            guard question.joining == nil, question.choices.indices.contains(question.highlighted) else { return [] }
            return join(question.choices[question.highlighted].people, question, in: tree, of: picker)
        default: break
        }
        tree.question = question
        picker.face = .company(tree)
        stage = .picking(picker)
        return []
    }

    /// Takes people of a department: who is not known yet is asked about first, since the dismissed stay out.
    private mutating func join(
        _ ids: [UserID], _ question: DepartmentBrowser.Question, in tree: DepartmentBrowser, of picker: Picker
    ) -> [Effect] {
        var (tree, picker) = (tree, picker)
        let unknown = ids.filter { directory[$0] == nil }
        tree.question = question
        tree.question?.joining = ids
        lastQuestion += 1
        tree.question?.joiningQuestion = lastQuestion
        picker.hasTaken = true
        picker.face = .company(tree)
        stage = .picking(picker)
        if unknown.isEmpty { return takeJoining() }
        return [.job(.learn(unknown, question: lastQuestion))]
    }

    /// Puts those in who wait for it, once all of them are known.
    private mutating func takeJoining() -> [Effect] {
        guard case .picking(var picker) = stage, case .company(var tree) = picker.face,
            let joining = tree.question?.joining
        else { return [] }
        tree.question = nil
        picker.face = .company(tree)
        stage = .picking(picker)
        let before = form.members.chosen.count
        let effects = choose(joining, for: picker.field)
        let added = form.members.chosen.count - before
        // Who is left out is said already.
        if notice == nil { notice = Notice(.good, messages.peopleAdded(added)) }
        return effects
    }
}

// MARK: - What the portal tells

extension Model {
    mutating func takeCompany(_ result: Result<[Department], PortalError>) -> [Effect] {
        switch result {
        case .success(let departments): company.take(departments)
        case .failure: break
        }
        guard case .picking(var picker) = stage, case .company(var tree) = picker.face else { return [] }
        switch result {
        case .success:
            tree.failure = nil
            if company.roots.count == 1 { tree.open.formUnion(company.roots) }
            tree.lay(company)
        case .failure(let error): tree.failure = error
        }
        picker.face = .company(tree)
        stage = .picking(picker)
        return readStaff(of: company.roots.filter(tree.open.contains))
    }

    mutating func takeStaff(
        _ departments: [DepartmentID], _ result: Result<[DepartmentID: [UserID]], PortalError>
    ) -> [Effect] {
        if case .success(let staff) = result { company.take(staff: staff, of: departments) }
        guard case .picking(var picker) = stage, case .company(var tree) = picker.face else { return [] }
        switch result {
        case .success:
            tree.failure = nil
            tree.lay(company)
            ask(&tree)
        case .failure(let error):
            tree.failure = error
            tree.question = nil
            tree.open.subtract(departments)
            tree.lay(company)
        }
        picker.face = .company(tree)
        stage = .picking(picker)
        return meetInSight()
    }

    /// Takes in who the people of a department are.
    mutating func takePeople(
        _ ids: [UserID], question: Int, _ result: Result<[UserID: Person], PortalError>
    ) -> [Effect] {
        if case .success(let found) = result { directory.learn(found.values, of: question) }
        guard case .picking(var picker) = stage, case .company(var tree) = picker.face else { return [] }
        if case .failure(let error) = result {
            tree.failure = error
            tree.asked.subtract(ids)
            tree.question = nil
            picker.face = .company(tree)
            stage = .picking(picker)
            return []
        }
        return tree.question?.joiningQuestion == question ? takeJoining() : []
    }

    /// Asks who the people around the highlighted row are.
    private mutating func meetInSight() -> [Effect] {
        guard case .picking(var picker) = stage, case .company(var tree) = picker.face, !tree.rows.isEmpty else {
            return []
        }
        let reach = 2 * size.rows
        let near = max(0, tree.highlighted - reach)..<min(tree.rows.count, tree.highlighted + reach)
        let strangers = tree.rows[near].compactMap { row -> UserID? in
            guard case .person(let id, _) = row, directory[id] == nil, !tree.asked.contains(id) else { return nil }
            return id
        }
        guard !strangers.isEmpty else { return [] }
        tree.asked.formUnion(strangers)
        picker.face = .company(tree)
        stage = .picking(picker)
        lastQuestion += 1
        return [.job(.learn(strangers, question: lastQuestion))]
    }
}
