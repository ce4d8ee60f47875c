/// The fields that a chat takes once it is there.
extension Messages {
    public var managersField: FieldText {
        FieldText(
            label: say(en: "Managers", ru: "Администраторы"),
            purpose: say(
                en: "Who manages the chat besides the owner; they become members too.",
                ru: "Кто, кроме владельца, управляет чатом; эти люди станут и участниками."),
            hint: say(en: "names, ids or addresses", ru: "имена, ID или адреса"),
            columns: say(en: "administrators, admins", ru: "администраторы чата, админы, менеджеры"),
            inStructure: say(
                en: "The ids of the people who are made managers once the chat is there, as a list of numbers.",
                ru: "ID тех, кого сделать администраторами после создания, список чисел."),
            asOption: say(
                en: "People to make managers once the chat is there; they become members too.",
                ru: "Кого сделать администраторами после создания; эти люди станут и участниками."))
    }

    public var departmentsField: FieldText {
        FieldText(
            label: say(en: "Departments", ru: "Отделы"),
            purpose: say(
                en: "Linked departments: anyone who joins one joins the chat; anyone who leaves it leaves the chat.",
                ru:
                    "Привязанные отделы: новые сотрудники отдела добавляются в чат, ушедшие из отдела удаляются из чата."
            ),
            hint: say(en: "names or numbers", ru: "названия или номера"),
            columns: say(
                en: "linked departments", ru: "отделы чата, привязанные отделы, отдел, подразделение, подразделения"),
            inStructure: say(
                en: "The departments to link once the chat is there, as a list: 7 alone, \"7+\" with sub-departments.",
                ru: "Отделы, привязываемые после создания, список: 7 — один отдел, \"7+\" — вместе с подотделами."),
            asOption: departmentHelp)
    }

    public var rightsField: FieldText {
        FieldText(
            label: say(en: "Rights", ru: "Права"),
            purpose: say(
                en: "Who may add and remove members, change the look, write, change settings.",
                ru: "Кто добавляет и удаляет участников, меняет оформление, пишет, настраивает."),
            hint: say(en: "as usual", ru: "как обычно"),
            columns: say(en: "permissions", ru: "права чата"),
            inStructure: say(
                en: "Who may do what once the chat is there: {\"look\": \"manager\", \"post\": \"owner\"}.",
                ru: "Кому что можно после создания: {\"look\": \"manager\", \"post\": \"owner\"}."),
            asOption: mayHelp)
    }
}
