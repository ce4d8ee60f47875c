/// Members who cannot be taken, and entries that lead to nobody.
extension Messages {
    public func unknownMember(_ id: Int) -> Explanation {
        explain(
            en: (
                "The portal knows nobody with the id \(id); it would silently skip this member.",
                "Check the id; people of other portals have other ids."
            ),
            ru: (
                "Портал не знает человека с ID \(id) и молча пропустил бы его.",
                "Проверьте ID; на других порталах у людей другие ID."
            ))
    }
    public func inactiveMember(_ name: String, _ id: Int) -> Explanation {
        explain(
            en: (
                "\(name) (\(id)) is dismissed; the portal would silently skip this member.",
                "Remove the person from the list."
            ),
            ru: ("\(name) (\(id)) — уволенный сотрудник; портал молча пропустил бы его.", "Уберите его из списка."))
    }
    public func dashAndSpace(_ text: String) -> Explanation {
        explain(
            en: (
                "“\(text)” begins with a dash and a space: a bullet, or somebody to leave out?",
                "Write -NAME without the space to leave the person out, or the name alone to add them."
            ),
            ru: (
                "«\(text)» начинается с дефиса и пробела: это пункт списка или тот, кого убрать?",
                "Напишите -ИМЯ без пробела, чтобы убрать человека, или только имя, чтобы добавить."
            ))
    }
    public func notAnEntry(_ text: String) -> Explanation {
        explain(
            en: (
                "\(text) is not a member that convene can look up.",
                "Write ids from 1, e-mail addresses, full names, department:7, or department:7+ (and "
                    + "sub-departments), separated by commas."
            ),
            ru: (
                "По записи «\(text)» участника не найти.",
                "Через запятую пишите ID от 1, адреса почты, полные имена, department:7 или department:7+ вместе "
                    + "с подотделами."
            ))
    }
    public var nobodyHasEmail: Explanation {
        explain(
            en: ("Nobody on the portal has this e-mail address.", "Check the address, or give the person's id."),
            ru: ("На портале ни у кого нет такого адреса почты.", "Проверьте адрес или укажите ID человека."))
    }
    public func severalHaveEmail(_ ids: String) -> Explanation {
        explain(
            en: ("More than one person has this e-mail address: \(ids).", "Give the id of the one you mean."),
            ru: ("Такой адрес почты у нескольких человек: \(ids).", "Укажите ID того, кто вам нужен."))
    }
    public var departmentIsEmpty: Explanation {
        explain(
            en: ("The portal lists nobody in this department.", checkDepartment),
            ru: ("По данным портала, в этом отделе никого нет.", checkDepartment))
    }
    public var noSuchDepartment: Explanation {
        explain(
            en: ("The portal has no such department.", checkDepartment),
            ru: ("На портале нет такого отдела.", checkDepartment))
    }
    public func departmentNotFound(_ text: String) -> Explanation {
        explain(
            en: (
                "No department, or more than one, is called “\(text)”.",
                "Choose it from the list, or give its number; `convene departments` lists them."
            ),
            ru: (
                "Отдел «\(text)» не найден, или таких несколько.",
                "Выберите его в списке или укажите номер; список даёт `convene departments`."
            ))
    }
    public func departmentsLeft(_ departments: String, portal: String) -> String {
        say(
            en: "Departments left on \(portal): \(departments).",
            ru: "Отделы остались на портале \(portal): \(departments).")
    }
    public func withThoseBelow(_ department: String) -> String {
        say(en: "\(department) and sub-departments", ru: "\(department) с подотделами")
    }
    private var checkDepartment: String {
        say(en: "Check the number or name of the department.", ru: "Проверьте номер или название отдела.")
    }

    // MARK: - In the form

    /// - Parameter isList: several stand there.
    public func notAnID(_ entry: String, isList: Bool) -> Explanation {
        let text = entry.count > 80 ? entry.prefix(79) + "…" : entry
        if isList {
            return explain(
                en: (
                    "Not resolved: “\(text)”.",
                    "\(keys[.open]) looks them up again; or write ids or e-mail addresses, or delete them."
                ),
                ru: (
                    "Не распознаны: «\(text)».",
                    "\(keys[.open]) — искать снова; или укажите ID либо адреса почты, или удалите."
                ))
        }
        return explain(
            en: (
                "Member “\(text)” was not found.",
                "Search by a part of the name, or write ids, e-mail addresses or full names; otherwise delete it."
            ),
            ru: (
                "Участник «\(text)» не найден.",
                "Найдите человека по части имени или укажите ID, адрес почты либо полное имя; иначе удалите."
            ))
    }
    public func strangerChosen(_ id: Int) -> Explanation {
        explain(
            en: (
                "The portal does not know the id \(id) and would silently skip it.",
                "Go to it with \(keys[.left]) and take it out with \(keys[.deleteBackward])."
            ),
            ru: (
                "Портал не знает человека с ID \(id) и молча пропустил бы его.",
                "Перейдите к нему клавишей \(keys[.left]) и уберите клавишей \(keys[.deleteBackward])."
            ))
    }
    public func dismissedChosen(_ name: String, _ id: Int) -> Explanation {
        explain(
            en: (
                "\(name) (\(id)) is dismissed; the portal would silently skip them.",
                "Go there with \(keys[.left]) and take them out with \(keys[.deleteBackward])."
            ),
            ru: (
                "\(name) (\(id)) — уволенный сотрудник; портал молча пропустил бы его.",
                "Перейдите к нему клавишей \(keys[.left]) и уберите клавишей \(keys[.deleteBackward])."
            ))
    }
}
