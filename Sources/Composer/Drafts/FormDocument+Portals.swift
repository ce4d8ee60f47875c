import Bitrix24
import TerminalKit

extension FormDocument {
    /// A document's form on a portal, and who of its people has still to find the way there.
    public struct Arrival: Equatable, Sendable {
        /// The name of the portal.
        public let portal: String
        /// Holds the people who belong to this portal, and nobody else.
        public fileprivate(set) var form: Form
        /// What is known of them.
        public fileprivate(set) var people: [RememberedPerson]
        /// Belong to another portal and can be looked for here by their clue.
        public fileprivate(set) var toFind: [RememberedPerson] = []
        /// Belong to another portal and are known by nothing but a number, or were looked for in vain.
        public fileprivate(set) var heldBack: [RememberedPerson] = []
        /// The numbers in `[USER=10]Ann[/USER]` of the texts, where they come from another portal: they would call
        /// other people here. The texts are the user's and stay as they are.
        public fileprivate(set) var foreignMentions: [UserID] = []
        /// The departments that stay with their portal: another one has others under the same numbers.
        public fileprivate(set) var leftDepartments: [DepartmentLink] = []
    }

    /// Opens the form on a portal. A number of another portal never comes along, not even one that is typed and
    /// unfinished.
    public func opened(on portal: String) -> Arrival {
        var arrival = Arrival(portal: portal, form: form, people: people)
        var remembered = heldBack
        if portal != self.portal {
            remembered = people + takeTypedNumbers(from: &arrival.form) + heldBack
            arrival.people = []
            arrival.form.members.release()
            arrival.form.owner.release()
            arrival.form.managers.release()
            arrival.leftDepartments = form.departments.chosen
            arrival.form.departments = DepartmentField()
            arrival.foreignMentions = [form.description, form.message].flatMap { Self.mentions(in: $0.text) }
        }
        for person in remembered {
            if person.portal == portal {
                arrival.admit(person)
            } else if person.clue != nil {
                arrival.toFind.append(person)
            } else {
                arrival.heldBack.append(person)
            }
        }
        return arrival
    }

    private static func mentions(in text: String) -> [UserID] {
        let text = text.lowercased()
        return text.ranges(of: "[user=").compactMap { UserID(text: text[$0.upperBound...].prefix(while: \.isNumber)) }
    }

    /// The ids in what is typed and unfinished: people of whom only the number is known.
    private func takeTypedNumbers(from form: inout Form) -> [RememberedPerson] {
        func people(_ ids: [UserID], _ role: RememberedPerson.Role) -> [RememberedPerson] {
            ids.map { RememberedPerson(portal: portal, id: $0, name: "", email: "", role: role) }
        }
        return people(form.members.releaseTypedIDs(), .member) + people(form.owner.releaseTypedIDs(), .owner)
            + people(form.managers.releaseTypedIDs(), .manager)
    }
}

extension FormDocument.Arrival {
    /// Takes in what a search on this portal has found: who is found once is put into the form, the others are held
    /// back.
    ///
    /// - Parameter found: everybody whom the portal gave for a clue; who does not fit the clue is passed over.
    public func resolved(by found: [RememberedPerson.Clue: [Person]]) -> Self {
        var arrival = self
        arrival.toFind = []
        for person in toFind {
            let matches = person.clue.flatMap { clue in found[clue]?.filter { $0.isActive && clue.fits($0) } } ?? []
            if let match = matches.first, matches.allSatisfy({ $0.id == match.id }) {
                arrival.admit(
                    RememberedPerson(
                        portal: portal, id: match.id, name: match.name, email: match.email, role: person.role))
            } else {
                arrival.heldBack.append(person)
            }
        }
        return arrival
    }

    /// The same people on their way into a form that was changed meanwhile.
    func with(_ form: Form) -> Self {
        var arrival = self
        arrival.form = form
        return arrival
    }

    fileprivate mutating func admit(_ person: RememberedPerson) {
        people.append(person)
        switch person.role {
        case .member: form.members.choose(person.id)
        case .owner: form.owner.choose(person.id)
        case .manager: form.managers.choose(person.id)
        }
    }
}

extension PeopleField {
    /// Lets everybody go; what is typed stays.
    fileprivate mutating func release() {
        let entry = entry
        removeAll()
        self.entry = entry
    }

    /// Takes the ids out of what is typed.
    fileprivate mutating func releaseTypedIDs() -> [UserID] {
        var typed = PeopleField()
        typed.entry = entry
        typed.takeIDs()
        entry = typed.entry
        return typed.chosen
    }
}
