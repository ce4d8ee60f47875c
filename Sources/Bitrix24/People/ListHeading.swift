/// The headings that stand above lists of people, in English and Russian.
enum ListHeading: Sendable {
    case email
    case id
    case fullName
    case surname
    case givenName
    case patronymic
    /// Names a column that tells nothing about who it is.
    case other

    /// What a heading names; nil for a text that is none.
    init?(_ text: String) {
        let words = FoldedText(text.unquoted).words.map { String(decoding: $0, as: UTF8.self) }
        if words.isEmpty, ["№", "#"].contains(text.trimmed) {
            self = .other
            return
        }
        guard let kind = Self.known[words.joined(separator: " ")] else { return nil }
        self = kind
    }

    /// Whether a line only names columns.
    static func isHeading(_ line: String) -> Bool {
        let cells = line.split(whereSeparator: { ",;\t".contains($0) }).map(\.trimmed).filter { !$0.isEmpty }
        return !cells.isEmpty && cells.allSatisfy { ListHeading($0) != nil }
    }

    /// Folded: small letters, without marks and signs.
    private static let known: [String: ListHeading] = {
        let table: [(ListHeading, [String])] = [
            (
                .email,
                [
                    "e mail", "email", "mail", "e mail address", "email address", "mail address", "work email",
                    "work e mail",
                    "почта", "эл почта", "электронная почта", "адрес", "адрес почты", "адрес электронной почты",
                    "имейл",
                    "емейл", "емаил", "рабочая почта", "e mail адрес", "email адрес",
                ]
            ),
            (.id, ["id", "user id", "userid", "bitrix id", "ид", "id пользователя", "ид пользователя", "айди"]),
            (
                .fullName,
                [
                    "name", "names", "full name", "fullname", "user", "users", "user name", "employee", "employees",
                    "employee name", "member", "members", "person", "people", "participant", "participants", "staff",
                    "display name", "фио", "ф и о", "сотрудник", "сотрудники", "участник", "участники", "пользователь",
                    "пользователи", "имя и фамилия", "фамилия и имя", "фамилия имя", "фамилия имя отчество",
                    "имя фамилия",
                    "полное имя", "люди", "работник", "работники",
                ]
            ),
            (.surname, ["last name", "lastname", "surname", "family name", "фамилия"]),
            (.givenName, ["first name", "firstname", "given name", "имя"]),
            (.patronymic, ["middle name", "second name", "patronymic", "отчество"]),
            (
                .other,
                [
                    "position", "job title", "title", "role", "department", "team", "phone", "work phone", "mobile",
                    "office",
                    "company", "no", "number", "n", "status", "city", "date", "comment", "comments", "start date",
                    "manager",
                    "login", "должность", "отдел", "подразделение", "департамент", "телефон", "мобильный",
                    "моб телефон",
                    "рабочий телефон", "город", "дата", "комментарий", "примечание", "руководитель", "п п", "номер",
                    "табельный номер", "таб номер", "компания", "офис", "логин", "дата приема", "статус",
                ]
            ),
        ]
        return Dictionary(
            table.flatMap { kind, words in
                words.map { word in
                    (FoldedText(word).words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "), kind)
                }
            }, uniquingKeysWith: { first, _ in first })
    }()
}
