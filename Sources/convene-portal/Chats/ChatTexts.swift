/// The texts that the portal writes into chats by itself.
struct ChatTexts: Sendable {
    let language: Language

    func title(colour: Colour, number: Int) -> String {
        let name = colour.name(in: language)
        return pick("\(name) Chat #\(number)", "\(name) чат №\(number)")
    }

    var welcome: String {
        pick("Welcome! This is a place to talk together.", "Добро пожаловать! Здесь можно общаться вместе.")
    }

    func created(by person: Person) -> String {
        tell(person, "created the chat", "создал(а) чат")
    }

    func invited(_ people: [Person], by person: Person) -> String {
        let names = people.map(mention).joined(separator: ", ")
        return tell(person, "invited \(names)", "пригласил(а): \(names)")
    }

    func left(_ person: Person) -> String {
        tell(person, "left the chat", "покинул(а) чат")
    }

    func removed(_ other: Person, by person: Person) -> String {
        tell(person, "removed \(mention(other))", "исключил(а) \(mention(other))")
    }

    func renamed(to title: String, by person: Person) -> String {
        tell(person, "renamed the chat: \(title)", "переименовал(а) чат: \(title)")
    }

    func recoloured(by person: Person) -> String {
        tell(person, "changed the colour of the chat", "сменил(а) цвет чата")
    }

    func pictured(by person: Person) -> String {
        tell(person, "changed the avatar of the chat", "сменил(а) аватар чата")
    }

    func handed(to other: Person, by person: Person) -> String {
        tell(person, "made \(mention(other)) the owner", "передал(а) чат: \(mention(other))")
    }

    func departmentJoined(_ department: Department) -> String {
        pick(
            "\"\(department.name)\" department employees joined the chat.",
            "Сотрудники отдела «\(department.name)» присоединились к чату.")
    }

    func departmentRemoved(_ department: Department) -> String {
        pick(
            "Department \"\(department.name)\" has been removed from the chat.",
            "Отдел «\(department.name)» удалён из чата.")
    }

    func deletesMessages(afterHours hours: Int, by person: Person) -> String {
        hours == 0
            ? tell(person, "turned off auto-deletion of messages", "отключил(а) автоудаление сообщений")
            : tell(
                person, "set messages to be deleted after \(hours) h",
                "включил(а) автоудаление сообщений через \(hours) ч")
    }

    private func tell(_ person: Person, _ english: String, _ russian: String) -> String {
        "\(mention(person)) \(pick(english, russian))"
    }

    private func pick(_ english: String, _ russian: String) -> String {
        language == .ru ? russian : english
    }

    private func mention(_ person: Person) -> String {
        "[USER=\(person.id)]\(person.name)[/USER]"
    }
}
