/// Everybody on the portal, and the departments they sit in. Nothing changes it; a change makes another one.
final class Directory: Sendable {
    /// In the order of their ids.
    let people: [Person]
    let departments: [Department]
    /// Who is active in each department, in the order of their ids.
    private let staff: [Int: [Person]]
    private let peopleByID: [Int: Int]
    private let departmentsByID: [Int: Int]

    init(people: [Person], departments: [Department]) {
        self.people = people
        self.departments = departments
        staff = people.reduce(into: [:]) { staff, person in
            guard person.isActive else { return }
            for department in person.departments { staff[department, default: []].append(person) }
        }
        peopleByID = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
        departmentsByID = Dictionary(uniqueKeysWithValues: departments.enumerated().map { ($1.id, $0) })
    }

    /// The same with this person as they are now, or with one more.
    func with(_ person: Person) -> Directory {
        var people = people
        if let position = peopleByID[person.id] { people[position] = person } else { people.append(person) }
        return Directory(people: people, departments: departments)
    }

    func person(_ id: Int) -> Person? {
        peopleByID[id].map { people[$0] }
    }

    /// The name of a user, or the number where there is nobody of that number.
    func name(of user: Int) -> String {
        person(user)?.name ?? "user \(user)"
    }

    func department(_ id: Int) -> Department? {
        departmentsByID[id].map { departments[$0] }
    }

    /// The people of a department, itself only.
    func employees(of department: Int) -> [Person] { staff[department] ?? [] }

    /// The department's name and those above it: `Dev / Acme`.
    func fullName(of department: Department) -> String {
        var names = [department.name]
        var parent = self.department(department.parent)
        while let above = parent, names.count < 32 {
            names.append(above.name)
            parent = self.department(above.parent)
        }
        return names.joined(separator: " / ")
    }
}
