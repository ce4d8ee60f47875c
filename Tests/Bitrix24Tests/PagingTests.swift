import Bitrix24
import TestSupport
import Testing

/// What a portal says of itself may be any number.
@Suite("Lists of many pages")
struct PagingTests {
    private func everybody(_ pages: [String]) async throws -> [Person] {
        let server = try FaultServer(connections: pages.map { [.answer(.json($0))] })
        defer { withExtendedLifetime(server) {} }
        return try await Client(portal: try Portal(reading: server.url)).everybody()
    }

    @Test("take no memory for a count that is none, and end where nothing more comes", .timeLimit(.minutes(1)))
    func absurdCount() async throws {
        let first = #"{"result":[{"ID":"1","NAME":"Ann","ACTIVE":true}],"next":1,"total":9223372036854775807}"#
        let pages = (0..<50).map { #""q\#($0)":[]"# }.joined(separator: ",")
        let nothing = #"{"result":{"result":{\#(pages)}}}"#
        #expect(try await everybody([first, nothing]).map(\.name) == ["Ann"])
    }

    @Test("tell who is dismissed in every way in which portals write it")
    func dismissed() async throws {
        let people = try await everybody([
            #"{"result":[{"ID":"1","NAME":"Ann","ACTIVE":"Y"},{"ID":"2","NAME":"Bo","ACTIVE":"N"}],"total":2}"#
        ])
        #expect(people.map(\.name) == ["Ann"])
    }
}
