/// What is said while people are chosen.
extension Messages {
    /// At most so many names stand in one sentence.
    private static let mostNames = 5

    private func list(_ names: [String]) -> String {
        let shown = names.prefix(Self.mostNames).joined(separator: ", ")
        let more = names.count - Self.mostNames
        return more > 0 ? say(en: "\(shown) and \(more) more", ru: "\(shown) и ещё \(more)") : shown
    }

    // MARK: Notices

    public func lookingUp(_ count: Int) -> String {
        say(
            en: count == 1 ? "Looking up who is meant …" : "Looking up who \(count) entries mean …",
            ru: "Выясняю, кто имеется в виду (\(count)) …")
    }

    public func notLookedUp(_ reason: String) -> String {
        say(
            en: "Ids were taken as they are; the rest stays as typed, since it could not be looked up. \(reason)",
            ru: "Взяты только id; остальное осталось как введено: выяснить не удалось. \(reason)")
    }

    public func doubtsWait(_ count: Int) -> String {
        say(
            en: "Not everybody was found; \(count == 1 ? "one waits" : "\(count) wait") as typed in the field.",
            ru: "Найдены не все; остались в поле как введены: \(count).")
    }

    public func leftOut(_ names: [String]) -> String {
        say(en: "Left out: \(list(names)).", ru: "Не включены: \(list(names)).")
    }

    public func dismissedLeftOut(_ names: [String]) -> String {
        say(
            en: "Left out, because dismissed or not shown to you: \(list(names)).",
            ru: "Не включены, потому что уволены или вам не видны: \(list(names)).")
    }

    public func peopleAdded(_ count: Int) -> String {
        say(en: "\(people(count)) added.", ru: "Добавлено: \(people(count)).")
    }

    public func willOwn(_ name: String) -> String {
        say(
            en: "\(name) becomes the owner once the chat is there, and you an ordinary member.",
            ru: "Владельцем станет \(name), когда чат будет создан, а вы — обычным участником.")
    }

    public var ownerIsOnePerson: String {
        say(en: "The owner is one person.", ru: "Владелец — один человек.")
    }

    // MARK: The list

    public var searchLabel: String { say(en: "Search", ru: "Поиск") }

    public var lookUpTyped: String {
        say(en: "look up what is typed", ru: "найти по введённому")
    }

    // MARK: Below the list

    public var typePartOfName: String {
        say(
            en: "Type a part of a name; ids, e-mail addresses and full names can be pasted.",
            ru: "Введите часть имени; можно вставить id, адреса и полные имена.")
    }

    public var typeMore: String {
        say(
            en: "The portal searches from three letters on (two in Chinese or Japanese).",
            ru: "Портал ищет, начиная с трёх букв (по-китайски и по-японски — с двух).")
    }

    public var portalWantsMore: String {
        say(
            en: "The portal finds this too short: type more letters.",
            ru: "Для портала это слишком коротко: наберите ещё.")
    }

    public var askingPortal: String { say(en: "Asking the portal …", ru: "Спрашиваю портал …") }

    public func portalIsSlow(_ time: String) -> String {
        say(
            en: "The portal has not answered for \(time). Ids work all the same.",
            ru: "Портал не отвечает уже \(time). По id добавить можно и так.")
    }

    public func searchFailed(_ reason: String) -> String {
        say(en: "\(reason) Ids work all the same.", ru: "\(reason) По id добавить можно и так.")
    }

    public func searchAgain(_ reason: String, in time: String) -> String {
        say(en: "\(reason) Again in \(time).", ru: "\(reason) Ещё раз через \(time).")
    }

    public var thereAreMore: String {
        say(en: "The portal knows more of them: type on.", ru: "На портале есть и другие: печатайте дальше.")
    }

    public var nobodyFound: String { say(en: "Nobody is found by this.", ru: "Никто не найден.") }

    // MARK: Departments

    public var departments: String { say(en: "Departments", ru: "Подразделения") }

    public var readingDepartments: String { say(en: "Reading the departments …", ru: "Читаю подразделения …") }

    public var readingPeople: String { say(en: "reading …", ru: "читаю …") }

    public var departmentsNeedScope: String {
        say(
            en: "The credential lacks the scope department, without which the tree cannot be read. Tick it on the "
                + "webhook; people can be searched by name, and department:7 can be pasted.",
            ru: "У вебхука нет права (scope) department, без него структуру не прочесть. Отметьте его у вебхука; людей "
                + "можно искать по имени, а department:7 — вставить.")
    }

    public var countingPeople: String { say(en: "Counting the people …", ru: "Считаю людей …") }

    public func joining(_ count: Int) -> String {
        say(en: "Reading who \(people(count)) are …", ru: "Выясняю, кто они: \(people(count)) …")
    }

    /// "Engineering and 3 sub-departments: 214 people"
    public func department(_ name: String, withBelow below: Int, adds count: Int) -> String {
        let branch =
            below == 0
            ? name
            : say(
                en: "\(name) and \(below) sub-department\(below == 1 ? "" : "s")",
                ru: "\(name) и подразделения внутри: \(below)")
        return "\(branch): \(people(count))"
    }

    public func alreadyIn(_ count: Int) -> String {
        say(en: "\(count) in already", ru: "уже здесь: \(count)")
    }

    // MARK: Doubts

    public var doubtsTitle: String { say(en: "Who is meant?", ru: "Кто имеется в виду?") }
}
