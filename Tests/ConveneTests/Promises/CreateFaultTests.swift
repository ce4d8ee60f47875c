import Foundation
import TestSupport
import Testing

@Suite("Never twice, never a wrong word: convene create against every fault of a portal")
struct CreateFaultTests {
    private let title = "Launch crew"

    /// What standard error says about a chat that was not reported as created.
    private func sentence(_ report: CreationFault.Report) -> String {
        report == .unknown ? "Whether a chat was created is not known." : "No chat was created."
    }

    /// The events in the journal, in order.
    private func journal(in home: TemporaryHome) throws -> [String] {
        let text = try String(contentsOf: home.state.appending(path: "journal.jsonl"), encoding: .utf8)
        return text.matches(of: /"event":"([a-z-]+)"/).map { String($0.output.1) }
    }

    /// How many requests for this title the journal knows.
    private func journal(in home: TemporaryHome, of title: String) throws -> Int {
        let file = home.state.appending(path: "journal.jsonl")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").count { $0.contains("\"\(title)\"") }
    }

    @Test("Each is reported as what it is, and makes one chat at most", arguments: CreationFault.all)
    func plain(fault: CreationFault) async throws {
        let portal = try await DemoPortal(fault)
        let home = try TemporaryHome()
        let limit = fault.isEndless ? ["--timeout", "2"] : []
        let child = try Child(.convene, ["create", "--url", portal.url, "--title", title] + limit, home: home)
        #expect(try await child.ended(within: .seconds(60)) == .status(fault.status), "\(child.errors)")
        if fault.report == .created {
            #expect(child.output.hasPrefix("{\"result\":31"), "\(child.output)")
        } else {
            #expect(child.output == "")
            #expect(child.errors.contains(sentence(fault.report)), "\(child.errors)")
        }
        let isThere = fault.isRun || fault.report == .created
        #expect(try await portal.chats(titled: title) == (isThere ? 1 : 0))
        #expect(try await portal.creations() == (fault.isRepeated ? 2 : 1))
        let end = fault.report == .created ? "created" : fault.report == .unknown ? "unknown" : "refused"
        #expect(try journal(in: home) == (fault.isRepeated ? ["send", "refused"] : []) + ["send", end])
    }

    @Test("A refusal that lasts is status 75 in the end, and nothing was created", arguments: ["rate", "operating"])
    func lasting(kind: String) async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=\(kind)")
        let run = try await convene("create", "--url", portal.url, "--title", title, "--timeout", "2")
        #expect(run.status == 75, "\(run.errors)")
        #expect(run.errors.contains(sentence(.nothingCreated)), "\(run.errors)")
        #expect(try await portal.chats(titled: title) == 0)
    }

    @Test("A repetition whose outcome is unknown is not repeated again")
    func unknownRepetition() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=rate:1", "--fault", "im.chat.add=cut-after:1")
        let run = try await convene("create", "--url", portal.url, "--title", title)
        #expect(run.status == 74, "\(run.errors)")
        #expect(try await portal.creations() == 2)
        #expect(try await portal.chats(titled: title) == 1)
    }

    @Test(
        "Ctrl-C while it waits leaves the outcome unknown, whatever the portal does then", arguments: CreationFault.all)
    func cancelled(fault: CreationFault) async throws {
        let portal = try await DemoPortal(fault)
        let home = try TemporaryHome()
        let child = try await leaving(SIGINT, at: portal, home: home)
        #expect(child.exit == .status(74), "\(child.errors)")
        #expect(child.errors.contains(sentence(.unknown)), "\(child.errors)")
        #expect(child.output == "")
        try await portal.holds(after: 1, chats: fault.isRun ? 1 : 0, titled: title)
        #expect(try journal(in: home) == ["send", "unknown"])
    }

    @Test("Killed while it waits, it leaves an open line in the journal", arguments: CreationFault.all)
    func killed(fault: CreationFault) async throws {
        let portal = try await DemoPortal(fault)
        let home = try TemporaryHome()
        let child = try await leaving(SIGKILL, at: portal, home: home)
        #expect(child.exit == .signal(SIGKILL))
        #expect(child.output == "")
        try await portal.holds(after: 1, chats: fault.isRun ? 1 : 0, titled: title)
        #expect(try journal(in: home) == ["send"])
    }

    @Test(
        "Ended at any moment, it never says a wrong word, and no chat is without its line",
        arguments: [SIGINT, SIGTERM, SIGKILL])
    func anyMoment(signal: Int32) async throws {
        let portal = try await DemoPortal("--latency", "20")
        let home = try TemporaryHome()
        var moments = SystemRandomNumberGenerator()
        for round in 1...20 {
            let title = "Crew \(round)"
            let child = try Child(.convene, ["create", "--url", portal.url, "--title", title], home: home)
            let moment = ContinuousClock.now + .milliseconds(Int.random(in: 0...150, using: &moments))
            try await eventually("the moment comes, or the end") { child.exit != nil || moment <= .now }
            child.signal(signal)
            let end = try await child.ended()
            // A request that was cancelled may still be carried out.
            let asked = try journal(in: home, of: title)
            try await eventually("the portal has had its time") { moment + .milliseconds(300) <= .now }
            let chats = try await portal.chats(titled: title)
            switch end {
            case .status(0): #expect(chats == 1 && child.output.contains("result"))
            case .status(74): #expect(chats <= 1 && child.errors.contains(sentence(.unknown)), "\(child.errors)")
            case .status(130): #expect(chats == 0 && child.errors.contains("no chat was created"), "\(child.errors)")
            // It may have answered already, and then the chat is there.
            case .signal(signal): #expect(chats <= asked && (chats == 1 || child.output == ""))
            default: Issue.record("\(end): \(child.errors)")
            }
        }
    }

    /// Sends a signal while the request is on its way; only afterwards the portal gets it.
    private func leaving(_ signal: Int32, at portal: DemoPortal, home: TemporaryHome) async throws -> Child {
        let relay = try Relay(to: portal)
        relay.hold("im.chat.add")
        let child = try Child(.convene, ["create", "--url", relay.url, "--title", title], home: home)
        try await eventually("the request is on its way", seen: child.errors) { relay.isHolding }
        child.signal(signal)
        _ = try await child.ended()
        relay.release()
        try await eventually("the relay lets it through") { relay.calls.count == 1 }
        return child
    }
}
