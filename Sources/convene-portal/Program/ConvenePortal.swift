import ArgumentParser
import FlyingFox
import FlyingSocks
import Foundation

/// The program: reads its options, opens the portal, says where it is.
@main
struct ConvenePortal: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convene-portal",
        abstract: "A Bitrix24 portal of invented people on 127.0.0.1, for trials and tests.",
        discussion: "The first line of standard output is the address of an incoming webhook.")

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port: UInt16 = 0

    @Option(help: "How many invented people there are.")
    var people = 130

    @Option(help: "The same people and secrets for the same seed.")
    var seed: UInt64 = 1

    @Flag(help: "End when standard input ends, as it does when the program that holds its other end dies.")
    var withParent = false

    func run() async throws {
        Lifetime.prepare()
        if withParent { Lifetime.endWithStandardInput() }
        let now = Date.now
        let departments = Department.invented(forPeople: people)
        let directory = Directory(
            people: Person.invented(count: people, seed: seed, departments: departments), departments: departments)
        let keyring = Keyring(seed: seed, tokenLife: 3600, now: now)
        let portal = Portal(
            site: Site(directory: directory), keyring: keyring, store: .fresh(for: directory, at: now))

        let server = try Front(portal: portal).server(port: port)
        let running = Task { try await server.run() }
        try await server.waitUntilListening()
        if case .ip4(_, let port) = await server.listeningAddress, let webhook = keyring.webhooks.first {
            let line = "http://127.0.0.1:\(port)/rest/\(webhook.user)/\(webhook.code)/\n"
            try FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
        }
        try await running.value
    }
}
