import ArgumentParser

/// A year, in seconds.
private let longestPeriod = 31_536_000.0

/// Who and what is there.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            en: "How many invented people there are, 1 to 50000.",
            ru: "Сколько вымышленных людей на портале, от 1 до 50000."))
    var people = 130

    @Option(
        help: ArgumentHelp(
            en: "The same people and secrets for the same seed. Without it the secrets are new at every start.",
            ru: "При одном и том же числе те же люди и секреты. Без него секреты при каждом запуске новые."))
    var seed: UInt64?

    @Option(
        help: ArgumentHelp(
            en: "Keep the chats and the secrets in this file; without it they live in memory.",
            ru: "Хранить чаты и секреты в этом файле; без него они только в памяти.", valueName: "file"))
    var state: String?

    func validate() throws {
        guard (1...50_000).contains(people) else {
            throw ValidationError("--people takes a number from 1 to 50000, not \(people).")
        }
    }

    var directory: Directory {
        let departments = Department.invented(forPeople: people)
        return Directory(
            people: Person.invented(count: people, seed: seed ?? 1, departments: departments), departments: departments)
    }
}

/// How the portal behaves where portals differ.
struct MannerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(en: "How the portal writes `time`.", ru: "Как портал пишет `time`."))
    var dialect: TimeDialect?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(en: "Whether `time` tells the operating time.", ru: "Есть ли в `time` время operating."))
    var operating = true

    @Option(
        name: .customLong("profile-of-portal"),
        help: ArgumentHelp(
            en: "Age, controllers and dialect of a portal of that year; single options take precedence.",
            ru: "Возраст, контроллеры и вид ответов портала этого года; приоритет у отдельных параметров."))
    var year = PortalYear.of2026

    @Option(help: ArgumentHelp(en: "The age of the portal's code.", ru: "Возраст кода портала."))
    var generation: Generation?

    @Option(
        help: ArgumentHelp(
            en: "The age of the controllers im.v2.*; none is a portal without them.",
            ru: "Возраст контроллеров im.v2.*; none — портал без них."))
    var controllers: ControllerVersion?

    @Option(
        help: ArgumentHelp(
            en: "Whose HTTP statuses errors carry where portals and documentation disagree.",
            ru: "Чьи статусы HTTP у ошибок там, где портал и документация расходятся."))
    var statuses = StatusSource.source

    @Option(
        help: ArgumentHelp(
            en: "The language of descriptions and automatic texts.", ru: "Язык описаний и автоматических текстов."))
    var locale = Language.en

    @Flag(
        help: ArgumentHelp(
            en: "Refuse webhooks over http, as every real portal does.",
            ru: "Отказывать вебхукам по http, как всякий настоящий портал."))
    var requireHttps = false

    @Option(
        help: ArgumentHelp(
            en: "Seconds between the answer to a deletion and the end of the chat.",
            ru: "Сколько секунд от ответа на удаление до исчезновения чата.", valueName: "s"))
    var deleteDelay: Double = 0.5

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            en: "Whether messages can delete themselves on this portal.",
            ru: "Есть ли на портале автоудаление сообщений."))
    var autoDelete = true

    @Option(
        help: ArgumentHelp(
            en: "How many people of a linked department join at once; the others follow in such portions.",
            ru: "Сколько людей привязанного отдела входят сразу; остальные следуют такими же частями."))
    var departmentPortion = 200

    @Option(
        help: ArgumentHelp(
            en: "Seconds from one such portion to the next.", ru: "Сколько секунд между такими частями.", valueName: "s"
        ))
    var departmentDelay: Double = 5

    @Option(
        help: ArgumentHelp(
            en: "Seconds for which an access token is good.", ru: "Сколько секунд действует токен доступа.",
            valueName: "s"))
    var tokenLife: Double = 3600

    func validate() throws {
        guard tokenLife > 0, tokenLife <= longestPeriod else {
            throw ValidationError("--token-life takes seconds above 0, at most a year, not \(tokenLife).")
        }
        guard departmentPortion > 0, departmentDelay > 0, departmentDelay <= longestPeriod else {
            throw ValidationError("--department-portion and --department-delay take numbers above 0.")
        }
        guard deleteDelay >= 0, deleteDelay <= longestPeriod else {
            throw ValidationError("--delete-delay takes seconds from 0 on, at most a year, not \(deleteDelay).")
        }
    }

    func site(_ directory: Directory) -> Site {
        let generation = generation ?? year.generation
        let controllers = controllers ?? year.controllers
        return Site(
            directory: directory, methods: MethodTable(generation: generation, controllers: controllers),
            generation: generation, language: locale,
            dialect: dialect ?? year.dialect, statuses: statuses, tellsOperatingTime: operating,
            requiresHTTPS: requireHttps, controllers: controllers, deletionDelay: deleteDelay,
            autoDeletesMessages: autoDelete, joining: JoiningPace(portion: departmentPortion, delay: departmentDelay))
    }
}

/// Limits, slowness and faults.
struct TroubleOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            en:
                "Let Y requests a second drain from the bucket and refuse above X; the cloud's is 2/50. Off without it.",
            ru: "Пропускать Y запросов в секунду и отказывать сверх X; в облаке 2/50. Без параметра выключено.",
            valueName: "Y/X"))
    var rate: RateBucket?

    @Option(
        help: ArgumentHelp(
            en: "Block a method that used so many seconds within the window.",
            ru: "Блокировать метод, который занял столько секунд за окно.", valueName: "s"))
    var operatingLimit: Double?

    @Option(
        help: ArgumentHelp(
            en: "The window of the operating time, in seconds.", ru: "Окно времени operating, в секундах.",
            valueName: "s"))
    var operatingWindow: Double = 600

    @Option(
        help: ArgumentHelp(
            en: "How long every call takes, in milliseconds.", ru: "Сколько миллисекунд занимает каждый вызов.",
            valueName: "ms[±ms]"))
    var latency: Latency?

    @Option(
        help: ArgumentHelp(
            en: "A fault for a method, or for all with *; the kinds stand above. Can be repeated.",
            ru: "Сбой метода, для всех — *; виды перечислены выше. Можно указать несколько раз.",
            valueName: "method=kind[:count]"))
    var fault: [FaultRule] = []

    func validate() throws {
        guard operatingWindow > 0, operatingWindow <= longestPeriod, operatingLimit.map({ $0 > 0 }) != false else {
            throw ValidationError("--operating-limit and --operating-window take seconds above 0, at most a year.")
        }
    }

    var operating: OperatingTime {
        OperatingTime(window: operatingWindow, limit: operatingLimit)
    }
}
