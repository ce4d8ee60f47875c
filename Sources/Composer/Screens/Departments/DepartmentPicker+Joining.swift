import Bitrix24
import Catalog

/// Taking a whole department: it is counted, asked about, and looked up.
extension DepartmentPicker {
    /// Counts what a department would add, once its people are known.
    mutating func count(in session: Session) {
        guard let asked = question, asked.choices.isEmpty else { return }
        let branch = session.departments.branch(of: asked.department)
        guard session.departments.staff(ofAll: branch) != nil else { return }
        let ways = branch.count > 1 ? [[asked.department], branch] : [branch]
        let choices = ways.map { choice(of: $0, in: session) }
        question?.choices = choices
    }

    private func choice(of departments: [DepartmentID], in session: Session) -> Question.Choice {
        let staff = session.departments.staff(ofAll: departments) ?? []
        let present = Set(session.form.members.chosen + [session.portal.caller?.id].compactMap(\.self))
        let people = staff.filter { !present.contains($0) && session.directory[$0]?.isActive != false }
        return .init(departments: departments, people: people, alreadyIn: staff.count { present.contains($0) })
    }

    /// What keys do while it is asked how a department is to be taken.
    mutating func answer(
        _ action: Action, _ asked: Question, for field: ChatField, in session: inout Session, hasTaken: inout Bool
    ) -> Outcome {
        switch action {
        case .up: question?.highlighted = max(0, asked.highlighted - 1)
        case .down: question?.highlighted = min(max(0, asked.choices.count - 1), asked.highlighted + 1)
        case .back: question = nil
        case .open, .toggle:
            guard asked.joining == nil, asked.choices.indices.contains(asked.highlighted) else { break }
            hasTaken = true
            return .stays(join(asked.choices[asked.highlighted].people, for: field, in: &session))
        default: break
        }
        return .stays([])
    }

    /// Takes people of a department: who is not known yet is asked about first, since the dismissed stay out.
    private mutating func join(_ ids: [UserID], for field: ChatField, in session: inout Session) -> [Effect] {
        let unknown = ids.filter { session.directory[$0] == nil }
        session.lastQuestion += 1
        question?.joining = ids
        question?.joiningQuestion = session.lastQuestion
        if unknown.isEmpty { return takeJoining(for: field, in: &session) }
        return [.job(.lookUpStaff(unknown, question: session.lastQuestion))]
    }

    /// Puts those in who wait for it, once all of them are known.
    mutating func takeJoining(for field: ChatField, in session: inout Session) -> [Effect] {
        guard let joining = question?.joining else { return [] }
        question = nil
        let before = session.form.members.chosen.count
        let effects = session.choose(joining, for: field)
        let added = session.form.members.chosen.count - before
        // Who is left out is said already.
        if session.notice == nil { session.notice = Notice(.good, session.messages.peopleAdded(added)) }
        return effects
    }
}
