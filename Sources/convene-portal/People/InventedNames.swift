/// Names for the crowd, by the script they are written in.
struct InventedNames {
    let women: [String]
    let men: [String]
    let womensSurnames: [String]
    let mensSurnames: [String]
    let positions: [String]

    static let all = [latin, cyrillic, chinese]

    private static let latin = InventedNames(
        women: ["Alma", "Bea", "Clara", "Dora", "Edith", "Freya", "Greta", "Hanna", "Inés", "Jana", "Karin", "Lucía"],
        men: ["Arne", "Björn", "Cem", "David", "Emil", "Félix", "Georg", "Henrik", "Igor", "João", "Karl", "Luc"],
        womensSurnames: latinSurnames, mensSurnames: latinSurnames,
        positions: ["Engineer", "Designer", "Analyst", "Assistant", "Manager", ""])

    private static let latinSurnames = [
        "Adler", "Berg", "Castro", "D'Amico", "Eriksen", "Fuchs", "Grønn", "Hansen", "Ivers", "Jensen", "Kowalski",
        "Lopez", "Meyer", "Novak", "O'Neill", "Petit", "Quint", "Rossi", "Søndergård", "Tóth", "Urban", "Vogel",
    ]

    private static let cyrillic = InventedNames(
        women: ["Анна", "Вера", "Галина", "Дарья", "Елена", "Жанна", "Зоя", "Ирина", "Ксения", "Любовь", "Мария"],
        men: ["Андрей", "Борис", "Виктор", "Глеб", "Дмитрий", "Егор", "Захар", "Илья", "Кирилл", "Лев", "Максим"],
        womensSurnames: ["Алексеева", "Белова", "Волкова", "Громова", "Дёмина", "Ежова", "Зайцева", "Королёва"],
        mensSurnames: ["Алексеев", "Белов", "Волков", "Громов", "Дёмин", "Ежов", "Зайцев", "Королёв"],
        positions: ["Инженер", "Менеджер", "Бухгалтер", "Кладовщик", ""])

    private static let chinese = InventedNames(
        women: ["丽", "娜", "敏", "静", "秀英", "桂英", "雪"],
        men: ["强", "磊", "军", "洋", "勇", "建国", "志明"],
        womensSurnames: ["张", "刘", "陈", "杨", "黄", "赵", "吴"], mensSurnames: ["张", "刘", "陈", "杨", "黄", "赵", "吴"],
        positions: ["工程师", "经理", "设计师", ""])
}
