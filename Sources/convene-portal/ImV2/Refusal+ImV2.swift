/// Refusals of the controllers: always 400, and the text is the code where the portal has no phrase (chats.md J1, J8).
extension Refusal {
    static let chatNotFound = Refusal("CHAT_NOT_FOUND", 400, "CHAT_NOT_FOUND", "Чат не найден")
    static let accessDenied = Refusal("ACCESS_DENIED", 400, "ACCESS_DENIED", "Доступ запрещён")
    static let wrongMessageType = Refusal(
        "WRONG_MESSAGE_TYPE", 400, "WRONG_MESSAGE_TYPE", "Неверный тип чата для этого действия")
    static let wrongChatType = Refusal("WRONG_CHAT_TYPE", 400, "WRONG_CHAT_TYPE", "Неверный тип чата")
    static let creationFailed = Refusal("CREATION_ERROR", 400, "Error creating chat", "Ошибка создания чата")
    static let wrongFileType = Refusal("WRONG_PARAMETER", 400, "Wrong file type", "Неверный тип файла")
    static let fileNotAccessible = Refusal("WRONG_PARAMETER", 400, "File is not accessible", "Файл недоступен")
    static let userNotInChat = Refusal("USER_NOT_FOUND", 400, "USER_NOT_FOUND", "Пользователь не найден")
    static let tooManyPins = Refusal(
        "MAX_PINNED_CHATS_ERROR", 400, "MAX_PINNED_CHATS_ERROR", "Закреплено слишком много чатов")
    static let wrongAutoDeleteDelay = Refusal(
        "WRONG_MESSAGES_AUTO_DELETE_DELAY", 400, "WRONG_MESSAGES_AUTO_DELETE_DELAY", "Неверный срок автоудаления")
    static let intranetCallersOnly = Refusal(
        "allowed_only_intranet_user", 400, docs: 403, "allowed_only_intranet_user",
        "Доступно только сотрудникам компании")
    static let wrongVerb = Refusal(
        "invalid_http_method", 400, "Wrong method for current action", "Неверный метод для этого действия")

    static func missing(_ parameter: Table.Key) -> Refusal {
        let text = "Could not find value for parameter {\(parameter.text)}"
        return Refusal("100", 400, text, text)
    }

    static func mistyped(_ parameter: Table.Key, _ type: String) -> Refusal {
        let text = "Invalid value to match with parameter {\(parameter.text)}. Should be value of type \(type)."
        return Refusal("100", 400, text, text)
    }

    /// No chat was named in any of the three ways.
    static let chatUnnamed = Refusal(
        "100", 400, #"Could not find value for parameter {id} in constructor of Bitrix\Im\V2\Chat"#,
        #"Could not find value for parameter {id} in constructor of Bitrix\Im\V2\Chat"#)

    /// A field of a type with which the portal's own code dies; its text tells where on the server, as the real one
    /// does.
    static func wrongFieldType(_ field: Table.Key) -> Refusal {
        let text =
            #"Bitrix\Im\V2\Chat::fill(): Argument #1 ($\#(field.text)) has a wrong type, "#
            + "called in /srv/www/bitrix/modules/im/lib/v2/Chat.php on line 1184"
        return Refusal("0", 400, text, text)
    }
}
