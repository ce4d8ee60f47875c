/// Refusals of the `im.*` methods (rest.md B1 and C5 to C15).
extension Refusal {
    static let usersWrongType = Refusal(
        "INVALID_FORMAT", 400, "Parameter USERS has wrong type", "Параметр USERS имеет неверный тип")
    static let usersEmpty = Refusal(
        "USERS_EMPTY", 400, "Please select users before creating a new chat",
        "Выберите пользователей перед созданием чата")
    static let tooManyUsers = Refusal(
        "MAX_USER", 400, "Too many users in the chat", "Слишком много пользователей в чате")
    static let chatNotCreated = Refusal("WRONG_REQUEST", 400, "Chat can't be created", "Не удалось создать чат")

    static let dialogIDEmpty = Refusal(
        "DIALOG_ID_EMPTY", 400, "Dialog ID can't be empty", "Не указан идентификатор диалога")
    static let noDialogAccess = Refusal(
        "ACCESS_ERROR", 403, "You do not have access to the specified dialog", "Нет доступа к указанному диалогу")
    static let chatIDEmpty = Refusal(
        "CHAT_ID_EMPTY", 400, "Chat ID can't be empty", "Не указан идентификатор чата")
    static let actionUnavailable = Refusal("ACCESS_ERROR", 403, "Action unavailable", "Действие недоступно")

    static let userIDEmpty = Refusal(
        "USER_ID_EMPTY", 400, "User ID can't be empty", "Не указан идентификатор пользователя")
    static let ownerNotChanged = Refusal(
        "WRONG_REQUEST", 400, "Change owner can only owner and user must be member in chat",
        "Сменить владельца может только владелец, новый владелец должен состоять в чате")
    static let titleEmpty = Refusal("TITLE_EMPTY", 400, "Title can't be empty", "Название не может быть пустым")
    static let titleUnchanged = Refusal(
        "WRONG_REQUEST", 400, "This title currently set or chat isn't exists",
        "Такое название уже установлено или чат не существует")
    static let titleLocked = Refusal(
        "ACCESS_ERROR", 403, "This chat cannot be renamed", "Этот чат нельзя переименовать")
    static let wrongColour = Refusal(
        "WRONG_COLOR", 400, "This color currently unavailable", "Этот цвет сейчас недоступен")
    static let colourUnchanged = Refusal(
        "WRONG_REQUEST", 400, "This color currently set or chat isn't exists",
        "Такой цвет уже установлен или чат не существует")
    static let avatarNoImage = Refusal(
        "AVATAR_ERROR", 400, "Avatar incorrect type", "Неверный тип изображения")
    static let avatarTooLarge = Refusal(
        "AVATAR_ERROR", 400, "Avatar incorrect size (max 5000x5000)",
        "Неверный размер изображения (не более 5000x5000)")
    static let avatarIncorrect = Refusal("AVATAR_ERROR", 400, "Avatar incorrect", "Неверное изображение")
    static let avatarDenied = Refusal("ACCESS_DENIED", 400, "Access denied", "Доступ запрещён")
    static let avatarLocked = Refusal(
        "ACCESS_ERROR", 403, "The avatar of this chat cannot be changed", "Аватар этого чата нельзя изменить")
    static let chatMissing = Refusal("WRONG_REQUEST", 400, "Chat isn't exists", "Чат не существует")

    static let extendDenied = Refusal(
        "ACCESS_DENIED_EXTEND", 400, "Insufficient permissions to add participants to the chat",
        "Недостаточно прав для добавления участников в чат")
    static let extendLocked = Refusal(
        "ACCESS_ERROR", 403, "It is forbidden to add users to this chat", "В этот чат нельзя добавлять пользователей")
    static let alreadyMember = Refusal(
        "WRONG_REQUEST", 400, "You don't have access or user already member in chat",
        "Нет доступа или пользователь уже состоит в чате")
    static let kickDenied = Refusal(
        "ACCESS_DENIED_KICK", 400, "Insufficient rights to exclude participants from the chat",
        "Недостаточно прав для исключения участников из чата")
    static let kickNotOwner = Refusal(
        "IM_ERROR_KICK", 400, "Only the owner can exclude participants from the chat",
        "Исключать участников может только владелец чата")
    static let kickNotMember = Refusal(
        "USER_NOT_FOUND", 400, "The specified user is not in the chat", "Указанный пользователь не состоит в чате")
    static let kickLocked = Refusal(
        "ACCESS_ERROR", 403, "It is forbidden to delete users of this chat",
        "Из этого чата нельзя удалять пользователей")
    static let notMember = Refusal(
        "WRONG_REQUEST", 400, "You don't have access or user isn't member in chat",
        "Нет доступа или пользователь не состоит в чате")
    static let ownerMayNotLeave = Refusal(
        "LEAVE_OWNER_FORBIDDEN", 403, "The owner cannot leave this chat", "Владелец не может покинуть этот чат")
    static let messageCanceled = Refusal("CANCELED", 400, "Message canceled", "Отправка сообщения отменена")
    static let messageWrongType = Refusal(
        "MESSAGE_EMPTY", 400, "Wrong message type", "Неверный тип сообщения")
    static let addresseeMissing = Refusal("USER_NOT_FOUND", 400, "User not found", "Пользователь не найден")
    static let noAccessToPerson = Refusal(
        "ERROR_NO_ACCESS", 400, "You cannot write to this user", "Этому пользователю нельзя написать")
    static let incorrectParameters = Refusal(
        "PARAMS_ERROR", 400, "Incorrect params", "Неверные параметры")
    static let messageEmpty = Refusal(
        "MESSAGE_EMPTY", 400, "Message can't be empty", "Сообщение не может быть пустым")

    static let messageIDEmpty = Refusal(
        "MESSAGE_ID_ERROR", 400, "Message ID can't be empty", "Не указан идентификатор сообщения")
    static let messageNotEdited = Refusal(
        "CANT_EDIT_MESSAGE", 403, "Time has expired for modification or you don't have access",
        "Время для изменения истекло или нет доступа к сообщению")

    static let noChatAccess = Refusal(
        "ACCESS_ERROR", 400, "You don't have access to this chat", "Нет доступа к этому чату")
    static let invitedFromStructure = Refusal(
        "USER_INVITED_FROM_STRUCTURE", 400, "USER_INVITED_FROM_STRUCTURE",
        "Пользователь добавлен в чат вместе с отделом")
    static let managersNotChanged = Refusal(
        "WRONG_REQUEST", 400, "Change manager can only owner and user must be member in chat",
        "Менять администраторов может только владелец, пользователь должен состоять в чате")
    static let notMuted = Refusal(
        "ACCESS_ERROR", 403, "This chat cannot be muted", "Уведомления этого чата не отключить")
    static let notPinned = Refusal(
        "ACCESS_ERROR", 400, "You don’t have permission to pin this chat", "Нет прав на закрепление этого чата")
}
