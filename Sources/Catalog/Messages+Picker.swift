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
            en: count == 1 ? "Resolving 1 entry…" : "Resolving \(number(count)) entries…",
            ru: "Поиск участников (\(number(count)))…")
    }

    public func lookedUp(_ count: Int, of total: Int) -> String {
        let progress = shown(count, of: total)
        return say(en: "Resolving entries: \(progress)…", ru: "Поиск участников: \(progress)…")
    }

    public func notLookedUp(_ reason: String) -> String {
        say(
            en: "Ids were added; the rest could not be looked up and was left as typed. \(reason)",
            ru: "Добавлены только ID; остальное найти не удалось, оно осталось как введено. \(reason)")
    }

    public func doubtsWait(_ count: Int) -> String {
        say(
            en:
                "\(count == 1 ? "1 entry is not resolved and stays" : "\(count) entries are not resolved and stay") in the field.",
            ru: "Не найдено, осталось в поле: \(count).")
    }

    public func leftOut(_ names: [String]) -> String {
        say(en: "Skipped: \(list(names)).", ru: "Не включены: \(list(names)).")
    }

    public func dismissedLeftOut(_ names: [String]) -> String {
        say(
            en: "Skipped, dismissed or not visible to you: \(list(names)).",
            ru: "Не включены, потому что уволены или вам не видны: \(list(names)).")
    }

    public func peopleAdded(_ count: Int) -> String {
        say(en: "\(people(count)) added.", ru: "Добавлено: \(people(count)).")
    }

    public func willOwn(_ name: String) -> String {
        say(
            en: "\(name) becomes the owner after creation; you are then an ordinary member.",
            ru: "Владельцем станет \(name), когда чат будет создан, а вы — обычным участником.")
    }

    public var ownerIsOnePerson: String {
        say(en: "A chat has exactly one owner.", ru: "У чата может быть только один владелец.")
    }

    // MARK: The list

    public var searchLabel: String { say(en: "Search", ru: "Поиск") }

    public var lookUpTyped: String {
        say(en: "look up what is typed", ru: "найти по введённому")
    }

    // MARK: Below the list

    public var typePartOfName: String {
        say(
            en: "Type part of a name, or paste ids, e-mail addresses or full names.",
            ru: "Введите часть имени или вставьте ID, адреса либо полные имена.")
    }

    public var typeMore: String {
        say(
            en: "The portal searches from three letters (two in Chinese or Japanese).",
            ru: "Портал ищет, начиная с трёх букв (по-китайски и по-японски — с двух).")
    }

    public var portalWantsMore: String {
        say(
            en: "Too short for the portal; keep typing.",
            ru: "Для портала это слишком коротко: наберите ещё.")
    }

    public var askingPortal: String { say(en: "Searching the portal…", ru: "Поиск на портале…") }

    public func portalIsSlow(_ time: String) -> String {
        say(
            en: "The portal has not answered for \(time). Ids still work.",
            ru: "Портал не отвечает уже \(time). Добавить по ID можно и так.")
    }

    public func searchFailed(_ reason: String) -> String {
        say(en: "\(reason) Ids still work.", ru: "\(reason) Добавить по ID можно и так.")
    }

    public func searchAgain(_ reason: String, in time: String) -> String {
        say(en: "\(reason) Again in \(time).", ru: "\(reason) Ещё раз через \(time).")
    }

    public var thereAreMore: String {
        say(en: "More results; keep typing.", ru: "Есть и другие; уточните запрос.")
    }

    // MARK: Departments

    public var peopleMode: String { say(en: "People", ru: "Люди") }
    public var departments: String { say(en: "Departments", ru: "Отделы") }
    public var chatsMode: String { say(en: "Chats", ru: "Чаты") }
    public var selectedOnly: String { say(en: "selected only", ru: "только отмеченные") }

    public var copyOfToday: String {
        say(
            en: "Adds the current employees; anyone who joins later is not added.",
            ru: "Добавляются нынешние сотрудники; кто появится позже, добавлен не будет.")
    }

    public var linksDepartments: String {
        say(
            en: "Anyone who joins a linked department joins the chat. ✓ alone, ✓+ with sub-departments.",
            ru: "Новые сотрудники привязанного отдела добавляются в чат. ✓ — один отдел, ✓+ — с подотделами.")
    }
    public var onlyDepartmentsAreLinked: String {
        say(en: "Only departments can be linked.", ru: "Привязать можно только отделы.")
    }

    public var readingDepartments: String { say(en: "Reading the departments…", ru: "Чтение отделов…") }

    public var readingPeople: String { say(en: "reading…", ru: "чтение…") }

    public var departmentsNeedScope: String {
        say(
            en:
                "The webhook has no `department` scope, so the tree cannot be read. Tick it on the webhook; people can be "
                + "searched by name, and department:7 can be pasted.",
            ru: "У вебхука нет права (scope) department, и структуру не прочесть. Отметьте его у вебхука; людей можно "
                + "искать по имени, а department:7 — вставить.")
    }

    public var countingPeople: String { say(en: "Counting the people…", ru: "Подсчёт людей…") }

    public func joining(_ count: Int) -> String {
        say(en: "Looking up \(people(count))…", ru: "Поиск: \(people(count))…")
    }

    /// "Engineering and 3 sub-departments: 214 people"
    public func department(_ name: String, withBelow below: Int, adds count: Int) -> String {
        let branch =
            below == 0
            ? name
            : say(
                en: "\(name) and \(below) sub-department\(below == 1 ? "" : "s")",
                ru: "\(name) с подотделами (\(below))")
        return "\(branch): \(people(count))"
    }

    public func alreadyIn(_ count: Int) -> String {
        say(en: "\(count) already in", ru: "уже здесь: \(count)")
    }

    // MARK: Doubts

    public var doubtsTitle: String { say(en: "Resolve names", ru: "Уточнение участников") }
}
