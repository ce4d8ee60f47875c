/// Why no connection to a portal came about, and what to do about it.
extension Messages {
    public var proxyRefused: String {
        say(en: "The proxy refuses the way to the portal.", ru: "Прокси-сервер не пропускает к порталу.")
    }

    public var proxyRefusedAdvice: String {
        say(
            en: "Check the proxy's address, user name and password in https_proxy, or go around it with no_proxy.",
            ru: "Проверьте адрес, имя и пароль прокси в https_proxy или обойдите его через no_proxy.")
    }

    public var certificateExpired: String {
        say(en: "The certificate of the portal has expired.", ru: "Срок действия сертификата портала истёк.")
    }

    public var certificateNotYetValid: String {
        say(
            en: "The certificate of the portal is not valid yet.",
            ru: "Срок действия сертификата портала ещё не наступил.")
    }

    public var certificateOfOtherHost: String {
        say(
            en: "The certificate that was shown is of another host than the portal.",
            ru: "Предъявлен сертификат другого узла, а не портала.")
    }

    public var certificateOfNoKnownIssuer: String {
        say(
            en: "The certificate of the portal was issued by nobody whom this machine trusts.",
            ru: "Сертификат портала выдан тем, кому этот компьютер не доверяет.")
    }

    public var badCertificate: String {
        say(en: "The certificate of the portal is not in order.", ru: "Сертификат портала не в порядке.")
    }

    public var badCertificateFile: String {
        say(
            en: "The file with the certificates that are trusted cannot be read.",
            ru: "Не удаётся прочитать файл доверенных сертификатов.")
    }

    public var certificateAdvice: String {
        say(
            en: "Ask whoever looks after the portal to renew it.",
            ru: "Попросите того, кто обслуживает портал, обновить его.")
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
            en: "If the portal has an issuer of its own, name its file in SSL_CERT_FILE or as ca-file of the profile.",
            ru: "Если у портала свой издатель, укажите его файл в SSL_CERT_FILE или в ca-file профиля.")
    }

    public var badCertificateFileAdvice: String {
        say(
            en: "Check the path in SSL_CERT_FILE, or ca-file of the profile; the file holds certificates as PEM.",
            ru: "Проверьте путь в SSL_CERT_FILE или ca-file профиля: в файле должны быть сертификаты PEM.")
    }
}
