/// What is asked where a portal has another address, or a token is too old.
extension Messages {
    public var portalRenamedHeading: String {
        say(en: "The portal says that it has a new address", ru: "Портал сообщает, что у него новый адрес")
    }

    public var oldAddress: String { say(en: "Until now", ru: "До сих пор") }
    public var newAddress: String { say(en: "From now on", ru: "Теперь") }

    public var portalRenamedQuestion: String {
        say(
            en:
                "If you know that it was renamed, \(keys[.send]) uses the new address from now on; the secret goes there then. "
                + "If not, \(keys[.back]) goes back, and nothing goes there.",
            ru:
                "Если вы знаете, что портал переименован, нажмите \(keys[.send]): дальше будет новый адрес, и секрет уйдёт туда. "
                + "Если нет — \(keys[.back]): туда ничего не уйдёт.")
    }

    public var tokenExpiredHeading: String {
        say(en: "The access token has expired", ru: "Токен доступа истёк")
    }

    public func tokenExpiredQuestion(_ portal: String) -> String {
        say(
            en:
                "Paste a new one for \(portal), and \(keys[.send]) goes on. \(keys[.back]) goes back to the form, where everything is kept.",
            ru:
                "Вставьте новый токен для \(portal), \(keys[.send]) продолжит. \(keys[.back]) вернёт к форме, где всё осталось как было."
        )
    }

    public var newToken: String { say(en: "New token:", ru: "Новый токен:") }

    public var tokenIsMissing: String {
        say(en: "Paste the token first.", ru: "Сначала вставьте токен.")
    }

    public var nothingWasSentYet: String {
        say(en: "Nothing was sent yet; no chat was created.", ru: "Ничего ещё не отправлено, чат не создан.")
    }

    public var stoppedGoesOn: String {
        say(
            en: "No chat was created. Once you continue, the same request is sent again, once.",
            ru: "Чат не создан. Когда вы продолжите, тот же запрос уйдёт ещё раз, только один.")
    }

    public func addressKept(_ address: String, of name: String) -> String {
        say(en: "“\(name)” is at \(address) from now on.", ru: "«\(name)» теперь по адресу \(address).")
    }

    public var useNewAddress: String {
        yesOrElseNo(say(en: "Use the new address from now on?", ru: "Пользоваться новым адресом?"))
    }
}

/// The keys of the question.
extension Messages {
    public var useAddressKey: KeyText {
        key(
            ("Use it", "Принять"), en: "Uses the new address from now on.", ru: "Дальше будет новый адрес.")
    }

    public var useTokenKey: KeyText {
        key(("Continue", "Продолжить"), en: "Continues with the new token.", ru: "Продолжает с новым токеном.")
    }
}
