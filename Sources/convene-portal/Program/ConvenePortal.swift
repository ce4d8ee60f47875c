import ArgumentParser
import FoundationEssentials

/// The program: reads its options, opens the portal, says where it is.
@main
struct ConvenePortal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convene-portal",
        abstract: "A Bitrix24 portal of invented people on 127.0.0.1, for trials and tests.",
        discussion: """
            The first line of standard output is the address of an incoming webhook. The portal runs until it is \
            interrupted.

            Kinds of faults:
            \(Fault.Kind.allCases.map { "  \($0.rawValue): \($0.explanation)" }.joined(separator: "\n"))

            While it runs: POST /control/fault with {"method":"im.chat.add","kind":"cut-after","count":1} as \
            application/json; GET or DELETE /control/faults; GET /control/chats; GET /control/calls; POST /control/people with \
            {"id":17,"departments":[8]}, {"id":17,"active":false} or {"name":"Nora","departments":[7]}; \
            POST /control/webhook with {"label":"default","user":2}. They need the header that --print-credentials shows.
            """)

    @OptionGroup(title: "Data") var data: DataOptions
    @OptionGroup(title: "What the portal is like") var manner: MannerOptions
    @OptionGroup(title: "What goes wrong") var trouble: TroubleOptions

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port: UInt16 = 0

    @Flag(help: "Print every credential as one line of JSON after the first line.")
    var printCredentials = false

    @Flag(help: "Write a line for each request to standard error, without secrets.")
    var log = false

    @Flag(help: "End when standard input ends, as it does when the program that holds its other end dies.")
    var withParent = false

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
            faults: FaultPlan(trouble.fault), bucket: trouble.bucket, operating: trouble.operating,
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
