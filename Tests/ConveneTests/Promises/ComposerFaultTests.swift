import Foundation
import TestSupport
import Testing

@Suite("Never twice, never a wrong word: the composer against a portal's faults")
struct ComposerFaultTests {
    private let title = "Launch crew"
    private static let sample = CreationFault.named(
        "refuse", "rate", "html", "html-after", "cut-before", "cut-after", "half", "redirect", "wrong-content-type",
        "ok-with-error", "huge")
    private static let waiting = CreationFault.named("refuse", "cut-before", "cut-after", "silence", "silence-after")

    private func open(_ url: String, home: TemporaryHome) throws -> OpenComposer {
        let composer = try OpenComposer(url, home: home)
        try composer.shows("as Vera Lind")
        composer.type(title)
        try composer.shows(title)
        return composer
    }

    /// The last event in the journal.
    private func lastEvent(in home: TemporaryHome) throws -> String? {
        let text = try String(contentsOf: home.state.appending(path: "journal.jsonl"), encoding: .utf8)
        return text.matches(of: /"event":"([a-z-]+)"/).last.map { String($0.output.1) }
    }

    @Test("Each is shown as what it is, and makes one chat at most", arguments: Self.sample)
    func plain(fault: CreationFault) async throws {
        let portal = try await DemoPortal(fault)
        let home = try TemporaryHome()
        let composer = try open(portal.url, home: home)
        try composer.send()
        switch fault.report {
        case .created:
            try composer.shows("Chat 3101 created")
            #expect(try await portal.chats(titled: title) == 1)
        case .nothingCreated:
            try composer.shows("No chat was created")
            #expect(try await portal.chats(titled: title) == 0)
            try composer.goBack(to: "F2 Review")
            try composer.shows(title)
        case .unknown:
            try composer.shows("Outcome unknown: the chat may have been created")
            try await finish(fault, on: portal, composer, home)
            try await sendOnceMore(fault, on: portal, composer)
        }
        #expect(try await portal.creations() <= 2)
    }

    @Test("Ctrl-C while it waits says that the outcome is unknown, and a look finds out", arguments: Self.waiting)
    func cancelled(fault: CreationFault) async throws {
        let portal = try await DemoPortal(fault)
        let relay = try Relay(to: portal)
        let home = try TemporaryHome()
        let composer = try open(relay.url, home: home)
        relay.hold("im.chat.add")
        try composer.send()
        try await eventually("the request is on its way") { relay.isHolding }
        composer.press(.interrupt)
        try composer.shows("Outcome unknown: the chat may have been created")
        #expect(try lastEvent(in: home) == "unknown")
        relay.release()
        try await portal.holds(after: 1, chats: fault.isRun ? 1 : 0, titled: title)
        try await finish(fault, on: portal, composer, home)
    }

    @Test("Ctrl-C in the pause before a repetition: nothing was created, and nothing is sent any more")
    func cancelledPause() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=operating")
        let home = try TemporaryHome()
        let composer = try open(portal.url, home: home)
        try composer.send()
        try composer.shows("Nothing was created. Again in")
        composer.press(.interrupt)
        try composer.shows("No chat was created")
        #expect(try lastEvent(in: home) == "refused")
        #expect(try await portal.creations() == 1)
    }

    @Test(
        "Ended while it waits, the next start says that the outcome is unknown", arguments: Self.waiting,
        [SIGKILL, SIGTERM])
    func ended(fault: CreationFault, signal: Int32) async throws {
        let portal = try await DemoPortal(fault)
        let relay = try Relay(to: portal)
        let home = try TemporaryHome()
        let victim = try open(relay.url, home: home)
        relay.hold("im.chat.add")
        try victim.send()
        try await eventually("the request is on its way") { relay.isHolding }
        victim.signal(signal)
        #expect(try victim.ended() == .signal(signal))
        #expect(try lastEvent(in: home) == "send")
        relay.release()
        try await portal.holds(after: 1, chats: fault.isRun ? 1 : 0, titled: title)

        let composer = try OpenComposer(relay.url, home: home)
        try composer.shows("1 UNKNOWN, F6")
        try composer.shows("as Vera Lind")
        composer.press(.unknownOutcome)
        try composer.shows("convene ended while it waited for the answer")
        try await finish(fault, on: portal, composer, home)
        #expect(try await portal.creations() == 1)
    }

    /// Looks for the chat of a request whose outcome is unknown: it is found if the portal has made it.
    private func finish(
        _ fault: CreationFault, on portal: DemoPortal, _ composer: OpenComposer, _ home: TemporaryHome
    ) async throws {
        composer.type("l")
        if fault.isRun {
            try composer.shows("Chat 3101 “\(title)”")
            composer.type("1")
            // Where the answer was still being drawn, the user is asked once more.
            if try composer.showsOne(of: "Chat 3101 is the one", "Press it again") == "Press it again" {
                composer.type("1")
            }
            try composer.shows("Chat 3101 is the one")
            try await eventually("the journal has it") { try lastEvent(in: home) == "found" }
        } else {
            try composer.shows("No matching chat was found")
        }
        #expect(try await portal.chats(titled: title) == (fault.isRun ? 1 : 0))
    }

    /// After an unknown outcome Enter sends nothing; y does, as the user was told.
    private func sendOnceMore(_ fault: CreationFault, on portal: DemoPortal, _ composer: OpenComposer) async throws {
        try composer.goBack(to: "F2 Review")
        composer.press(.review)
        try composer.shows(fault.isRun ? "already created chat 3101" : "which may create a duplicate")
        // Until the portal has said so the review changes, and a key counts for what it saw.
        if fault.isRun { try composer.shows("title already used") }
        composer.press(.enter)
        try composer.shows("Press y")
        #expect(try await portal.creations() == 1)
        composer.type("y")
        try composer.shows("Chat 310\(fault.isRun ? 2 : 1) created")
    }
}
