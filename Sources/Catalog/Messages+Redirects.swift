/// What is said of an address that sends requests elsewhere.
extension Messages {
    public func portalRenamed(to address: String) -> String {
        say(
            en: "The portal says that it has a new address: \(address)",
            ru: "Портал сообщает, что у него новый адрес: \(address)")
    }

    public var portalRenamedAdvice: String {
        say(
            en: "If you know that it was renamed, give the new address in place of the old one; "
                + "for a saved portal, convene profiles test NAME does that.",
            ru: "Если вы знаете, что портал переименован, укажите новый адрес вместо старого; "
                + "для сохранённого портала это сделает convene profiles test ИМЯ.")
    }

    public func redirects(to target: String) -> String {
        say(en: "The address redirects to \(target).", ru: "Адрес перенаправляет на \(target).")
    }

    public var redirectsNowhere: String {
        say(en: "The redirect names no address.", ru: "Перенаправление без адреса назначения.")
    }

    public var redirectToNoPortal: String {
        say(
            en: "convene does not follow: that is not the address of a portal.",
            ru: "convene туда не переходит: это не адрес портала.")
    }

    public var redirectUnencrypted: String {
        say(
            en: "convene does not follow: the secret would leave unencrypted.",
            ru: "convene туда не переходит: секрет ушёл бы незашифрованным.")
    }

    public var redirectElsewhere: String {
        say(
            en: "convene does not follow: that is another page, not the method that was called.",
            ru: "convene туда не переходит: это другая страница, а не вызванный метод.")
    }

    public var redirectToItself: String {
        say(
            en: "convene does not follow: that is the address that was called.",
            ru: "convene туда не переходит: это тот же самый адрес.")
    }

    public var redirectToThisMachine: String {
        say(
            en: "convene does not follow: that is this machine, not the portal.",
            ru: "convene туда не переходит: это ваш компьютер, а не портал.")
    }

    public var redirectAfterRequest: String {
        say(
            en: "According to its status (303) the request was carried out, but no answer came from the portal.",
            ru: "Судя по статусу (303), запрос выполнен, но ответа портала нет.")
    }

    public var redirectAdvice: String {
        say(
            en: "Check the address, and who answers at it.",
            ru: "Проверьте адрес и то, кто по нему отвечает.")
    }
}
