/// Groups of people that are saved under a name.
extension Messages {
    public var groups: String { say(en: "Groups of people", ru: "Группы людей") }
    public var noGroups: String {
        say(
            en: "No groups yet. Select members first, then save them here under a name.",
            ru: "Групп пока нет. Сначала выберите участников, потом сохраните их здесь под именем.")
    }
    public var groupNameHint: String { say(en: "project team", ru: "команда проекта") }
    public func saveGroupAs(_ count: Int) -> String {
        say(en: "Save \(people(count)) as: ", ru: "Сохранить (\(people(count))) как: ")
    }
    public var nobodyToSave: String {
        say(
            en: "There are no members to save. Select people first.",
            ru: "Сохранять некого: сначала выберите участников.")
    }
    public func groupSaved(_ entry: String) -> String {
        say(en: "Saved. In lists, write \(entry).", ru: "Сохранено. В списках пишите \(entry).")
    }
    public func groupDeleted(_ name: String) -> String {
        say(en: "Group “\(name)” deleted.", ru: "Группа «\(name)» удалена.")
    }

    public func noSuchGroup(meant: String?) -> Explanation {
        explain(
            en: (
                "No group of this name is saved.",
                meant.map { "Did you mean \($0)?" } ?? "The groups are listed in Members with \(keys[.groups])."
            ),
            ru: (
                "Группа с таким именем не сохранена.",
                meant.map { "Возможно, вы имели в виду \($0)?" } ?? "Список групп: \(keys[.groups]) в поле «Участники»."
            ))
    }
    public func linkOfOtherPortal(_ host: String) -> Explanation {
        explain(
            en: ("The link leads to \(host), which is another portal.", "Name whom it shows by address or full name."),
            ru: ("Ссылка ведёт на \(host), а это другой портал.", "Укажите адрес почты или полное имя."))
    }
    public func groupOfOtherPortal(_ portal: String) -> Explanation {
        explain(
            en: (
                "The group was saved on \(portal), and some of its people are known by id only.",
                "Save it again on this portal."
            ),
            ru: (
                "Группа сохранена на \(portal), и о некоторых её людях известен только ID.",
                "Сохраните её заново на этом портале."
            ))
    }

    // MARK: - Keys

    public var groupsKey: KeyText {
        key(
            ("Groups", "Группы"), en: "Lists the saved groups of people; saves the members as one.",
            ru: "Показывает сохранённые группы людей; сохраняет участников как группу.")
    }
    public var addGroupKey: KeyText {
        key(
            ("Add", "Добавить"), en: "Adds the people of the group to the members.",
            ru: "Добавляет людей группы к участникам.")
    }
    public var saveGroupKey: KeyText {
        key(
            ("Save members", "Сохранить участников"), en: "Saves the members as a group.",
            ru: "Сохраняет участников как группу.")
    }
    public var deleteGroupKey: KeyText {
        key(
            ("Delete", "Удалить"), en: "Deletes the group; press twice.",
            ru: "Удаляет группу; нажать дважды.")
    }

    // MARK: - In lines

    public var groupsCommand: String { say(en: ":groups", ru: ":группы") }
    public var groupsCommandSentence: String {
        say(
            en: "lists the groups of people, and saves the members as one.",
            ru: "показывает группы людей и сохраняет участников как группу.")
    }
}
