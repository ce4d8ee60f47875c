import Foundation
import Synchronization
import Testing

@testable import Bitrix24

@Suite("Titles that the portal has already")
struct ExistingTitlesTests {
    /// A portal with chats of some titles, which it finds by the beginnings of their words. The first has no number: what
    /// an answer tells of it cannot be read.
    private final class Titled: Transport {
        let titles: [String]
        let queries = Mutex<[[String]]>([])

        init(_ titles: [String]) { self.titles = titles }

        func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
            let body = (try? JSONSerialization.jsonObject(with: request.body)) as? [String: Any] ?? [:]
            let commands = body["cmd"] as? [String: String] ?? [:]
            func value(_ name: String, of command: String) -> String {
                let value = command.split(separator: "\(name)=").last?.split(separator: "&").first ?? ""
                return value.removingPercentEncoding ?? ""
            }
            queries.withLock { $0.append(commands.values.map { value("FIND", of: $0) }.sorted()) }
            let answer = [
                "result": [
                    "result": commands.mapValues { command in
                        Array(found(value("FIND", of: command)).prefix(Int(value("LIMIT", of: command)) ?? 0))
                    }
                ]
            ]
            return HTTPAnswer(
                status: 200, contentType: "application/json",
                body: (try? JSONSerialization.data(withJSONObject: answer)) ?? Data(),
                transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        }

        private func found(_ words: String) -> [[String: Any]] {
            let wanted = words.split(separator: " ")
            return titles.enumerated().filter { _, title in
                let own = title.lowercased().split(separator: " ")
                return wanted.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
            }.map { ["id": $0, "title": $1, "type": "chat", "name": $1] }
        }
    }

    private func found(_ asked: [String], among titles: [String]) async throws -> (
        titles: [String], queries: [[String]]
    ) {
        let portal = Titled(titles)
        let client = Client(portal: try Portal(reading: "https://acme.example/rest/1/s3cr3tc0de/"), transport: portal)
        let found = try await client.chatsTitled(asked, repeating: RetryRule(budget: .zero))
        return (found.keys.sorted(), portal.queries.withLock(\.self))
    }

    @Test("are none where no chat has the words that all of a table's titles begin with: one request")
    func none() async throws {
        let asked = (1...1000).map { "QA crew \($0)" }
        let (titles, queries) = try await found(asked, among: ["", "QA of others", "crew"])
        #expect(titles.isEmpty)
        #expect(queries == [["qa crew"]])
    }

    @Test("are looked for one by one where some chat has these words, and in a table of different titles")
    func some() async throws {
        let asked = (1...120).map { "Crew \($0)" } + ["Launch", "Landing"]
        let (titles, queries) = try await found(asked, among: ["", "crew 7", "Crew 1200", "LANDING", "Launch crew"])
        #expect(titles == ["Crew 7", "Landing"])
        #expect(queries.map(\.count) == [3, 50, 50, 22])
        let (others, single) = try await found(["Launch", "Landing", "ab"], among: ["", "Launch"])
        #expect(others == ["Launch"])
        #expect(single == [["landing", "launch"]])
    }

    @Test("are looked for also where the first chat that has their words cannot be read")
    func unreadable() async throws {
        let (titles, _) = try await found((1...9).map { "Crew \($0)" }, among: ["Crew of damage", "Crew 7"])
        #expect(titles == ["Crew 7"])
    }
}
