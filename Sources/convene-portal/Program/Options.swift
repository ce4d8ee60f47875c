import ArgumentParser
import FoundationEssentials

/// A year, in seconds.
private let longestPeriod = 31_536_000.0

/// Who and what is there.
struct DataOptions: ParsableArguments {
    @Option(help: "How many invented people there are, 1 to 50000.")
    var people = 130

    @Option(help: "The same people and secrets for the same seed. Without it the secrets are new at every start.")
    var seed: UInt64?

    @Option(
        help: ArgumentHelp(
            "Keep the chats and the secrets in this file; without it they live in memory.", valueName: "file"))
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
    @Option(help: "How the portal writes `time`.")
    var dialect: TimeDialect?

    @Flag(inversion: .prefixedNo, help: "Whether `time` tells the operating time.")
    var operating = true

    @Option(
        name: .customLong("profile-of-portal"),
        help: "Age, controllers and dialect of a portal of that year; single options take precedence.")
    var year = PortalYear.of2026

    @Option(help: "The age of the portal's code.")
    var generation: Generation?

    @Option(help: "The age of the controllers im.v2.*; none is a portal without them.")
    var controllers: ControllerVersion?

    @Option(help: "Whose HTTP statuses errors carry where portals and documentation disagree.")
    var statuses = StatusSource.source

    @Option(help: "The language of descriptions and automatic texts.")
    var locale = Language.en

    @Flag(help: "Refuse webhooks over http, as every real portal does.")
    var requireHttps = false

    @Option(help: ArgumentHelp("Seconds between the answer to a deletion and the end of the chat.", valueName: "s"))
    var deleteDelay: Double = 0.5

    @Flag(inversion: .prefixedNo, help: "Whether messages can delete themselves on this portal.")
    var autoDelete = true

    @Option(help: "How many people of a linked department join at once; the others follow in such portions.")
    var departmentPortion = 200

    @Option(help: ArgumentHelp("Seconds from one such portion to the next.", valueName: "s"))
    var departmentDelay: Double = 5

    @Option(help: ArgumentHelp("Seconds for which an access token is good.", valueName: "s"))
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
            "Let Y requests a second drain from the bucket and refuse above X; the cloud's is 2/50. Off without it.",
            valueName: "Y/X"))
    var rate: Rate?

    @Option(help: ArgumentHelp("Block a method that used so many seconds within the window.", valueName: "s"))
    var operatingLimit: Double?

    @Option(help: ArgumentHelp("The window of the operating time, in seconds.", valueName: "s"))
    var operatingWindow: Double = 600

    @Option(help: ArgumentHelp("How long every call takes, in milliseconds.", valueName: "ms[±ms]"))
    var latency: Latency?

    @Option(
        help: ArgumentHelp(
            "A fault for a method, or for all with *; the kinds stand above. Can be repeated.",
            valueName: "method=kind[:count]"))
    var fault: [FaultRule] = []

    func validate() throws {
        guard operatingWindow > 0, operatingWindow <= longestPeriod, operatingLimit.map({ $0 > 0 }) != false else {
            throw ValidationError("--operating-limit and --operating-window take seconds above 0, at most a year.")
        }
    }

    var bucket: RateBucket? {
        rate.map { RateBucket(drain: $0.drain, capacity: $0.capacity) }
    }

    var operating: OperatingTime {
        OperatingTime(window: operatingWindow, limit: operatingLimit)
    }
}
