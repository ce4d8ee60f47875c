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
        /// Why it does not search for some words, and for how many requests it says so.
        let refusals: Mutex<(codes: [String: String], left: Int)>
        let queries = Mutex<[[String]]>([])
        let recentPages = Mutex(0)

        init(_ titles: [String], refusing codes: [String: String] = [:], times: Int = .max) {
            self.titles = titles
            refusals = Mutex((codes, times))
        }

        func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
            let body = (try? JSONSerialization.jsonObject(with: request.body)) as? [String: Any] ?? [:]
            let commands = body["cmd"] as? [String: String] ?? [:]
            func value(_ name: String, of command: String) -> String {
                let value = command.split(separator: "\(name)=").last?.split(separator: "&").first ?? ""
                return value.removingPercentEncoding ?? ""
            }
            if request.address.hasSuffix("im.recent.list.json") {
                recentPages.withLock { $0 += 1 }
                return answer(["items": chats.map { ["chat": $0] }, "hasMore": false])
            }
            queries.withLock { $0.append(commands.values.map { value("FIND", of: $0) }.sorted()) }
            let codes = refusals.withLock { refusals in
                defer { refusals.left -= 1 }
                return refusals.left > 0 ? refusals.codes : [:]
            }
            let errors = commands.compactMapValues { codes[value("FIND", of: $0)] }
            return answer([
                "result": commands.filter { errors[$0.key] == nil }.mapValues { command in
                    Array(found(value("FIND", of: command)).prefix(Int(value("LIMIT", of: command)) ?? 0))
                }, "result_error": errors.mapValues { ["error": $0] },
            ])
        }

        private func answer(_ result: [String: Any]) -> HTTPAnswer {
            HTTPAnswer(
                status: 200, contentType: "application/json",
                body: (try? JSONSerialization.data(withJSONObject: ["result": result])) ?? Data(),
                transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        }

        private func found(_ words: String) -> [[String: Any]] {
            let wanted = words.split(separator: " ")
            return zip(titles, chats).filter { title, _ in
                let own = title.lowercased().split(separator: " ")
                return wanted.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
            }.map(\.1)
        }

        private var chats: [[String: Any]] {
            titles.enumerated().map { ["id": $0, "title": $1, "type": "chat", "name": $1] }
        }
    }

    private func client(of portal: Titled) throws -> Client {
        Client(
            portal: try Portal(reading: "https://acme.example/rest/1/s3cr3tc0de/"), transport: portal,
            wait: { _ async throws(CancellationError) in })
    }

    private func found(_ asked: [String], among titles: [String]) async throws -> (
        titles: [String], queries: [[String]]
    ) {
        let portal = Titled(titles)
        let found = try await client(of: portal).chatsTitled(asked, repeating: RetryRule(budget: .zero))
        return (found.titles.sorted(), portal.queries.withLock(\.self))
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

    @Test("are found among the caller's own chats where they are too short to be searched for")
    func short() async throws {
        let portal = Titled(["", "HR", "HR team"])
        let found = try await client(of: portal).chatsTitled(["hr", "IT", "Crew"], repeating: RetryRule(budget: .zero))
        #expect(found.titles == ["hr"])
        #expect(found.unsearched == ["IT"])
        #expect(portal.recentPages.withLock(\.self) == 1)
    }

    @Test("are found among the caller's own chats where more chats have their words than an answer holds")
    func common() async throws {
        let portal = Titled([""] + (1...60).map { "Sales \($0)" } + ["Sales", "Crew"])
        let found = try await client(of: portal).chatsTitled(["Sales", "Crew"], repeating: RetryRule(budget: .zero))
        #expect(found.titles == ["Sales", "Crew"])
        #expect(found.unsearched.isEmpty)
        let others = Titled([""] + (1...60).map { "Sales \($0)" })
        #expect(
            try await client(of: others).chatsTitled(["Sales"], repeating: RetryRule(budget: .zero)).unsearched
                == ["Sales"])
    }

    @Test("are not known where the portal refuses to search for them, which is no sign that there are none")
    func refused() async throws {
        let portal = Titled(["", "Launch", "Landing"], refusing: ["launch": "ACCESS_DENIED"])
        let found = try await client(of: portal).chatsTitled(
            ["Launch", "Landing"], repeating: RetryRule(budget: .zero))
        #expect(found.titles == ["Landing"])
        #expect(found.refusal?.code == "ACCESS_DENIED")
    }

    @Test("are asked about again where the portal refuses some of them for now")
    func refusedForNow() async throws {
        let portal = Titled(["", "Launch", "Landing"], refusing: ["launch": "QUERY_LIMIT_EXCEEDED"], times: 1)
        let rule = RetryRule(budget: .seconds(2))
        let found = try await client(of: portal).chatsTitled(["Launch", "Landing"], repeating: rule)
        #expect(found.titles == ["Landing", "Launch"])
        #expect(found.refusal == nil)
        #expect(portal.queries.withLock(\.self) == [["landing", "launch"], ["launch"]])
        let never = Titled([""], refusing: ["launch": "QUERY_LIMIT_EXCEEDED"])
        await #expect(throws: PortalError.self) {
            try await client(of: never).chatsTitled(["Launch", "Landing"], repeating: rule)
        }
    }
}
