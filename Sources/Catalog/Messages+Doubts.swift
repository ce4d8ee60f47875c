/// What is doubtful about people who were named.
extension Messages {
    public var nobodyHasName: Explanation {
        explain(
            en: (
                "No exact match for this full name.", "Check the spelling, or search by part of the name."
            ),
            ru: (
                "Точного совпадения с этим полным именем нет.",
                "Проверьте, как оно написано, или найдите человека по части имени."
            ))
    }
    /// - Parameter similar: ids with names.
    public func nobodyHasName(similar: String) -> Explanation {
        explain(
            en: ("No exact match for this full name.", "Did you mean \(similar)? Otherwise check the spelling."),
            ru: (
                "Точного совпадения с этим полным именем нет.",
                "Возможно, это \(similar)? Иначе проверьте, как оно написано."
            ))
    }
    /// - Parameter who: their ids, with their positions and departments.
    public func severalHaveName(_ count: Int, who: String) -> Explanation {
        explain(
            en: ("\(people(count)) have this name: \(who).", "Give the id in place of the name."),
            ru: ("Это имя у нескольких человек: \(who).", "Укажите вместо имени ID."))
    }
    public func severalHaveName(_ count: Int) -> Explanation {
        explain(
            en: ("\(people(count)) have this name.", "Choose the one you mean, or give the id in place of the name."),
            ru: ("Это имя у нескольких человек: \(count).", "Выберите нужного или укажите вместо имени его ID."))
    }
    public var emailNeedsScope: Explanation {
        explain(
            en: (
                "The webhook has no `user` scope, so nobody can be found by e-mail.",
                "Tick the scope user on the webhook, or name the person by id or full name."
            ),
            ru: (
                "У вебхука нет права (scope) user, без которого по адресу почты никого не найти.",
                "Отметьте у вебхука право user или укажите ID либо полное имя человека."
            ))
    }
    public var branchesNeedScope: Explanation {
        explain(
            en: (
                "The webhook has no `department` scope, so sub-departments cannot be read.",
                "Tick the scope department on the webhook, or name the departments one by one, without the plus."
            ),
            ru: (
                "У вебхука нет права (scope) department, без которого неизвестно, что входит в отдел.",
                "Отметьте у вебхука право department или перечислите отделы по одному, без плюса."
            ))
    }
    public var departmentNamesNeedScope: Explanation {
        explain(
            en: (
                "The webhook has no `department` scope, so departments cannot be found by name.",
                "Tick the scope department on the webhook, or give the department's number."
            ),
            ru: (
                "У вебхука нет права (scope) department, без которого отдел не найти по названию.",
                "Отметьте у вебхука право department или укажите номер отдела."
            ))
    }
    public func severalDepartments(_ found: String) -> Explanation {
        explain(
            en: ("Several departments have this name: \(found).", "Give the number: department:NUMBER."),
            ru: ("Отделов с таким названием несколько: \(found).", "Укажите номер: department:НОМЕР."))
    }
    public var noSuchChat: Explanation {
        explain(
            en: (
                "The portal has no such chat, or does not show its members to you.",
                "Check the number of the chat, and that you are a member."
            ),
            ru: (
                "На портале нет такого чата, или он не показывает вам его участников.",
                "Проверьте номер чата и то, что вы в нём участник."
            ))
    }
    /// A first line of a list that names columns.
    public func headingIgnored(_ heading: String) -> String {
        say(
            en: "The first line is a heading and was not looked up: \(heading)",
            ru: "Первая строка — заголовок, она не искалась: \(heading)")
    }
    public var unknownPerson: Explanation {
        explain(
            en: (
                "Nobody with this id is on the portal, or the portal does not show them to you.",
                "Check the id; people of other portals have other ids."
            ),
            ru: (
                "Никого с этим ID на портале нет, или портал его вам не показывает.",
                "Проверьте ID; на других порталах у людей другие ID."
            ))
    }
    public func dismissedPerson(_ name: String) -> Explanation {
        explain(
            en: ("\(name) is dismissed; the portal would silently skip them.", "Remove the person from the list."),
            ru: ("\(name) — уволенный сотрудник; портал молча пропустил бы его.", "Уберите его из списка."))
    }
}
