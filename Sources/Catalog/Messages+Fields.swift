/// What a field of the structure is called, and what for.
public struct FieldText: Sendable {
    /// As the form and messages call it.
    public let label: String
    /// One sentence about what the field is for, for whoever fills in the form.
    public let purpose: String
    private let makeSentence: @Sendable () -> String

    /// - Parameter sentence: put together when it is asked for; the form shows the labels only.
    init(label: String, sentence: @autoclosure @escaping @Sendable () -> String, purpose: String) {
        self.label = label
        self.purpose = purpose
        makeSentence = sentence
    }

    /// One sentence about the value in a structure, for `convene structure`.
    public var sentence: String { makeSentence() }
}

extension Messages {
    public var titleField: FieldText {
        FieldText(
            label: say(en: "Title", ru: "Название"),
            sentence: say(
                en: "The name of the chat, at most 255 characters; empty lets the portal choose one.",
                ru: "Название чата, не длиннее 255 символов; если не задано, его выберет портал."),
            purpose: say(
                en: "The name of the chat; left empty, the portal chooses one.",
                ru: "Название чата; если оставить пустым, его выберет портал."))
    }

    public var kindField: FieldText {
        FieldText(
            label: say(en: "Type", ru: "Тип"),
            sentence: say(
                en: "OPEN: everybody of the company can find and join it. CHAT: members only; also the default.",
                ru: "OPEN: открытый чат, его найдёт любой сотрудник. CHAT: закрытый, только для участников; "
                    + "так и по умолчанию."),
            purpose: say(
                en: "Closed: members only. Open: everybody of the company can find and join it.",
                ru: "Закрытый: только для участников. Открытый: любой сотрудник найдёт его и может вступить."))
    }

    public func colorField(codes: @autoclosure @escaping @Sendable () -> String) -> FieldText {
        FieldText(
            label: say(en: "Color", ru: "Цвет"),
            sentence: say(
                en: "One of \(codes()); empty lets the portal choose.",
                ru: "Один из \(codes()); если не задан, его выберет портал."),
            purpose: say(
                en: "The color of the chat; unset, the portal chooses one.",
                ru: "Цвет чата; если не трогать, его выберет портал."))
    }

    public var membersField: FieldText {
        FieldText(
            label: say(en: "Members", ru: "Участники"),
            sentence: say(
                en: "The ids of the people to invite, as a list of numbers; the caller is a member in any case.",
                ru: "ID участников, список чисел; тот, кто создаёт чат, — участник в любом случае."),
            purpose: say(
                en: "Members: names, e-mail addresses, ids or departments. You are always a member.",
                ru: "Участники: имена, адреса почты, ID или отделы. Вы — участник в любом случае."))
    }

    public var ownerField: FieldText {
        FieldText(
            label: say(en: "Owner", ru: "Владелец"),
            sentence: say(
                en: "The id of the owner. Bitrix24 makes the caller the owner; "
                    + "--verify transfers ownership afterwards.",
                ru: "ID владельца. Битрикс24 назначает владельцем того, кто создаёт чат; "
                    + "--verify затем передаёт чат."),
            purpose: say(
                en: "The owner: you, or a person to whom ownership is transferred after creation.",
                ru: "Кому в итоге принадлежит чат: вам или человеку, которому он передаётся после создания."))
    }

    public var avatarField: FieldText {
        FieldText(
            label: say(en: "Avatar", ru: "Аватар"),
            sentence: say(
                en: "The image as base64, or file: and a path: PNG, JPEG, GIF, WebP or BMP, "
                    + "at most 5000 × 5000 pixels; shown at 200 × 200.",
                ru: "Изображение в base64 или file: и путь: PNG, JPEG, GIF, WebP или BMP, "
                    + "не больше 5000 × 5000 пикселей; показывается как 200 × 200."),
            purpose: say(
                en: "The path of an image: PNG, JPEG, GIF, WebP or BMP; shown square.",
                ru: "Путь к изображению: PNG, JPEG, GIF, WebP или BMP; показывается квадратным."))
    }

    public var descriptionField: FieldText {
        FieldText(
            label: say(en: "Description", ru: "Описание"),
            sentence: say(
                en: "What the chat is about; the portal also posts it as a message in the chat.",
                ru: "О чём чат; портал ещё и публикует описание сообщением в чате."),
            purpose: say(
                en: "What the chat is about. The portal also posts it as a message.",
                ru: "О чём чат. Портал ещё и публикует описание сообщением."))
    }

    public var messageField: FieldText {
        FieldText(
            label: say(en: "Message", ru: "Сообщение"),
            sentence: say(
                en: "The first message, posted in the caller's name, at most 20,000 characters.",
                ru: "Первое сообщение, от вашего имени, не длиннее 20 000 символов."),
            purpose: say(en: "The first message, in your name.", ru: "Первое сообщение, от вашего имени."))
    }

    public var entityTypeField: FieldText {
        FieldText(
            label: say(en: "Link type", ru: "Тип привязки"),
            sentence: say(
                en: "What the chat belongs to, in capitals, at most 50 characters: CRM, TASKS, MY_APP.",
                ru: "К чему привязан чат, прописными латинскими буквами, не длиннее 50 символов: CRM, TASKS, MY_APP."),
            purpose: say(
                en: "What the chat belongs to, in capitals: CRM, TASKS, MY_APP.",
                ru: "К чему привязан чат, прописными латинскими буквами: CRM, TASKS, MY_APP."))
    }

    public var entityIDField: FieldText {
        FieldText(
            label: say(en: "Link id", ru: "ID привязки"),
            sentence: say(
                en: "Which one of that type, at most 255 characters: DEAL|1663 for a deal of the CRM.",
                ru: "К чему именно этого типа, не длиннее 255 символов: DEAL|1663 для сделки CRM."),
            purpose: say(en: "Which one of that type: DEAL|1663.", ru: "К чему именно этого типа: DEAL|1663."))
    }

    public var copilotRoleField: FieldText {
        FieldText(
            label: say(en: "Copilot role", ru: "Роль CoPilot"),
            sentence: say(
                en: "The role of the portal's assistant; only chats with the assistant use it.",
                ru: "Роль ассистента портала; нужна только чатам с ассистентом."),
            purpose: say(en: "The role of the portal's assistant.", ru: "Роль ассистента портала."))
    }
}
