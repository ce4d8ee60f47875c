/// Why no connection to a portal came about, and what to do about it.
extension Messages {
    public var proxyRefused: String {
        say(en: "The proxy refused the connection to the portal.", ru: "Прокси-сервер отказал в соединении с порталом.")
    }

    public var proxyRefusedAdvice: String {
        say(
            en: "Check the proxy's address, user name and password in https_proxy, or bypass it with no_proxy.",
            ru: "Проверьте адрес, имя и пароль прокси в https_proxy или обойдите его через no_proxy.")
    }

    public var certificateExpired: String {
        say(en: "The certificate of the portal has expired.", ru: "Срок действия сертификата портала истёк.")
    }

    public var certificateNotYetValid: String {
        say(
            en: "The certificate of the portal is not valid yet.",
            ru: "Срок действия сертификата портала ещё не начался.")
    }

    public var certificateOfOtherHost: String {
        say(
            en: "The certificate does not match the portal's host name.",
            ru: "Предъявлен сертификат другого хоста, а не портала.")
    }

    public var certificateOfNoKnownIssuer: String {
        say(
            en: "The portal's certificate is not signed by an authority that this machine trusts.",
            ru: "Сертификат портала подписан центром, которому этот компьютер не доверяет.")
    }

    public var badCertificate: String {
        say(en: "The portal's certificate is not valid.", ru: "Сертификат портала недействителен.")
    }

    public var badCertificateFile: String {
        say(
            en: "The file with the certificates that are trusted cannot be read.",
            ru: "Не удаётся прочитать файл доверенных сертификатов.")
    }

    public var certificateAdvice: String {
        say(
            en: "Ask whoever looks after the portal to renew the certificate.",
            ru: "Попросите того, кто обслуживает портал, обновить сертификат.")
    }

    public var certificateNotYetValidAdvice: String {
        say(en: "Check the clock of this machine.", ru: "Проверьте часы этого компьютера.")
    }

    public var certificateOfOtherHostAdvice: String {
        say(
            en: "Check the address; somebody else may be answering in the portal's place.",
            ru: "Проверьте адрес: вместо портала может отвечать кто-то другой.")
    }

    public var certificateOfNoKnownIssuerAdvice: String {
        say(
            en:
                "If the portal has its own certificate authority, name its file in SSL_CERT_FILE or as ca-file of the profile.",
            ru: "Если у портала свой центр сертификации, укажите его файл в SSL_CERT_FILE или в ca-file профиля.")
    }

    public var badCertificateFileAdvice: String {
        say(
            en: "Check the path in SSL_CERT_FILE, or ca-file of the profile; the file holds certificates as PEM.",
            ru: "Проверьте путь в SSL_CERT_FILE или ca-file профиля: в файле должны быть сертификаты PEM.")
    }
}
