/// `convene people`, `departments` and `chats`.
extension Messages {
    public var peopleAbstract: String {
        say(en: "Look people up, with their ids.", ru: "Найти людей и их ID.")
    }
    public var peopleDiscussion: String {
        say(
            en:
                "Lists the active users whose names, positions or e-mail addresses contain TEXT; without it, everybody.",
            ru: "Выводит активных пользователей, в чьих именах, должностях или адресах есть ТЕКСТ; без него — всех.")
    }
    public var peopleTextHelp: String {
        say(en: "Part of a name, position or address.", ru: "Часть имени, должности или адреса.")
    }
    public var departmentsAbstract: String {
        say(en: "Look departments up, with their numbers.", ru: "Найти отделы и их номера.")
    }
    public var departmentsDiscussion: String {
        say(
            en: "Lists the departments whose names contain TEXT, with the number of people in each; without it, all.",
            ru: "Выводит отделы, в названиях которых есть ТЕКСТ, и число людей в каждом; без него — все.")
    }
    public var departmentsTextHelp: String { say(en: "Part of a name, or a number.", ru: "Часть названия или номер.") }
    public var chatsAbstract: String { say(en: "Look chats up, with their numbers.", ru: "Найти чаты и их номера.") }
    public var chatsDiscussion: String {
        say(
            en: "Lists the chats whose titles contain TEXT, yours and open ones; without it, your chats.",
            ru: "Выводит чаты, в названиях которых есть ТЕКСТ, свои и открытые; без него — свои чаты.")
    }
    public var chatsTextHelp: String { say(en: "Part of a title.", ru: "Часть названия.") }
    public var chatsMineHelp: String {
        say(en: "Only chats that you own.", ru: "Только чаты, которыми вы владеете.")
    }
    public var chatsWithHelp: String {
        say(en: "Only chats with this person among the members.", ru: "Только чаты, где участвует этот человек.")
    }
    public func onePerson(_ text: String) -> String {
        say(
            en: "--with takes one person, by id, address or full name, not “\(text)”.",
            ru: "--with принимает одного человека: ID, адрес или полное имя, а не «\(text)».")
    }
    public var directoryJSONHelp: String { say(en: "Print one JSON array.", ru: "Вывести массив JSON.") }
    public var directoryCSVHelp: String { say(en: "Print CSV.", ru: "Вывести CSV.") }
    public var readingDirectory: String { say(en: "Reading", ru: "Чтение") }
    public var whileReadingDirectory: String { say(en: "reading from the portal", ru: "чтение с портала") }
    public func rowsSoFar(_ count: Int) -> String {
        say(en: "\(count) rows so far", ru: "Получено строк: \(count)")
    }
    public var numberColumn: String { say(en: "ID", ru: "ID") }
    public var nameColumn: String { say(en: "NAME", ru: "ИМЯ") }
    public var departmentColumn: String { say(en: "NAME", ru: "НАЗВАНИЕ") }
    public var positionColumn: String { say(en: "POSITION", ru: "ДОЛЖНОСТЬ") }
    public var emailColumn: String { say(en: "E-MAIL", ru: "ПОЧТА") }
    public var departmentsColumn: String { say(en: "DEPARTMENTS", ru: "ОТДЕЛЫ") }
    public var kindColumn: String { say(en: "KIND", ru: "ВИД") }
    public var peopleColumn: String { say(en: "PEOPLE", ru: "ЛЮДЕЙ") }
    public var partOfColumn: String { say(en: "PART OF", ru: "ВХОДИТ В") }
    public var pathColumn: String { say(en: "PATH", ru: "ПУТЬ") }
    public var titleColumn: String { say(en: "TITLE", ru: "НАЗВАНИЕ") }
    public var typeColumn: String { say(en: "TYPE", ru: "ТИП") }
    public var ownerColumn: String { say(en: "OWNER", ru: "ВЛАДЕЛЕЦ") }
    public var membersColumn: String { say(en: "MEMBERS", ru: "УЧАСТНИКОВ") }
    public var createdColumn: String { say(en: "CREATED", ru: "СОЗДАН") }
}
