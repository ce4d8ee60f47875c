/// The invented company.
extension Department {
    /// The departments of a company of this size: fourteen, and past 500 people as many teams more as make 2,000 for a
    /// company of 50,000. The first hundred teams stand below the fixed departments, ten more below each of them.
    static func invented(forPeople count: Int) -> [Department] {
        let fixed = [
            Department(id: 1, name: "Larch & Sons", parent: 0, head: 1),
            Department(id: 2, name: "Administration", parent: 1, head: 1),
            Department(id: 3, name: "Sales", parent: 1, head: 2),
            Department(id: 4, name: "Отдел продаж Восток", parent: 3, head: 3),
            Department(id: 5, name: "Sales West", parent: 3, head: 11),
            Department(id: 6, name: "Production", parent: 1, head: 16),
            Department(id: 7, name: "Dev", parent: 6, head: 17),
            Department(id: 8, name: "Platform", parent: 7, head: 20),
            Department(id: 9, name: "Research <R&D>", parent: 7, head: 5),
            Department(id: 10, name: "质量保证", parent: 6, head: 4),
            Department(id: 11, name: "Support", parent: 1, head: 12),
            Department(id: 12, name: "Служба доставки", parent: 6, head: 19),
            Department(id: 13, name: "Finance", parent: 2, head: 8),
            Department(id: 14, name: "Archive", parent: 2, head: 0),
        ]
        let teams = max(0, count - 500) * (2000 - fixed.count) / 49_500
        return fixed
            + (0..<teams).map { number in
                let parent = number < 100 ? 3 + number % 10 : 15 + (number - 100) / 10
                return Department(id: 15 + number, name: "Team \(number + 1)", parent: parent, head: 0)
            }
    }
}
