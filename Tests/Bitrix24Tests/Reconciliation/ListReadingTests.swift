import Bitrix24
import Foundation
import TestSupport
import Testing

@Suite("Lists of chats")
struct ListReadingTests {
    /// The server ends when its value goes, so it is kept for the time of the call.
    func withServer<Value>(_ body: String, _ use: (Client) async throws -> Value) async throws -> Value {
        let server = try FaultServer(.answer(.json(body)))
        defer { withExtendedLifetime(server) {} }
        return try await use(Client(portal: try Portal(reading: server.url)))
    }

    @Test("are read past entries that convene does not understand")
    func strangeEntries() async throws {
        let found = try await withServer(
            #"{"result":[{"id":"7","name":"Launch"},{"id":0},null,[],{"id":8}],"next":50}"#
        ) { try await $0.chats(titled: "Launch") }
        #expect(found.value.map(\.title) == ["Launch"])
        #expect(found.next == 50)
    }

    @Test("of the latest news leave out conversations with one person")
    func recent() async throws {
        let page = try await withServer(
            #"{"result":{"items":[{"id":12,"type":"user"},{"id":"chat7","chat":{"id":7,"name":"Launch"}}],"hasMore":true}}"#
        ) { try await $0.recentChats().value }
        #expect(page.chats.map(\.title) == ["Launch"])
        #expect(page.count == 2)
        #expect(page.hasMore)
    }

    /// A portal that passes over the place where a page begins.
    @Test("of which each page is the first one again end with an error, not never")
    func samePage() async throws {
        await #expect(throws: PortalError.self) {
            try await withServer(
                #"{"result":{"items":[{"id":"chat7","chat":{"id":7,"name":"Launch"}}],"hasMore":true}}"#
            ) { try await $0.allRecentChats() }
        }
    }

    @Test("come with the portal's time in its own zone")
    func portalTime() async throws {
        let time = try await withServer(#"{"result":"2026-04-02T15:52:23+02:00"}"#) {
            try await $0.serverTime().value
        }
        #expect(time == Date(timeIntervalSince1970: 1_775_137_943))
        await #expect(throws: PortalError.self) {
            try await withServer(#"{"result":"yesterday"}"#) { try await $0.serverTime().value }
        }
    }
}
