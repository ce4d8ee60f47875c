/// The help of the commands and their options.
extension Messages {
    public var urlHelp: String {
        say(
            en: "A webhook URL, or the portal's domain when a token is given; - reads it from standard input.",
            ru: "Адрес вебхука или домен портала, если дан токен; - читает его со стандартного ввода.")
    }
    public var tokenHelp: String { say(en: "An access token.", ru: "Токен доступа.") }
    public var tokenFileHelp: String {
        say(
            en: "A file whose first line is the token; it must be readable only by you.",
            ru: "Файл, первая строка которого — токен; доступ на чтение должен быть только у вас.")
    }
    public var tokenCommandHelp: String {
        say(
            en: "A command whose first line of output is the token.",
            ru: "Команда, первая строка вывода которой — токен.")
    }
    public var profileHelp: String {
        say(
            en: "A saved portal; `convene profiles list` lists them.",
            ru: "Сохранённый портал; список: `convene profiles list`.")
    }
    public var demoHelp: String {
        say(
            en: "Use the demo portal, started on this machine for as long as the command runs.",
            ru: "Использовать демо-портал, запущенный на этом компьютере на время команды.")
    }
    public var timeoutHelp: String {
        say(
            en: "Seconds for one request (default: 65); retries after refusals get as much time again in total.",
            ru: "Секунд на один запрос (по умолчанию 65); на повторы после отказов — ещё столько же.")
    }
    public var debugHelp: String {
        say(
            en: "Write requests and answers, without secrets, to this file.",
            ru: "Записывать запросы и ответы, без секретов, в этот файл.")
    }
    public var fieldsHelp: String {
        say(
            en: "The whole structure: JSON text, the path or https address of a JSON file, or - for standard input.",
            ru: "Вся структура: текст JSON, путь к файлу JSON или его адрес https, либо - для стандартного ввода.")
    }
    public var themeHelp: String {
        say(en: "The theme; `convene themes` lists them.", ru: "Тема; список: `convene themes`.")
    }
    public var dryRunHelp: String {
        say(
            en: "Print the request that would be sent, and send nothing.",
            ru: "Вывести запрос, который был бы отправлен, и ничего не отправлять.")
    }
    public var fullHelp: String {
        say(en: "With --dry-run: print a long avatar whole.", ru: "С --dry-run: выводить длинный аватар целиком.")
    }
    public var onlineHelp: String {
        say(
            en: "With --dry-run: let the portal look up and check the members.",
            ru: "С --dry-run: искать и проверять участников на портале.")
    }
    public var verifyHelp: String {
        say(
            en: "Read the chat back and report what the portal stored differently.",
            ru: "Прочитать чат с портала и сообщить, что сохранено иначе.")
    }
    public var timingHelp: String {
        say(
            en: "Print the phases of the transfer; =json as one line of JSON.",
            ru: "Вывести этапы передачи; =json — одной строкой JSON.")
    }
    public var quietHelp: String {
        say(en: "Print the chat's id alone, and no notes.", ru: "Выводить только ID чата, без примечаний.")
    }
    public var historyJSONHelp: String {
        say(
            en: "One line of JSON for each creation, change and deletion.",
            ru: "По строке JSON на каждое создание, изменение и удаление.")
    }
    public var historyTimingHelp: String {
        say(
            en: "How long calls usually take, for each portal and method.",
            ru: "Сколько обычно длятся вызовы, по порталам и методам.")
    }
    public var emptyHelp: String {
        say(
            en: "Print empty values of the right type instead, to be filled in.",
            ru: "Вывести пустые значения нужного типа, чтобы их заполнить.")
    }
    public var themeNameHelp: String { say(en: "The theme to print.", ru: "Тема, которую вывести.") }
    public var checkOnlineHelp: String {
        say(en: "Let the portal look up and check the members.", ru: "Искать и проверять участников на портале.")
    }
    public var portalOptionsHelp: String {
        say(
            en: "Options of convene-portal, such as --port 8080.",
            ru: "Параметры convene-portal, например --port 8080.")
    }
    public var templateHelp: String { say(en: "Start from this template.", ru: "Начать с этого шаблона.") }
    public var profileNameHelp: String { say(en: "Its name.", ru: "Его имя.") }
    public var namesHelp: String { say(en: "The names alone, one per line.", ru: "Только имена, по одному в строке.") }
    public var oldNameHelp: String { say(en: "The current name.", ru: "Нынешнее имя.") }
    public var newNameHelp: String { say(en: "The new name.", ru: "Новое имя.") }
    public var callItHelp: String { say(en: "The name to save it under.", ru: "Как его назвать.") }
    public var secretCommandHelp: String {
        say(
            en: "A command whose first line of output is the webhook's URL or the token, each time it is needed.",
            ru: "Команда, первая строка вывода которой — адрес вебхука или токен; выполняется каждый раз, когда он "
                + "нужен.")
    }
    public var secretFileHelp: String {
        say(
            en: "A private file for the secret; if it already holds one, that one is used.",
            ru: "Личный файл для секрета; если он уже там, берётся оттуда.")
    }
    public var secretServiceHelp: String {
        say(
            en: "Keep the secret in the desktop's secret service, through secret-tool.",
            ru: "Хранить секрет в службе секретов рабочего стола через secret-tool.")
    }
    public var confirmHelp: String {
        say(
            en: "Require typing the portal's name before anything is sent.",
            ru: "Перед отправкой просить ввести имя портала.")
    }
    public var caFileHelp: String {
        say(
            en: "Certificates to trust in place of the system's.",
            ru: "Сертификаты, которым доверять вместо системных.")
    }
    public var makeDefaultHelp: String {
        say(en: "Use this portal by default.", ru: "Использовать этот портал по умолчанию.")
    }
    public var createAbstract: String { say(en: "Create one chat.", ru: "Создать один чат.") }
    public var historyAbstract: String {
        say(
            en: "List the chats that were created or changed, newest first.",
            ru: "Перечислить созданные и изменённые чаты, новые сначала.")
    }
    public var structureAbstract: String {
        say(
            en: "Print the chat structure as JSON: every field with a description of its value.",
            ru: "Вывести структуру чата в JSON: каждое поле с описанием значения.")
    }
    public var themesAbstract: String {
        say(
            en: "List the themes, one per line, or print one.",
            ru: "Перечислить темы, по одной в строке, или вывести одну.")
    }
    public var keysAbstract: String {
        say(
            en: "Print the keys of the composer, as its help shows them.",
            ru: "Вывести клавиши формы, как в её справке.")
    }
    public var checkAbstract: String {
        say(
            en: "Check a structure as \"create\" would, and send nothing.",
            ru: "Проверить структуру, как это сделает create, и ничего не отправлять.")
    }
    public var portalAbstract: String {
        say(
            en: "Serve the demo portal on 127.0.0.1 until interrupted.",
            ru: "Запустить демо-портал на 127.0.0.1 до прерывания.")
    }
    public var composeAbstract: String {
        say(
            en: "Open the composer, a form in the terminal; also without a command.",
            ru: "Открыть форму в терминале; то же и без команды.")
    }
    public var testAbstract: String {
        say(
            en: "Test saved credentials: whose they are and which scopes they have.",
            ru: "Проверить сохранённый доступ: чей он и какие у него права.")
    }
    public var profilesAbstract: String {
        say(
            en: "Save portals under names, and choose among them.",
            ru: "Сохранять порталы под именами и выбирать между ними.")
    }
    public var listProfilesAbstract: String {
        say(
            en: "List the saved portals; a star marks the default.",
            ru: "Перечислить сохранённые порталы; звёздочка — портал по умолчанию.")
    }
    public var removeProfileAbstract: String {
        say(
            en: "Remove a saved portal and the secret that convene keeps for it.",
            ru: "Удалить сохранённый портал и его секрет, который хранит convene.")
    }
    public var renameProfileAbstract: String {
        say(en: "Give a saved portal another name.", ru: "Переименовать сохранённый портал.")
    }
    public var defaultProfileAbstract: String {
        say(
            en: "Choose the default portal.",
            ru: "Выбрать портал по умолчанию.")
    }
    public var addProfileAbstract: String {
        say(
            en: "Save a portal under a name, after testing its credentials.",
            ru: "Сохранить портал под именем, проверив доступ к нему.")
    }
    public var conveneAbstract: String {
        say(
            en: "Create a chat on a Bitrix24 portal and verify what was stored.",
            ru: "Создать чат на портале Битрикс24 и проверить, что сохранено.")
    }
    public var whereToConnect: String { say(en: "Where to connect", ru: "Куда подключаться") }
    public var whatToCreate: String { say(en: "What to create", ru: "Что создать") }
    public var whatToCheck: String { say(en: "What to check", ru: "Что проверить") }
    public var whatToFillIn: String { say(en: "What to fill in", ru: "Чем заполнить форму") }
    public var howItLooks: String { say(en: "How it looks", ru: "Как выглядит") }
    public var how: String { say(en: "How", ru: "Как") }
    public func headerHelp(_ names: String) -> String {
        say(en: "The color of the header: \(names), or #rrggbb.", ru: "Цвет заголовка: \(names) или #rrggbb.")
    }
}
