/// The longer help of the commands.
extension Messages {
    public var conveneDiscussion: String {
        say(
            en: """
                Without a command it opens the composer, a form in the terminal.

                The portal is named by an option, or else by the environment: CONVENE_URL, CONVENE_TOKEN, \
                CONVENE_PROFILE; or else it is the saved portal that is the default.
                """,
            ru: """
                Без команды открывает форму в терминале.

                Портал задаётся параметром, иначе переменными окружения: CONVENE_URL, CONVENE_TOKEN, CONVENE_PROFILE; \
                иначе это сохранённый портал по умолчанию.
                """)
    }
    public var composeDiscussion: String { say(en: "The options fill in the form.", ru: "Параметры заполняют форму.") }
    public var createDiscussion: String {
        say(
            en: "Standard output is the portal's answer as JSON; everything for people goes to standard error.",
            ru: "Стандартный вывод — ответ портала в JSON; всё для людей идёт в стандартный поток ошибок.")
    }
    public var checkDiscussion: String {
        say(
            en: "The portal is not contacted either, unless with --online.",
            ru: "К порталу программа обращается только с --online.")
    }
    public var portalDiscussion: String {
        say(
            en: "The first line of standard output is its webhook URL. `convene portal --help` lists its options.",
            ru: "Первая строка стандартного вывода — адрес его вебхука. Параметры: `convene portal --help`.")
    }
    public var themesDiscussion: String {
        say(
            en: "A printed theme is a good beginning for your own.",
            ru: "Выведенная тема — хорошая основа для своей.")
    }
    public var profilesDiscussion: String {
        say(
            en: "A saved portal is used by --profile NAME or CONVENE_PROFILE; "
                + "the default one where nothing names a portal.",
            ru: "Сохранённый портал выбирают через --profile ИМЯ или CONVENE_PROFILE; "
                + "портал по умолчанию — если портал не указан.")
    }
    public var addProfileDiscussion: String {
        say(
            en: """
                Without --url it asks for the webhook's URL, or for the portal's domain and a token. The secret is \
                kept where an option says; otherwise in the desktop's secret service, or in a private file.

                The first portal that is saved becomes the default.
                """,
            ru: """
                Без --url спрашивает адрес вебхука или домен портала и токен. Секрет хранится там, где скажет \
                параметр; иначе в службе секретов рабочего стола или в личном файле.

                Первый сохранённый портал становится порталом по умолчанию.
                """)
    }

    public var avatarOriginalHelp: String {
        say(
            en: "Send the avatar's file as it is; otherwise it is scaled down as needed.",
            ru: "Отправить файл аватара как есть; иначе он уменьшается до нужного размера.")
    }

    // MARK: - Options of profiles add

    public var oauthHelp: String {
        say(
            en: "A local application: asks for its client id, its secret, and a code or refresh token.",
            ru:
                "Локальное приложение: спросит его код (client_id), ключ (client_secret) и код авторизации или токен обновления."
        )
    }
    public var tokenServerHelp: String {
        say(
            en: "With --oauth: the token server, if the portal named one other than the usual.",
            ru: "С --oauth: сервер токенов, если портал назвал не обычный.")
    }

    // MARK: - The line-by-line form

    public var accessibleHelp: String {
        say(
            en: "Ask line by line, without a screen: for a screen reader, a braille display, a serial console. "
                + "Answers may come through a pipe.",
            ru:
                "Спрашивать построчно, без экрана: для программ чтения с экрана, брайлевской строки, последовательной консоли. "
                + "Ответы можно передать через канал.")
    }

    // MARK: - Language

    public var keysSettingsHelp: String {
        say(
            en: "Print them as the [keys] section of config.toml, where [] leaves a command without a key.",
            ru: "Вывести их для раздела [keys] файла config.toml; [] там оставляет команду без клавиши.")
    }

    public var languageHelp: String {
        say(
            en: "The language, en or ru; otherwise config.toml or the locale decides.",
            ru: "Язык, en или ru; иначе решают config.toml или локаль.")
    }
}
