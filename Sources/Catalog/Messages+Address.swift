/// What is wrong with the address of a portal. Nothing here repeats it: it may hold a secret.
extension Messages {
    public var addressEmpty: Explanation {
        explain(en: ("No portal was named.", giveWebhook), ru: ("Портал не указан.", giveWebhook))
    }
    public var addressMalformed: Explanation {
        explain(
            en: ("This is not the address of a portal.", giveWebhook), ru: ("Это не адрес портала.", giveWebhook))
    }
    public var addressNoDomain: Explanation {
        explain(
            en: ("The domain in the address is not valid.", "Check each part between the dots."),
            ru: ("Домен в адресе недопустим.", "Проверьте каждую часть между точками."))
    }
    public var addressMixedAlphabets: Explanation {
        explain(
            en: (
                "A part of the domain mixes alphabets: it would look like another domain.",
                "Type it again in one alphabet; if it is correct, give it in its xn--… form."
            ),
            ru: (
                "В части домена смешаны алфавиты: его можно принять за другой домен.",
                "Наберите его заново одним алфавитом; если он верен, укажите его в виде xn--…"
            ))
    }
    public var addressPlain: Explanation {
        explain(
            en: (
                "The address begins with http://, which would send the secret unencrypted.",
                "Write https://. Plain http is accepted for this machine (127.0.0.1) only."
            ),
            ru: (
                "Адрес начинается с http://, и секрет ушёл бы без шифрования.",
                "Напишите https://. Простой http допустим только для этого компьютера (127.0.0.1)."
            ))
    }
    public var addressScheme: Explanation {
        explain(
            en: ("The address begins with something other than https://.", giveWebhook),
            ru: ("Адрес начинается не с https://.", giveWebhook))
    }
    public var addressUserName: Explanation {
        explain(
            en: ("The address contains a user name before the host (user@host).", giveWebhook),
            ru: ("В адресе перед хостом стоит имя пользователя (user@host).", giveWebhook))
    }
    public var addressQuery: Explanation {
        explain(
            en: ("The address goes on after a ? or a #.", giveWebhook),
            ru: ("Адрес продолжается после ? или #.", giveWebhook))
    }
    public var addressNewerAPI: Explanation {
        explain(
            en: (
                "This is the address of REST 3.0 (/rest/api/), which has no chats.",
                "Give the webhook's own URL: https://HOST/rest/USER/CODE/"
            ),
            ru: (
                "Это адрес REST 3.0 (/rest/api/), в котором нет чатов.",
                "Укажите адрес самого вебхука: https://ХОСТ/rest/НОМЕР/КОД/"
            ))
    }
    public var addressWithoutCredential: Explanation {
        explain(
            en: (
                "The address names a portal, but holds no webhook.",
                "Give a webhook URL (https://HOST/rest/USER/CODE/), or an access token with --token-file."
            ),
            ru: (
                "Адрес называет портал, но не даёт входа на него.",
                "Укажите адрес вебхука (https://ХОСТ/rest/НОМЕР/КОД/) или токен через --token-file."
            ))
    }
    public var addressTwoCredentials: Explanation {
        explain(
            en: (
                "The address is a webhook and needs no token, but a token was given as well.",
                "Leave out the token, or give the bare domain of the portal with it."
            ),
            ru: (
                "Адрес — это вебхук, его достаточно для входа, но указан ещё и токен.",
                "Уберите токен или укажите с ним только домен портала."
            ))
    }
    public var addressNotAWebhook: Explanation {
        explain(
            en: (
                "The path of the address is not that of a webhook.",
                "A webhook looks like https://HOST/rest/USER/CODE/, where USER is a number. "
                    + "Copy it from the portal's page."
            ),
            ru: (
                "Путь в адресе не похож на вебхук.",
                "Вебхук выглядит так: https://ХОСТ/rest/НОМЕР/КОД/, где НОМЕР — число. "
                    + "Скопируйте его со страницы портала."
            ))
    }

    public var addressOtherPortal: Explanation {
        explain(
            en: (
                "The secret is a webhook of a different portal or user than the one saved.",
                "Correct the address and the user in profiles.toml, or the secret."
            ),
            ru: (
                "Секрет — это вебхук другого портала или другого пользователя, не того, что сохранён.",
                "Исправьте адрес и пользователя в profiles.toml или сам секрет."
            ))
    }

    public var addressInQuotes: Explanation {
        explain(
            en: ("The address is in quotes.", "Remove the quotes."),
            ru: ("Адрес в кавычках.", "Уберите кавычки."))
    }
    public var tokenInQuotes: Explanation {
        explain(
            en: ("The secret is in quotes.", "Remove the quotes."),
            ru: ("Секрет в кавычках.", "Уберите кавычки."))
    }
    public var tokenWithScheme: Explanation {
        explain(
            en: ("The token begins with “Bearer”.", "Give only what comes after that word."),
            ru: ("Токен начинается со слова «Bearer».", "Укажите только то, что стоит после него."))
    }
    public var tokenIsWebhook: Explanation {
        explain(
            en: (
                "This is a webhook or its code, not an access token.",
                "Give the webhook's URL with --url and no token: https://HOST/rest/USER/CODE/"
            ),
            ru: (
                "Это вебхук или его код, а не токен доступа.",
                "Укажите адрес вебхука в --url, без токена: https://ХОСТ/rest/НОМЕР/КОД/"
            ))
    }

    private var giveWebhook: String {
        say(
            en: "Give the webhook's URL as the portal shows it: https://HOST/rest/USER/CODE/",
            ru: "Укажите адрес вебхука, как его показывает портал: https://ХОСТ/rest/НОМЕР/КОД/")
    }
}
