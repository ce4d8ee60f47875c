import ArgumentParser
import FoundationEssentials

/// The program: reads its options, opens the portal, says where it is.
@main
struct ConvenePortal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convene-portal",
        abstract: HelpText.say(
            en: "A Bitrix24 portal of invented people on 127.0.0.1, for trials and tests.",
            ru: "Портал Битрикс24 с вымышленными людьми на 127.0.0.1, для знакомства и тестов."),
        discussion: [
            HelpText.say(
                en:
                    "The first line of standard output is the address of an incoming webhook. The portal runs until it is "
                    + "interrupted.",
                ru: "Первая строка стандартного вывода — адрес входящего вебхука. Портал работает, пока его не прервут."
            ),
            HelpText.say(en: "Kinds of faults:", ru: "Виды сбоев:") + "\n"
                + Fault.Kind.allCases.map { "  \($0.rawValue): \($0.explanation)" }.joined(separator: "\n"),
            controls, statuses,
        ].joined(separator: "\n\n"))

    private static let controls = HelpText.say(
        en: """
            While it runs: POST /control/fault with {"method":"im.chat.add","kind":"cut-after","count":1} as \
            application/json; GET or DELETE /control/faults; GET /control/chats; GET /control/calls; POST /control/people with \
            {"id":17,"departments":[8]}, {"id":17,"active":false} or {"name":"Nora","departments":[7]}; \
            POST /control/webhook with {"label":"default","user":2}. They need the header that --print-credentials shows.
            """,
        ru: """
            Во время работы: POST /control/fault с {"method":"im.chat.add","kind":"cut-after","count":1} как \
            application/json; GET или DELETE /control/faults; GET /control/chats; GET /control/calls; POST /control/people с \
            {"id":17,"departments":[8]}, {"id":17,"active":false} или {"name":"Nora","departments":[7]}; \
            POST /control/webhook с {"label":"default","user":2}. Нужен заголовок, который показывает --print-credentials.
            """)

    private static let statuses = HelpText.say(
        en: """
            EXIT STATUS:
              0    standard input ended (--with-parent)
              1    the state file cannot be read
              64   wrong usage, or the port is taken
              130  interrupted
            """,
        ru: """
            КОДЫ ЗАВЕРШЕНИЯ:
              0    кончился стандартный ввод (--with-parent)
              1    файл состояния не читается
              64   неверный вызов или порт занят
              130  прервано
            """)

    @OptionGroup(title: HelpText.say(en: "Data", ru: "Данные")) var data: DataOptions
    @OptionGroup(title: HelpText.say(en: "What the portal is like", ru: "Каков портал")) var manner: MannerOptions
    @OptionGroup(title: HelpText.say(en: "What goes wrong", ru: "Что идёт не так")) var trouble: TroubleOptions

    @Option(help: ArgumentHelp(en: "The port to listen on; 0 takes a free one.", ru: "Порт; 0 — любой свободный."))
    var port: UInt16 = 0

    @Flag(
        help: ArgumentHelp(
            en: "Print every credential as one line of JSON after the first line.",
            ru: "После первой строки напечатать все секреты одной строкой JSON."))
    var printCredentials = false

    @Flag(
        help: ArgumentHelp(
            en: "Write a line for each request to standard error, without secrets.",
            ru: "Писать по строке на запрос в стандартный поток ошибок, без секретов."))
    var log = false

    @Flag(
        help: ArgumentHelp(
            en: "End when standard input ends, as it does when the program that holds its other end dies.",
            ru: "Завершиться, когда кончится стандартный ввод: например, с программой, которая его держит."))
    var withParent = false

    /// As by default, but for the language of the help.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var portal = command as? any AsyncParsableCommand { try await portal.run() } else { try command.run() }
        } catch  where exitCode(for: error).isSuccess {
            StandardStream.output.write(line: HelpText.translated(fullMessage(for: error)))
        } catch {
            exit(withError: error)
        }
    }

    func run() async throws {
        Lifetime.prepare()
        if withParent { Lifetime.endWithStandardInput() }
        let directory = data.directory
        let stateFile = data.state.map { StateFile(path: $0) }
        let saved = try await stateFile?.load()
        let seed = data.seed ?? saved?.seed ?? .random(in: 0 ... .max)
        let keyring = Keyring(seed: seed, tokenLife: manner.tokenLife, now: .now)
        var store = saved?.store ?? .fresh(for: directory, at: .now)
        let site = manner.site(directory)
        // People are as they were at the first start, whatever control calls made of them since.
        store.followDepartments(by: ChatEdit(author: 0, date: .now, directory: directory, texts: site.texts))
        let portal = Portal(
            site: site, keyring: keyring,
            store: store,
            faults: FaultPlan(trouble.fault), bucket: trouble.rate, operating: trouble.operating,
            latency: trouble.latency, stateFile: stateFile, log: log ? RequestLog(methods: site.methods) : nil)
        let listener = try listener
        await portal.saveAtStart()
        announce(at: "http://127.0.0.1:\(listener.port)", keyring)
        try await listener.run(portal, fileLimit: Lifetime.raisedFileLimit())
    }

    private var listener: Listener {
        get throws {
            do {
                return try Listener(port: port)
            } catch {
                throw ValidationError(
                    "Port \(port) of 127.0.0.1 cannot be opened: \(error). "
                        + "Choose another with --port, or leave the option out for a free one.")
            }
        }
    }

    private func announce(at origin: String, _ keyring: Keyring) {
        var text = keyring.webhooks.first?.url(at: origin) ?? ""
        if printCredentials {
            text += "\n" + String(decoding: JSONWriter.bytes(of: keyring.value(at: origin)), as: UTF8.self)
        }
        StandardStream.output.write(line: text)
    }
}
