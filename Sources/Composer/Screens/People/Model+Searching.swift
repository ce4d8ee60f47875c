import Bitrix24
import TerminalKit

extension Model {
    /// What is typed in the field that the picker belongs to.
    var searchText: SearchText {
        SearchText(form.text(in: focus)?.text ?? "")
    }

    /// When the picker wants to ask the portal next, or shows that it has waited for long; nil while it does not.
    func picksAt(after now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        guard case .picking(let picker) = stage, case .search = picker.face else { return nil }
        let late = searching.underWay[searchText].map { now.nextSecond(since: $0, after: Searching.patience) }
        return [searchDue, departmentsDue, late].compactMap(\.self).min()
    }

    private var searchDue: ContinuousClock.Instant? {
        let text = searchText
        return directory.isWorthAsking(text) ? searching.due(text) : nil
    }

    private var departmentsDue: ContinuousClock.Instant? {
        guard searching.underWay.isEmpty, !searching.isRefused, !unnamedDepartments.isEmpty else { return nil }
        return searching.changedAt.map { $0 + Searching.rest }
    }

    /// The departments of the people in sight that have no name yet.
    private var unnamedDepartments: [Int] {
        guard case .picking(let picker) = stage else { return [] }
        var unnamed: Set<Int> = []
        for case .person(let id) in picker.rows.prefix(PeopleFound.most) {
            for department in directory[id]?.departments ?? []
            where company.name(of: department) == nil && !searching.askedDepartments.contains(department) {
                unnamed.insert(department)
            }
        }
        return unnamed.sorted()
    }

    /// Asks the portal what it is time to ask.
    mutating func search(at now: ContinuousClock.Instant) -> [Effect] {
        guard case .picking(let picker) = stage, case .search = picker.face else { return [] }
        if searching.text != searchText {
            searching.text = searchText
            searching.changedAt = now
        }
        var effects: [Effect] = []
        if let due = searchDue, due <= now {
            let text = searchText
            searching.pace.note(text, at: now)
            searching.underWay[text] = now
            lastQuestion += 1
            effects.append(.job(.searchPeople(text, question: lastQuestion)))
        }
        if let due = departmentsDue, due <= now {
            let departments = unnamedDepartments
            searching.askedDepartments.formUnion(departments)
            effects.append(.job(.nameDepartments(departments)))
        }
        return effects
    }

    /// Takes in what a search has brought; one that was overtaken by a newer one adds to what is known, no more.
    mutating func takeSearch(
        _ text: SearchText, question: Int, _ result: Result<PeopleFound, PortalError>, at now: ContinuousClock.Instant
    ) {
        let began = searching.underWay.removeValue(forKey: text) ?? now
        switch result {
        case .success(let found):
            directory.takeSearch(text, found.people, isComplete: found.isComplete, of: question)
            searching.failure = nil
        case .failure(let error) where error.code.uppercased() == "FIND_SHORT":
            directory.noteTooShort(text, of: question)
            searching.failure = nil
        case .failure(let error):
            // A search that gave way to newer ones has nothing to say.
            if case .transport(let failure) = error.reason, failure.kind == .cancelled { return }
            let before = searching.failure
            let attempts = (before?.attempts ?? 0) + 1
            let since = before?.since ?? began
            let rule = RetryRule(budget: Client.usualTimeout)
            let pause = rule.pause(after: error, attempt: attempts, spent: now - since)
            searching.failure = .init(
                error: error, retriesAt: pause.map { now + $0 }, attempts: attempts, since: since)
            // Without a pause, the next letter asks again, not the next moment.
            if pause == nil { searching.changedAt = nil }
        }
        refreshPicker(keepingHighlight: true)
    }

    /// Shows whom the text finds now.
    mutating func refreshPicker(keepingHighlight: Bool) {
        guard case .picking(var picker) = stage, case .search = picker.face else { return }
        picker.show(pickerRows(of: picker.field), keepingHighlight: keepingHighlight)
        stage = .picking(picker)
    }

    private func pickerRows(of field: ChatField) -> [Picker.Row] {
        let text = searchText
        let typed = form.text(in: focus)?.text ?? ""
        if PeopleList(typed).entries.contains(where: \.leavesOut) { return [.typed] }
        let matches = directory.matches(text).map { Picker.Row.person($0) }
        if PeopleList.isList(typed) { return [.typed] + matches }
        return field == .owner && text.isEmpty ? [.you] + matches : matches
    }
}

extension ContinuousClock.Instant {
    /// The next whole second of a wait that is shown once it has lasted.
    fileprivate func nextSecond(since start: Self, after patience: Duration) -> Self {
        let shown = start + patience
        return self < shown ? shown : self + .seconds(1)
    }
}
