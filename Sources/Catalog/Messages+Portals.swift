/// Portals on the screen: the welcome, the list of them, and the way from one to another.
extension Messages {
    public var noPortalYet: String { say(en: "no portal yet", ru: "портал не выбран") }
    public var demoPortal: String { say(en: "the demo portal", ru: "демо-портал") }
    public var portals: String { say(en: "Portals", ru: "Порталы") }
    public var anotherPortalRow: String { say(en: "another portal…", ru: "другой портал…") }
    public func nowOn(_ portal: String) -> String {
        say(en: "This form is now for \(portal).", ru: "Теперь эта форма — для портала \(portal).")
    }
    /// - Parameter portal: both forms of an internationalised host.
    public func onPortal(_ portal: String) -> String { say(en: "Portal: \(portal)", ru: "Портал: \(portal)") }
    public var locked: String { say(en: "no secret", ru: "нет секрета") }
    public func secretIsMissing(_ portal: String) -> String {
        say(
            en: "The secret of \(portal) is requested again.", ru: "Секрет портала \(portal) запрашивается ещё раз."
        )
    }
    public var lockedAdvice: String {
        say(
            en:
                "Nothing was sent. \(keys[.review]) asks for the secret again, \(keys[.portals]) switches portal.",
            ru: "Ничего не отправлено. \(keys[.review]) запросит секрет снова, \(keys[.portals]) выберет другой портал."
        )
    }

    // MARK: - The review

    public func typeTheName(_ name: String) -> String {
        say(en: "To confirm, type the portal's name, \(name)", ru: "Для подтверждения введите имя портала, \(name)")
    }
    public func nameIsMissing(_ name: String) -> String {
        say(
            en: "Nothing is done until the portal's name is typed: \(name)",
            ru: "Ничего не будет сделано, пока не введено имя портала: \(name)")
    }
    public func createdAlreadyByName(_ number: Int) -> String {
        say(
            en: "This form already created chat \(number). Typing the name creates a duplicate.",
            ru: "Эта форма уже создала чат \(number). Ввод имени портала создаст ещё один такой же.")
    }
    public var sentAlreadyByName: String {
        say(
            en: "This form was sent before and its outcome is unknown. "
                + "Typing the name sends it again, which may create a duplicate.",
            ru: "Эта форма уже отправлялась, и создан ли чат, неизвестно. "
                + "Ввод имени портала отправит её снова; может появиться второй чат.")
    }
}

/// The welcome.
extension Messages {
    public var welcome: String { say(en: "Welcome. Connect to a portal", ru: "Добро пожаловать. Подключите портал") }
    public var anotherPortal: String { say(en: "Another portal", ru: "Другой портал") }
    public var whereAWebhookComesFrom: String {
        say(
            en: "Paste the URL of an incoming webhook. Create one in the portal's Developer resources: "
                + "scope im; user to find members by e-mail; department to search departments.",
            ru: "Вставьте адрес входящего вебхука. Его создают на портале в разделе «Разработчикам»: "
                + "право im; user — чтобы находить участников по адресу почты; department — чтобы искать отделы.")
    }
    public var orDomainAndToken: String {
        say(
            en: "Or enter the portal's domain, then an access token.",
            ru: "Или домен портала и токен доступа.")
    }
    public var webhookOrDomain: String { say(en: "Webhook or domain", ru: "Вебхук или домен") }
    public var tokenLabel: String { say(en: "Access token", ru: "Токен доступа") }
    public var keepAs: String { say(en: "Save as", ru: "Сохранить как") }
    public var notKept: String {
        say(en: "empty: this session only", ru: "пусто: только на этот раз")
    }
    public var pasteHere: String { say(en: "paste here", ru: "вставьте сюда") }
    public func isAWebhook(_ portal: String, user: Int) -> String {
        say(
            en: "\(portal), a webhook of user \(user). \(keys[.open]): test.",
            ru: "\(portal), вебхук пользователя \(user). \(keys[.open]) проверит его на портале.")
    }
    public func isADomain(_ portal: String) -> String {
        say(
            en: "\(portal) with a token. \(keys[.open]): test.",
            ru: "\(portal) с токеном. \(keys[.open]) проверит его.")
    }
    public func needsToken(_ portal: String) -> String {
        say(en: "\(portal); an access token is needed too.", ru: "\(portal); нужен ещё токен доступа.")
    }
    public func asking(_ portal: String) -> String {
        say(en: "Asking \(portal)…", ru: "Проверяется \(portal)…")
    }
    /// - Parameter place: where the secret is, as the list of portals calls it.
    public func portalKeptAs(_ name: String, secretIn place: String) -> String {
        say(
            en: "Saved as “\(name)”; its secret: \(place). \(keys[.portals]): switch portal.",
            ru: "Сохранено как «\(name)»; секрет: \(place). \(keys[.portals]) — сменить портал.")
    }
    public var defaultPortalMark: String { say(en: "default", ru: "по умолчанию") }
    public var portalInUse: String {
        say(
            en: "You are on this portal. Switch to another one, then remove it.",
            ru: "Вы сейчас на этом портале. Перейдите на другой, затем удалите этот.")
    }
    public func removesPortalOnceMore(_ name: String) -> String {
        say(
            en: "Press again to remove “\(name)” and its secret.",
            ru: "Нажмите ещё раз, чтобы удалить «\(name)» и его секрет.")
    }
}

/// Their keys.
extension Messages {
    public var portalsKey: KeyText {
        key(
            ("Portals", "Порталы"),
            en: "Lists the portals; the form moves to the one you select.",
            ru: "Показывает порталы; форма переходит на выбранный.")
    }
    public var takePortalKey: KeyText {
        key(
            ("Switch", "Перейти"), en: "Switches to the portal; the form moves along.",
            ru: "Переходит на портал вместе с формой.")
    }
    public var goOnKey: KeyText {
        key(
            ("Continue", "Продолжить"), en: "Tests the portal, then saves it under the name.",
            ru: "Проверяет портал, затем сохраняет его под именем.")
    }
    public var demoKey: KeyText {
        key(
            ("Demo portal", "Демо-портал"), en: "Opens the demo portal; no account needed.",
            ru: "Открывает демо-портал; учётная запись не нужна.")
    }
    public var nextInWelcomeKey: KeyText {
        key(en: "To the next field.", ru: "К следующему полю.")
    }
    public var previousInWelcomeKey: KeyText {
        key(en: "To the previous field.", ru: "К предыдущему полю.")
    }
    public var sendByNameKey: KeyText {
        key(
            ("Send", "Отправить"), en: "Does what is asked once the name or the title is typed.",
            ru: "Выполняет запрошенное, когда введено имя или название.")
    }
    public var helpOnPortals: String { say(en: "Portals", ru: "Порталы") }
}
