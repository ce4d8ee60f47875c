/// Refusals of the portal and of its token server that concern applications, plans and newer methods; each is a row of the
/// table of refusals.
extension Messages {
    public var applicationUnknown: Explanation {
        explain(
            en: (
                "The server does not know the application, or its secret is wrong.",
                "Check client id and client secret on the application's page; it must be installed on this portal."
            ),
            ru: (
                "Сервер не знает приложения, или ключ приложения неверен.",
                "Проверьте код (client_id) и ключ (client_secret) на странице приложения; оно должно быть установлено на портале."
            ))
    }
    public var grantUsedUp: Explanation {
        explain(
            en: ("The code or refresh token is used up or no longer valid.", authorizeAnew),
            ru: ("Код или токен обновления уже использован или больше не действует.", authorizeAnew))
    }
    public var scopeExceedsGrant: Explanation {
        explain(
            en: (
                "The application asks for more scopes than it was granted.",
                "Correct the scopes on the application's page, then authorize again."
            ),
            ru: (
                "Приложение запрашивает больше прав, чем ему дано.",
                "Исправьте права на странице приложения и авторизуйтесь заново."
            ))
    }
    public var paymentRequired: Explanation {
        explain(
            en: ("The portal's subscription has ended.", "Ask an administrator of the portal to renew it."),
            ru: ("Подписка портала закончилась.", "Попросите администратора портала её продлить."))
    }
    public var onlyIntranetUsers: Explanation {
        explain(
            en: (
                "The portal allows this to its employees only; this user is external.",
                "Use the webhook or token of an employee."
            ),
            ru: (
                "Портал разрешает это только сотрудникам, а пользователь внешний (экстранет).",
                "Возьмите вебхук или токен сотрудника."
            ))
    }
    public var actionNotFound: Explanation {
        explain(
            en: (
                "The portal has this group of methods, but not this method: its version is older or newer.",
                "Ask an administrator of the portal which version it has."
            ),
            ru: (
                "На портале есть эта группа методов, но нет такого метода: у портала другая версия.",
                "Узнайте версию портала у его администратора."
            ))
    }
    public var parameterMissing: Explanation {
        explain(
            en: (
                "A parameter is missing, or has the wrong type.",
                "Check the values; if they are right, report this as a bug in convene."
            ),
            ru: (
                "Порталу не хватает параметра, или у параметра неверный тип.",
                "Проверьте значения; если они верны, сообщите об этом как об ошибке convene."
            ))
    }
    public var typeError: Explanation {
        explain(
            en: ("The portal rejected a value of the wrong type.", ""),
            ru: ("Портал отклонил значение неверного типа.", ""))
    }
    public var mayNotDoThis: Explanation {
        explain(
            en: ("The user may not do this on the portal.", "Ask an administrator of the portal for the permission."),
            ru: ("Пользователю нельзя делать это на портале.", "Попросите разрешение у администратора портала."))
    }
    public var entityNotFound: Explanation {
        explain(
            en: ("The portal did not find what the request refers to.", "Check the ids."),
            ru: ("Портал не находит того, что названо в запросе.", "Проверьте ID."))
    }
}
