/// The invented people: first those whom tests and trials want to meet, then a crowd.
extension Person {
    /// So many people, the same for the same seed; the first of them are the same whatever the count.
    static func invented(count: Int, seed: UInt64, departments: [Department]) -> [Person] {
        let cast = Array(notable.prefix(count))
        guard count > cast.count else { return cast }
        return cast + ((cast.count + 1)...count).map { crowd(id: $0, seed: seed, departments: departments) }
    }

    /// The shared workgroup of the company and its partners, and one that no employee is in.
    private static let partners = 1
    private static let strangers = 9

    /// Who they are is part of docs/portal.md; ids do not move.
    private static let notable: [Person] = [
        Person(
            id: 1, firstName: "Vera", lastName: "Lind", position: "Administrator", gender: "F", birthday: "08-03",
            phone: "+15550001", departments: [1, 2], isAdministrator: true, groups: [partners]),
        Person(id: 2, firstName: "Ann", lastName: "Holm", position: "Head of Sales", gender: "F", departments: [3]),
        Person(
            id: 3, firstName: "Иван", lastName: "Петров", position: "Менеджер", gender: "M", birthday: "29-02",
            departments: [4], groups: [partners]),
        Person(id: 4, firstName: "芳", lastName: "王", position: "质量工程师", gender: "F", departments: [10]),
        Person(
            id: 5, firstName: "Sinéad", lastName: "O'Brien", position: "Research", gender: "F", departments: [9],
            groups: [partners]),
        Person(id: 6, firstName: "Marta", lastName: "", position: "Chat bot", kind: .bot),
        Person(
            id: 7, firstName: "Gregor", lastName: "Stone", position: "Sales", gender: "M", departments: [3],
            isActive: false),
        Person(
            id: 8, firstName: "Lena", lastName: "Fischer", position: "Finance", gender: "F", departments: [13],
            isAbsent: true),
        Person(
            id: 9, firstName: "Paulo", lastName: "Dias", position: "Partner", gender: "M", kind: .extranet,
            groups: [partners]),
        Person(
            id: 10, firstName: "Noor", lastName: "Haddad", position: "Supplier", gender: "F", kind: .extranet,
            groups: [strangers]),
        Person(id: 11, firstName: "Anna", lastName: "Schmidt", position: "Sales", gender: "F", departments: [5]),
        Person(id: 12, firstName: "Anna", lastName: "Schmidt", position: "Support", gender: "F", departments: [11]),
        Person(
            id: 13, firstName: String(repeating: "Maximiliana ", count: 8) + "Mary",
            lastName: String(repeating: "Langenscheidt-", count: 7) + "X", position: "Support", gender: "F",
            departments: [11]),
        Person(
            id: 14, firstName: "Ольга", lastName: "Уволенная", position: "Бухгалтер", gender: "F", departments: [13],
            isActive: false),
        Person(id: 15, firstName: "Бот", lastName: "Напоминалка", position: "Chat bot", kind: .bot),
        Person(id: 16, firstName: "伟", lastName: "李", position: "Production", gender: "M", departments: [6]),
        Person(
            id: 17, firstName: "Ada", lastName: "Holt", position: "Lead", gender: "F", phone: "+15550017",
            departments: [7]),
        Person(
            id: 18, firstName: "<b>Robert</b>", lastName: "\u{202E}selbaT", position: "\"Dev\" & <script>",
            gender: "M", departments: [7]),
        Person(id: 19, firstName: "Ёлка", lastName: "Щукина", position: "Логист", gender: "F", departments: [12]),
        Person(
            id: 20, firstName: "Zoë 🌲", lastName: "Łukasiewicz", position: "Platform\nengineer", departments: [8, 7]),
    ]

    private static func crowd(id: Int, seed: UInt64, departments: [Department]) -> Person {
        var random = SeededRandom(seed: seed &+ UInt64(id) &* 0xD134_2543_DE82_EF95)
        let names = InventedNames.all[[0, 0, 0, 1, 1, 2][Int.random(in: 0..<6, using: &random)]]
        let isFemale = Bool.random(using: &random)
        let first = (isFemale ? names.women : names.men).randomElement(using: &random) ?? ""
        let last = (isFemale ? names.womensSurnames : names.mensSurnames).randomElement(using: &random) ?? ""
        var person = Person(id: id, firstName: first, lastName: last, gender: isFemale ? "F" : "M")
        person.position = names.positions.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) {
            let day = Int.random(in: 1...28, using: &random)
            let month = Int.random(in: 1...12, using: &random)
            person.birthday = "\(day < 10 ? "0" : "")\(day)-\(month < 10 ? "0" : "")\(month)"
        }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<5: person.isActive = false
        case 5..<9: person.isAbsent = true
        case 9..<11:
            person.kind = .extranet
            person.groups = [Bool.random(using: &random) ? partners : strangers]
        default: break
        }
        if person.kind == .employee, let department = departments.dropFirst().randomElement(using: &random) {
            person.departments = [department.id]
        }
        return person
    }
}
