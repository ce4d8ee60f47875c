/// What portals' error codes mean, for the rows of the table of refusals; those of local applications are in a file beside.
extension Messages {
    public var queryLimitExceeded: Explanation {
        explain(
            en: ("Too many requests to the portal from this address.", "Wait a few seconds and try again."),
            ru: ("Портал получает слишком много запросов с этого адреса.", "Подождите несколько секунд и повторите."))
    }
    public var operationTimeLimit: Explanation {
        explain(
            en: (
                "This method has used up its operating time for the last ten minutes.",
                "Wait until the portal frees it, ten minutes at most, and try again."
            ),
            ru: (
                "Этот метод исчерпал своё время выполнения за последние десять минут.",
                "Подождите, пока портал его освободит, не дольше десяти минут, и повторите."
            ))
    }
    public var authorizationServerDown: Explanation {
        explain(
            en: ("The portal could not reach its authorization server.", "Wait a minute and try again."),
            ru: ("Портал не смог связаться со своим сервером авторизации.", "Подождите минуту и повторите."))
    }
    public var overloadLimit: Explanation {
        explain(
            en: (
                "The portal's REST interface was blocked manually because of overload.",
                "Ask the vendor's support to lift the block; waiting does not help."
            ),
            ru: (
                "REST портала заблокирован вручную из-за перегрузки.",
                "Попросите поддержку Битрикс24 снять блокировку; ждать бесполезно."
            ))
    }
    public var internalServerError: Explanation {
        explain(
            en: ("The portal had an internal error while processing the request.", ""),
            ru: ("На портале произошёл внутренний сбой при обработке запроса.", ""))
    }
    public var errorCore: Explanation {
        explain(
            en: ("The portal aborted the request with an error of its own.", ""),
            ru: ("Портал прервал запрос на середине из-за собственной ошибки.", ""))
    }
    public var noAuthFound: Explanation {
        explain(
            en: (
                "The portal does not recognize the webhook or token.",
                "Check the webhook URL or the token: is it complete, and of this portal?"
            ),
            ru: (
                "Портал не распознал вебхук или токен.",
                "Проверьте адрес вебхука или токен: целиком ли он и от этого ли портала."
            ))
    }
    public var wantsEncryption: Explanation {
        explain(
            en: ("The portal requires encryption.", "Write https:// in front of the address."),
            ru: ("Портал требует шифрования.", "Напишите перед адресом https://."))
    }
    public var invalidCredentials: Explanation {
        explain(
            en: (
                "The portal does not know this webhook: it is wrong, deleted or expired.",
                "Make a new webhook on the portal, with the scope im, and give its URL."
            ),
            ru: (
                "Портал не знает этот вебхук: он неверен, удалён или истёк.",
                "Создайте на портале новый вебхук с правом im и укажите его адрес."
            ))
    }
    public var expiredToken: Explanation {
        explain(
            en: (
                "The access token has expired; it lives for an hour.",
                "Get a new token, or use an incoming webhook, which does not expire."
            ),
            ru: (
                "Токен доступа истёк: он живёт один час.",
                "Получите новый токен или возьмите входящий вебхук, он не истекает."
            ))
    }
    public var invalidToken: Explanation {
        explain(
            en: ("The portal does not accept this access token.", "Get a new token."),
            ru: ("Портал не принимает этот токен доступа.", "Получите новый токен."))
    }
    public var insufficientScope: Explanation {
        explain(
            en: (
                "The webhook or token lacks a scope that this call needs; chats need `im`.",
                "Edit the webhook on the portal, tick the scope im, and use the URL that it then shows."
            ),
            ru: (
                "У вебхука или токена нет нужного права (scope); для чатов нужно право im («Чат и уведомления»).",
                "Откройте вебхук на портале, отметьте право im и возьмите адрес, который он покажет."
            ))
    }
    public var accessDeniedByPlan: Explanation {
        explain(
            en: (
                "Access denied by the plan or by user permissions.",
                "REST needs a paid plan or a subscription; otherwise ask an administrator of the portal."
            ),
            ru: (
                "Доступ запрещён тарифом или правами пользователя.",
                "Для REST нужен платный тариф или подписка; иначе обратитесь к администратору портала."
            ))
    }
    public var userAccessError: Explanation {
        explain(
            en: ("The user has no access to the application.", "Ask an administrator of the portal to grant it."),
            ru: ("У пользователя нет доступа к приложению.", "Попросите администратора портала его дать."))
    }
    public var authorizationError: Explanation {
        explain(
            en: (
                "The portal cannot log this user in: dismissed, or not allowed.",
                "Use the webhook or token of an active user."
            ),
            ru: (
                "Портал не может авторизовать этого пользователя: он уволен или ему это запрещено.",
                "Возьмите вебхук или токен работающего сотрудника."
            ))
    }
    public var applicationNotFound: Explanation {
        explain(
            en: (
                "The application is no longer installed on the portal.", "Install it again, or use an incoming webhook."
            ),
            ru: (
                "Приложение больше не установлено на портале.",
                "Установите его снова или используйте входящий вебхук."
            ))
    }
    public var portalDeleted: Explanation {
        explain(
            en: ("The portal was deleted or is switched off.", "Check the address."),
            ru: ("Портал удалён или отключён.", "Проверьте адрес."))
    }
    public var methodNotFound: Explanation {
        explain(
            en: (
                "The portal does not have this method.",
                "The module of chats may be missing there; ask an administrator of the portal."
            ),
            ru: (
                "На портале нет такого метода.",
                "Возможно, там нет модуля чатов; обратитесь к администратору портала."
            ))
    }
    public var errorArgument: Explanation {
        explain(
            en: ("The portal does not accept one of the values.", "Correct the value and try again."),
            ru: ("Портал не принимает одно из значений.", "Исправьте значение и повторите."))
    }
    public var wrongEncoding: Explanation {
        explain(
            en: ("The portal could not decode the request.", reportFault),
            ru: ("Портал не разобрал кодировку запроса.", reportFault))
    }
    public var wrongAuthType: Explanation {
        explain(
            en: ("This call is not allowed with this webhook or token.", "Use an incoming webhook."),
            ru: ("С такими данными для входа этот вызов не разрешён.", "Используйте входящий вебхук."))
    }
    public var wrongLicense: Explanation {
        explain(
            en: ("The portal's license does not allow the call.", askAdministrator),
            ru: ("Лицензия портала не позволяет этот вызов.", askAdministrator))
    }
    public var confirmationWaits: Explanation {
        explain(
            en: (
                "An administrator of the portal must confirm this call first.",
                "Ask an administrator to confirm it, then send again."
            ),
            ru: (
                "Этот вызов сначала должен подтвердить администратор портала.",
                "Попросите администратора подтвердить его и отправьте снова."
            ))
    }
    public var confirmationDenied: Explanation {
        explain(
            en: ("An administrator of the portal has denied this call.", askAdministrator),
            ru: ("Администратор портала отклонил этот вызов.", askAdministrator))
    }
    public var manifestNotAvailable: Explanation {
        explain(
            en: ("The portal has no manifest for this call.", reportFault),
            ru: ("На портале нет манифеста для этого вызова.", reportFault))
    }
    public var batchTooLong: Explanation {
        explain(
            en: ("The batch had more than 50 commands.", reportFault),
            ru: ("В пакете больше 50 команд.", reportFault))
    }
    public var notInBatch: Explanation {
        explain(
            en: ("The method is not allowed in a batch.", reportFault),
            ru: ("Этот метод нельзя вызывать в пакете.", reportFault))
    }
    public var invalidFormat: Explanation {
        explain(
            en: ("The portal does not accept the members in this form.", "Give the members as ids."),
            ru: ("Портал не принимает участников в таком виде.", "Укажите ID участников."))
    }
    public var wrongRequest: Explanation {
        explain(
            en: (
                "The portal did not carry out the request.",
                "Check the values, above all the link's type and id, which are limited in length."
            ),
            ru: (
                "Портал не выполнил запрос.",
                "Проверьте значения, прежде всего тип и ID привязки: их длина ограничена."
            ))
    }
    public var usersEmpty: Explanation {
        explain(
            en: ("This older portal creates no chat without members.", "Name at least two other people as members."),
            ru: ("Этот старый портал не создаёт чат без участников.", "Укажите хотя бы двух других участников."))
    }
    public var chatAccessError: Explanation {
        explain(
            en: (
                "The portal denies access to the chat.",
                "The chat may be closed to this user, or it does not exist."
            ),
            ru: ("Портал не пускает в этот чат.", "Возможно, чат закрыт для этого пользователя или его нет."))
    }
    public var mayNotAddPeople: Explanation {
        explain(
            en: ("The user may not add people to this chat.", "Ask its owner, or somebody who is allowed to do so."),
            ru: (
                "Пользователю нельзя добавлять людей в этот чат.",
                "Обратитесь к владельцу или к тому, кому чат это разрешает."
            ))
    }
    public var titleEmpty: Explanation {
        explain(
            en: ("The portal does not accept an empty title here.", "Enter a title."),
            ru: ("Портал не принимает пустое название.", "Введите название."))
    }
    public var wrongColor: Explanation {
        explain(
            en: ("The portal does not accept this color.", "Choose another color."),
            ru: ("Портал не принимает этот цвет.", "Выберите другой цвет."))
    }
    public var avatarError: Explanation {
        explain(
            en: (
                "The portal does not accept this image.", "Choose a PNG or JPEG of at most 5000 × 5000 pixels."
            ),
            ru: ("Портал не принимает это изображение.", "Выберите PNG или JPEG не больше 5000 × 5000 пикселей."))
    }
    public var userNotExists: Explanation {
        explain(
            en: ("The portal does not know this person.", "Check the id."),
            ru: ("Портал не знает этого человека.", "Проверьте ID."))
    }
    public var chatIDEmpty: Explanation {
        explain(
            en: ("The portal found no id of a chat in the request.", reportFault),
            ru: ("Портал не нашёл в запросе ID чата.", reportFault))
    }
    public var userIDEmpty: Explanation {
        explain(
            en: ("The portal found no id of a person in the request.", reportFault),
            ru: ("Портал не нашёл в запросе ID человека.", reportFault))
    }
    public var idEmpty: Explanation {
        explain(
            en: ("The portal found no id in the request.", reportFault),
            ru: ("Портал не нашёл в запросе ID.", reportFault))
    }
    public var findShort: Explanation {
        explain(
            en: ("The portal needs a longer search text.", "Type more letters."),
            ru: ("Портал ищет только по более длинному тексту.", "Введите больше букв."))
    }

    private var reportFault: String {
        say(en: "Report this as a bug in convene.", ru: "Сообщите об этом как об ошибке convene.")
    }
    private var askAdministrator: String {
        say(en: "Ask an administrator of the portal.", ru: "Обратитесь к администратору портала.")
    }
}
