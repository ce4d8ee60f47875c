/// What each field of the structure is called, and what for: one entry a field, for all faces.
extension Messages {
    public var titleField: FieldText {
        FieldText(
            label: say(en: "Title", ru: "Название"),
            purpose: say(
                en: "The name of the chat; left empty, the portal chooses one.",
                ru: "Название чата; если оставить пустым, его выберет портал."),
            hint: say(en: "empty: the portal chooses", ru: "пусто: выберет портал"), unset: portalChooses,
            columns: say(en: "name, chat name", ru: "название чата, имя чата, заголовок"),
            inStructure: say(
                en: "The name of the chat, at most 255 characters; empty lets the portal choose one.",
                ru: "Название чата, не длиннее 255 символов; если не задано, его выберет портал."),
            asOption: say(
                en: "The title, at most 255 characters; without one the portal chooses it.",
                ru: "Название, не длиннее 255 символов; если не указано, его выберет портал."))
    }

    public var kindField: FieldText {
        FieldText(
            label: say(en: "Type", ru: "Тип"),
            purpose: say(
                en: "Closed: members only. Open: any employee can find and join it.",
                ru: "Закрытый: только для участников. Открытый: любой сотрудник найдёт его и может вступить."),
            columns: say(en: "chat type, kind", ru: "тип чата, вид"),
            inStructure: say(
                en: "OPEN: any employee can find and join it. CHAT: members only; also the default.",
                ru: "OPEN: открытый чат, его найдёт любой сотрудник. CHAT: закрытый, только для участников; "
                    + "так и по умолчанию."),
            asOption: say(
                en: "open: any employee can find and join the chat; chat: members only (default).",
                ru: "open: чат найдёт любой сотрудник и может вступить; chat: только участники (по умолчанию)."))
    }

    public func colorField(codes: @autoclosure @escaping @Sendable () -> String) -> FieldText {
        FieldText(
            label: say(en: "Color", ru: "Цвет"),
            purpose: say(
                en: "The color of the chat; if not set, the portal chooses one.",
                ru: "Цвет чата; если не задан, его выберет портал."),
            columns: say(en: "colour, chat color", ru: "цвет чата"),
            inStructure: say(
                en: "One of \(codes()); empty lets the portal choose.",
                ru: "Один из \(codes()); если не задан, его выберет портал."),
            asOption: say(en: "The color: \(codes()).", ru: "Цвет: \(codes())."))
    }

    public var membersField: FieldText {
        FieldText(
            label: say(en: "Members", ru: "Участники"),
            purpose: say(
                en: "Names, e-mail addresses, ids or departments. You are always a member.",
                ru: "Имена, адреса почты, ID или отделы. Вы — участник в любом случае."),
            hint: say(en: "names, ids or addresses", ru: "имена, ID или адреса"),
            columns: say(en: "people, participants", ru: "люди, пользователи, сотрудники"),
            inStructure: say(
                en: "The ids of the people to invite, as a list of numbers; you are a member in any case.",
                ru: "ID участников, список чисел; тот, кто создаёт чат, — участник в любом случае."),
            asOption: say(
                en: "The members, separated by commas: ids, e-mail addresses, full names, department:7 (its people), "
                    + "department:7+ (and sub-departments), chat:3102 (its members).",
                ru: "Участники через запятую: ID, адреса почты, полные имена, department:7 (сотрудники отдела), "
                    + "department:7+ (и подотделов), chat:3102 (участники чата)."))
    }

    public var ownerField: FieldText {
        FieldText(
            label: say(en: "Owner", ru: "Владелец"),
            purpose: say(
                en: "You, or a person to whom ownership is transferred after creation.",
                ru: "Вы или человек, которому чат передаётся после создания."),
            columns: say(en: "chat owner", ru: "владелец чата"),
            inStructure: say(
                en: "The id of the owner. Bitrix24 ignores it and makes you the owner; "
                    + "ownership is transferred as the last step.",
                ru: "ID владельца. Битрикс24 не учитывает его и назначает владельцем того, кто создаёт чат; "
                    + "чат передаётся последним шагом."),
            asOption: say(
                en: "The owner: ownership is transferred as the last step.",
                ru: "Владелец: чат передаётся последним шагом."))
    }

    public var avatarField: FieldText {
        FieldText(
            label: say(en: "Avatar", ru: "Аватар"),
            purpose: say(
                en: "The path of an image: PNG, JPEG, GIF, WebP or BMP; shown square.",
                ru: "Путь к изображению: PNG, JPEG, GIF, WebP или BMP; показывается квадратным."),
            hint: say(en: "an image file", ru: "файл изображения"),
            columns: say(en: "picture, image", ru: "картинка, изображение"),
            inStructure: say(
                en: "The image as base64, or file: and a path: PNG, JPEG, GIF, WebP or BMP, "
                    + "at most 5000 × 5000 pixels; shown at 200 × 200.",
                ru: "Изображение в base64 или file: и путь: PNG, JPEG, GIF, WebP или BMP, "
                    + "не больше 5000 × 5000 пикселей; показывается как 200 × 200."),
            asOption: say(en: "The avatar, from an image file.", ru: "Аватар из файла изображения."))
    }

    public var descriptionField: FieldText {
        FieldText(
            label: say(en: "Description", ru: "Описание"),
            purpose: say(
                en: "What the chat is about. The portal also posts it as a message.",
                ru: "О чём чат. Портал также публикует описание сообщением."),
            hint: say(en: "also posted as a message in the chat", ru: "также публикуется сообщением в чате"),
            columns: say(en: "about", ru: "описание чата"),
            inStructure: say(
                en: "What the chat is about; the portal also posts it as a message in the chat.",
                ru: "О чём чат; портал также публикует описание сообщением в чате."),
            asOption: say(
                en: "The description; it is also posted as a message.", ru: "Описание; также публикуется сообщением."))
    }

    public var messageField: FieldText {
        FieldText(
            label: say(en: "Message", ru: "Сообщение"),
            purpose: say(en: "The first message, in your name.", ru: "Первое сообщение, от вашего имени."),
            hint: say(en: "the first message, in your name", ru: "первое, от вашего имени"),
            columns: say(en: "first message, greeting", ru: "первое сообщение, приветствие"),
            inStructure: say(
                en: "The first message, posted in your name, at most 20,000 characters.",
                ru: "Первое сообщение, от вашего имени, не длиннее 20 000 символов."),
            asOption: say(
                en: "The first message, at most 20,000 characters.",
                ru: "Первое сообщение, не длиннее 20 000 символов."))
    }

    public var entityTypeField: FieldText {
        FieldText(
            label: say(en: "Link type", ru: "Тип привязки"),
            purpose: say(
                en: "What the chat belongs to, in capitals: CRM, TASKS, MY_APP.",
                ru: "К чему привязан чат, прописными латинскими буквами: CRM, TASKS, MY_APP."),
            hint: "CRM, TASKS, MY_APP …",
            inStructure: say(
                en: "What the chat belongs to, in capitals, at most 50 characters: CRM, TASKS, MY_APP.",
                ru: "К чему привязан чат, прописными латинскими буквами, не длиннее 50 символов: CRM, TASKS, MY_APP."),
            asOption: say(
                en: "What the chat belongs to, such as CRM; at most 50 characters.",
                ru: "К чему привязан чат, например CRM; не длиннее 50 символов."))
    }

    public var entityIDField: FieldText {
        FieldText(
            label: say(en: "Link id", ru: "ID привязки"),
            purpose: say(
                en: "Which one of that type: DEAL|1663.", ru: "К какому именно объекту этого типа: DEAL|1663."),
            hint: "DEAL|1663",
            inStructure: say(
                en: "Which one of that type, at most 255 characters: DEAL|1663 for a deal of the CRM.",
                ru: "К какому именно объекту этого типа, не длиннее 255 символов: DEAL|1663 для сделки CRM."),
            asOption: say(
                en: "Which one of that type, such as DEAL|1663; at most 255 characters.",
                ru: "К какому именно объекту, например DEAL|1663; не длиннее 255 символов."))
    }

    public var copilotRoleField: FieldText {
        FieldText(
            label: say(en: "CoPilot role", ru: "Роль CoPilot"),
            purpose: say(en: "The role of the portal's assistant.", ru: "Роль ассистента портала."),
            inStructure: say(
                en: "The role of the portal's assistant; only chats with the assistant use it.",
                ru: "Роль ассистента портала; нужна только чатам с ассистентом."),
            asOption: say(en: "The role of the portal's assistant.", ru: "Роль ассистента портала."))
    }
}
