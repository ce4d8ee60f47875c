import Foundation
import Synchronization
import TestSupport

@testable import Bitrix24

/// A portal with fixed people, as `Lists/people.txt` has them: it searches as portals do, counts what it is asked, and
/// needs no process.
final class ListedPortal: Transport {
    struct Person: Sendable {
        let id: Int
        let name: String
        var email = ""
        var departments: [Int] = []
        /// "dismissed", "bot" or "extranet"
        var special = ""

        var value: [String: Any] {
            [
                "id": id, "name": name, "email": email, "departments": departments, "active": special != "dismissed",
                "bot": special == "bot", "extranet": special == "extranet", "work_position": "",
            ]
        }
    }

    let people: [Person]
    /// The words of each one's name.
    private let words: [[String]]
    /// How many requests came.
    let requests = Mutex(0)
    /// How many more it takes before it refuses; two a second come back. Nil: as many as there are.
    let room = Mutex<Double?>(nil)
    /// About whom was asked by number.
    let askedByNumber = Mutex<[Int]>([])

    private static let departments: [(id: Int, name: String, parent: Int)] = [
        (1, "Acme", 0), (3, "Sales", 1), (5, "Sales West", 3), (6, "Production", 1), (7, "Dev", 6), (9, "Archive", 1),
    ]
    private static let chats = [3102: [2, 17, 8]]

    init(_ people: [Person]) {
        self.people = people
        words = people.map { Self.words($0.name) }
    }

    /// The company of the fixture.
    convenience init() throws {
        let text = try String(
            contentsOf: Repository.root.appending(path: "Tests/Bitrix24Tests/People/Lists/people.txt"), encoding: .utf8)
        self.init(
            text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
                let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                return Person(
                    id: Int(cells[0]) ?? 0, name: cells[1], email: cells[2],
                    departments: Int(cells[3]).map { [$0] } ?? [], special: cells.count > 4 ? cells[4] : "")
            })
    }

    var client: Client {
        get throws {
            Client(
                portal: try Portal(reading: "https://acme.example/rest/1/s3cr3tc0de/"), transport: self,
                wait: { [self] in pass($0) })
        }
    }

    /// Lets time pass without taking any.
    private func pass(_ duration: Duration) {
        room.withLock { $0 = $0.map { $0 + duration / .seconds(0.5) } }
    }

    // MARK: - Answering

    func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
        guard admits() else {
            return Self.answer(503, ["error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"])
        }
        requests.withLock { $0 += 1 }
        let method = String(request.address.split(separator: "/").last ?? "").replacing(".json", with: "")
        let body = (try? JSONSerialization.jsonObject(with: request.body)) as? [String: Any] ?? [:]
        var answer: [String: Any] = ["time": ["duration": 0.1]]
        if method == "batch" {
            let commands = body["cmd"] as? [String: String] ?? [:]
            answer["result"] = ["result": commands.mapValues { result(ofQuery: $0) }]
        } else {
            answer["result"] = result(of: method, body)
        }
        return Self.answer(200, answer)
    }

    private static func answer(_ status: Int, _ answer: [String: Any]) -> HTTPAnswer {
        HTTPAnswer(
            status: status, contentType: "application/json",
            body: (try? JSONSerialization.data(withJSONObject: answer)) ?? Data(),
            transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
    }

    private func admits() -> Bool {
        room.withLock { room in
            guard let left = room else { return true }
            guard left >= 1 else { return false }
            room = left - 1
            return true
        }
    }

    private func result(ofQuery query: String) -> Any {
        let parts = query.split(separator: "?", maxSplits: 1).map(String.init)
        var parameters: [String: Any] = [:]
        var ids: [Int] = []
        for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
            let field = pair.split(separator: "=", maxSplits: 1).map { $0.removingPercentEncoding ?? "" }
            let value = field.count > 1 ? field[1] : ""
            if field[0].hasPrefix("ID[") { ids.append(Int(value) ?? 0) }
            if field[0] == "FILTER[EMAIL]" { parameters["FILTER"] = ["EMAIL": value] }
            parameters[field[0]] = value
        }
        if !ids.isEmpty { parameters["ID"] = ids }
        return result(of: parts[0], parameters)
    }

    private func result(of method: String, _ parameters: [String: Any]) -> Any {
        switch method {
        case "profile": return ["ID": "1", "NAME": "Vera", "LAST_NAME": "Lind", "ADMIN": true]
        case "im.search.user.list": return found(parameters["FIND"] as? String ?? "")
        case "user.get":
            let address = ((parameters["FILTER"] as? [String: Any])?["EMAIL"] as? String)?.lowercased()
            return people.filter { $0.email == address && !$0.email.isEmpty }.map {
                ["ID": "\($0.id)", "EMAIL": $0.email, "ACTIVE": $0.special != "dismissed"]
            }
        case "im.user.list.get":
            let ids = parameters["ID"] as? [Int] ?? []
            askedByNumber.withLock { $0 += ids }
            let known = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
            return Dictionary(ids.map { ("\($0)", known[$0]?.value ?? NSNull() as Any) }) { first, _ in first }
        case "department.get":
            return Self.departments.map { ["ID": "\($0.id)", "NAME": $0.name, "PARENT": "\($0.parent)"] }
        case "im.search.department.list":
            let text = (parameters["FIND"] as? String ?? "").lowercased()
            return Self.departments.filter { $0.name.lowercased().hasPrefix(text) }.map {
                ["id": $0.id, "name": $0.name]
            }
        case "im.department.employees.get":
            let ids = parameters["ID"] as? [Int] ?? []
            return Dictionary(ids.map { id in ("\(id)", staff(of: id)) }) { first, _ in first }
        case "im.chat.user.list":
            let chat = parameters["CHAT_ID"] as? Int ?? Int(parameters["CHAT_ID"] as? String ?? "") ?? 0
            return Self.chats[chat] ?? []
        default: return NSNull()
        }
    }

    private func staff(of department: Int) -> [Int] {
        people.filter { $0.departments.contains(department) && $0.special != "dismissed" }.map(\.id)
    }

    /// Active people of whose names each word of the text begins a word, with their accents, as portals compare them.
    private func found(_ text: String) -> [String: Any] {
        let sought = Self.words(text)
        guard !sought.isEmpty else { return [:] }
        let found = zip(people, words).filter { person, words in
            person.special != "dismissed" && sought.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
        }
        return Dictionary(found.map { ("\($0.0.id)", $0.0.value) }) { first, _ in first }
    }

    /// MySQL compares without regard to case and accents, and takes Chinese characters one by one.
    private static func words(_ text: String) -> [String] {
        FoldedText(text).words.map { String(decoding: $0, as: UTF8.self) }
    }
}
