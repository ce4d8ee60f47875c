@testable import Bitrix24
import Foundation
import TestSupport
import Testing

@Suite("Looking for a chat whose fate is unknown")
struct LookingTests {
    /// From now on, as the journal would say it.
    let period = Date.now.addingTimeInterval(-1)...Date.now.addingTimeInterval(120)

    func structure(_ title: String, members: [Int] = [2, 3]) -> ChatStructure {
        var structure = ChatStructure()
        structure.title = title
        structure.members = members.compactMap(UserID.init)
        return structure
    }

    func opened(_ portal: DemoPortal) async throws -> (client: Client, caller: UserID) {
        let client = Client(portal: try Portal(reading: portal.url))
        return (client, try await client.caller().value.id)
    }

    /// Sends what the portal answers by cutting the connection.
    func send(_ structure: ChatStructure, _ client: Client) async throws {
        await #expect(throws: PortalError.self) { try await client.createChat(structure) }
    }

    @Test("finds the one that a cut connection hid, for certain, and gives it to be compared")
    func found() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=cut-after:1")
        let (client, caller) = try await opened(portal)
        let asked = structure("Launch crew")
        try await send(asked, client)
        _ = try await client.createChat(structure("Landing crew"))
        let findings = try await client.look(for: asked, by: caller, sentBetween: period)
        #expect(findings.candidates.map(\.fit) == [.certain])
        let stored = try #require(findings.candidates.first).stored
        #expect(stored.title == "Launch crew")
        #expect(Comparison(asked: asked, stored: stored, caller: caller).differences.isEmpty)
    }

    @Test("finds nothing where nothing was created, and does not call that proven")
    func notCreated() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=cut-before:1")
        let (client, caller) = try await opened(portal)
        let asked = structure("Launch crew")
        try await send(asked, client)
        _ = try await client.createChat(structure("Launch crew of May"))
        let findings = try await client.look(for: asked, by: caller, sentBetween: period)
        #expect(findings == Findings(candidates: []))
    }

    @Test("does not choose between twins, but for those that are known to come from other requests")
    func twins() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=cut-after:1")
        let (client, caller) = try await opened(portal)
        let asked = structure("Launch crew")
        try await send(asked, client)
        let other = try await client.createChat(asked).value
        let both = try await client.look(for: asked, by: caller, sentBetween: period)
        #expect(both.candidates.map(\.fit) == [.likely, .likely])
        let one = try await client.look(for: asked, by: caller, sentBetween: period, besides: [other])
        #expect(one.candidates.map(\.fit) == [.certain])
        #expect(one.candidates.first?.stored.id != other)
    }

    @Test("passes over a chat of the same title that somebody else owns, or that is older")
    func strangers() async throws {
        let portal = try await DemoPortal()
        let (client, caller) = try await opened(portal)
        let asked = structure("Launch crew")
        let chat = try await client.createChat(asked).value
        let later = period.lowerBound.addingTimeInterval(3600)...period.upperBound.addingTimeInterval(3600)
        #expect(try await client.look(for: asked, by: caller, sentBetween: later).candidates.isEmpty)
        _ = try await client.change(.setOwner(of: chat, to: 2))
        #expect(try await client.look(for: asked, by: caller, sentBetween: period).candidates.isEmpty)
        var handedOver = asked
        handedOver.owner = UserID(rawValue: 2)
        #expect(try await client.look(for: handedOver, by: caller, sentBetween: period).candidates.count == 1)
    }

    @Test("is not misled by a clock of this machine that is an hour wrong", arguments: [-3600.0, 3600.0])
    func clocks(error: TimeInterval) async throws {
        let portal = try await DemoPortal()
        let (client, caller) = try await opened(portal)
        let asked = structure("Launch crew")
        _ = try await client.createChat(asked)
        let wrong = period.lowerBound.addingTimeInterval(error)...period.upperBound.addingTimeInterval(error)
        let findings = try await client.look(
            for: asked, by: caller, sentBetween: wrong, now: { Date.now.addingTimeInterval(error) })
        #expect(findings.candidates.map(\.fit) == [.certain])
    }

    @Test("calls likely, not certain, what has members whom nobody asked for, or an automatic title")
    func likely() async throws {
        let portal = try await DemoPortal()
        let (client, caller) = try await opened(portal)
        _ = try await client.createChat(structure("Launch crew", members: [2, 3, 4]))
        _ = try await client.createChat(structure("", members: [5]))
        let extra = try await client.look(for: structure("Launch crew"), by: caller, sentBetween: period)
        #expect(extra.candidates.map(\.fit) == [.likely])
        let untitled = try await client.look(for: structure("", members: [5]), by: caller, sentBetween: period)
        #expect(untitled.candidates.allSatisfy { $0.fit == .likely })
        #expect(untitled.candidates.contains { $0.stored.members?.count == 2 })
        let unknownCaller = try await client.look(for: structure("Launch crew"), by: nil, sentBetween: period)
        #expect(unknownCaller.candidates.map(\.fit) == [.likely])
    }

    @Test("finds a title that is too short to be searched for, and one that was cut or trimmed")
    func titles() async throws {
        let portal = try await DemoPortal()
        let (client, caller) = try await opened(portal)
        for title in ["Ю", "  Launch crew \n", String(repeating: "Launch ", count: 50)] {
            _ = try await client.createChat(structure(title))
            let findings = try await client.look(for: structure(title), by: caller, sentBetween: period)
            #expect(findings.candidates.map(\.fit) == [.certain], "\(title)")
        }
    }
}

@Suite("A title that is already in use")
struct SameTitleTests {
    @Test("is found without regard to case and white space, and nothing that only begins like it")
    func sameTitle() async throws {
        let portal = try await DemoPortal()
        let client = Client(portal: try Portal(reading: portal.url))
        for title in ["Launch crew", "Launch crew of May"] {
            var structure = ChatStructure()
            structure.title = title
            _ = try await client.createChat(structure)
        }
        #expect(try await client.chatsTitled(" launch Crew ").map(\.title) == ["Launch crew"])
        #expect(try await client.chatsTitled("Landing crew").isEmpty)
    }

    @Test("is not looked for when it is too short for the portal, or empty", arguments: ["", " ", "ab"])
    func short(title: String) async throws {
        let portal = try await DemoPortal()
        let client = Client(portal: try Portal(reading: portal.url))
        #expect(try await client.chatsTitled(title).isEmpty)
    }
}
