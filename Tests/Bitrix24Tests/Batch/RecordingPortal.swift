import Foundation
import Synchronization

@testable import Bitrix24

/// A portal in memory with a clock of its own: it creates chats, limits requests, loses answers, and can be cut off from the
/// program at any request, as a kill would.
final class RecordingPortal: Transport {
    struct Chat {
        let id: Int
        let title: String
        let members: [Int]
        let created: Date
    }

    /// What may happen to a creation.
    enum Trouble: CaseIterable {
        case refused, lostBefore, lostAfter, htmlAfter, late
        /// The portal has no room for now: for any of a request's creations, or for its second half.
        case full, fullHalfway
    }

    private struct State {
        var chats: [Chat] = []
        var pending: [(due: Date, chat: Chat)] = []
        var next = 100
        var level = 0.0
        var lastRequest: Date?
        /// Seconds since its beginning: a date is too coarse to add up small waits.
        var elapsed = 0.0
        var now: Date { Date(timeIntervalSince1970: 1_800_000_000 + elapsed) }
        var random: any RandomNumberGenerator
        var requests: [String] = []
        var requestsLeft: Int?
    }

    private let state: Mutex<State>
    private let beginning = ContinuousClock.now
    /// A second, and at once; nil for a portal without limits.
    private let limit: (rate: Double, burst: Double)?
    /// The share of requests that meet with one of these.
    private let troubles: (share: Double, kinds: [Trouble])
    private let latency: TimeInterval

    init(
        limit: (rate: Double, burst: Double)? = nil, troubles: (share: Double, kinds: [Trouble]) = (0, []),
        latency: TimeInterval = 0.02, random: sending any RandomNumberGenerator = SystemRandomNumberGenerator()
    ) {
        self.limit = limit
        self.troubles = troubles
        self.latency = latency
        state = Mutex(State(random: random))
    }

    var titles: [String] { state.withLock { $0.chats.map(\.title) } }
    var chats: [Chat] { state.withLock(\.chats) }
    var requests: [String] { state.withLock(\.requests) }
    var elapsed: TimeInterval { state.withLock(\.elapsed) }

    /// From now on so many requests go out, and no more: the program is killed at the next.
    func kill(after requests: Int?) { state.withLock { $0.requestsLeft = requests } }
    var isKilled: Bool { state.withLock { $0.requestsLeft.map { $0 < 0 } ?? false } }

    var clock: BatchClock {
        BatchClock(
            now: { [self] in beginning + .seconds(elapsed) },
            date: { [self] in state.withLock(\.now) },
            wait: { [self] duration async throws(CancellationError) in
                state.withLock { $0.elapsed += duration / .seconds(1) }
                if isKilled { throw CancellationError() }
            })
    }

    func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
        let outcome = state.withLock { answer(request, &$0) }
        switch outcome {
        case .success(let (status, body)):
            return HTTPAnswer(
                status: status, contentType: "application/json", body: Data(body.utf8),
                transfer: Transfer(durations: [:], bytesSent: 0, bytesReceived: 0))
        case .failure(let failure): throw failure
        }
    }

    private func answer(
        _ request: HTTPRequest, _ state: inout State
    ) -> Result<(Int, String), TransportFailure> {
        if let left = state.requestsLeft {
            state.requestsLeft = left - 1
            guard left > 0 else { return .failure(TransportFailure(.cancelled, mayHaveArrived: true)) }
        }
        state.elapsed += latency
        let name = String(request.address.split(separator: "/").last ?? "").replacing(".json", with: "")
        state.requests.append(name)
        guard admits(&state) else { return .success((503, #"{"error":"QUERY_LIMIT_EXCEEDED"}"#)) }
        settle(&state)
        let parameters = (try? JSONValue(parsing: String(decoding: request.body, as: UTF8.self))) ?? .null
        guard name == "im.chat.add" || isCreation(parameters) else {
            return .success((200, read(name, parameters, state)))
        }
        return create(name, parameters, &state)
    }

    private func admits(_ state: inout State) -> Bool {
        guard let limit else { return true }
        if let last = state.lastRequest {
            state.level = max(0, state.level - limit.rate * state.now.timeIntervalSince(last))
        }
        state.lastRequest = state.now
        guard state.level + 1 <= limit.burst else { return false }
        state.level += 1
        return true
    }

    private func create(
        _ name: String, _ parameters: JSONValue, _ state: inout State
    ) -> Result<(Int, String), TransportFailure> {
        let wanted = name == "batch" ? commands(parameters) : [parameters]
        var trouble: Trouble?
        if Double.random(in: 0..<1, using: &state.random) < troubles.share {
            trouble = troubles.kinds.randomElement(using: &state.random)
        }
        switch trouble {
        case .refused: return .success((400, #"{"error":"WRONG_REQUEST","error_description":"no"}"#))
        case .lostBefore: return .failure(TransportFailure(.timedOut, mayHaveArrived: true))
        case .late:
            let due = state.now.addingTimeInterval(5)
            for one in wanted { state.pending.append((due, chat(one, at: due, &state))) }
            return .failure(TransportFailure(.timedOut, mayHaveArrived: true))
        case .full, .fullHalfway:
            guard name == "batch" else { return .success((503, #"{"error":"QUERY_LIMIT_EXCEEDED"}"#)) }
        case .lostAfter, .htmlAfter, nil: break
        }
        let room = trouble == .full ? 0 : trouble == .fullHalfway ? wanted.count / 2 : wanted.count
        let made = wanted.prefix(room).map { chat($0, at: state.now, &state) }
        state.chats += made
        if trouble == .lostAfter { return .failure(TransportFailure(.timedOut, mayHaveArrived: true)) }
        if trouble == .htmlAfter { return .success((503, "<html>later</html>")) }
        guard name == "batch" else { return .success((200, "{\"result\":\(made[0].id)}")) }
        let results = made.enumerated().map { "\"q\($0)\":\($1.id)" }.joined(separator: ",")
        let refusals = (room..<wanted.count).map { "\"q\($0)\":{\"error\":\"QUERY_LIMIT_EXCEEDED\"}" }
        return .success(
            (200, "{\"result\":{\"result\":{\(results)},\"result_error\":{\(refusals.joined(separator: ","))}}}"))
    }

    private func settle(_ state: inout State) {
        let now = state.now
        state.chats += state.pending.filter { $0.due <= now }.map(\.chat)
        state.pending.removeAll { $0.due <= now }
    }

    private func chat(_ value: JSONValue, at time: Date, _ state: inout State) -> Chat {
        state.next += 1
        return Chat(id: state.next, title: value.text("TITLE"), members: value.numbers("USERS") + [1], created: time)
    }

    private func isCreation(_ parameters: JSONValue) -> Bool {
        commandTexts(parameters).contains { $0.hasPrefix("im.chat.add") }
    }

    private func commandTexts(_ parameters: JSONValue) -> [String] {
        guard case .object(let members)? = parameters["cmd"] else { return [] }
        return members.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }

    private func commands(_ parameters: JSONValue) -> [JSONValue] {
        commandTexts(parameters).map { text in
            let fields = text.split(separator: "?", maxSplits: 1).last?.split(separator: "&") ?? []
            var title = ""
            var users: [JSONValue] = []
            for field in fields {
                let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
                let value = (parts.last ?? "").removingPercentEncoding ?? ""
                if parts[0] == "TITLE" { title = value }
                if parts[0].hasPrefix("USERS"), let id = Int(value) { users.append(.integer(id)) }
            }
            return .object([.init("TITLE", .string(title)), .init("USERS", .array(users))])
        }
    }

    private func read(_ name: String, _ parameters: JSONValue, _ state: State) -> String {
        switch name {
        case "server.time": "{\"result\":\"\(state.now.formatted(.iso8601))\"}"
        case "im.recent.list":
            "{\"result\":{\"items\":[\(state.chats.reversed().map(item).joined(separator: ","))],\"hasMore\":false}}"
        case "batch":
            "{\"result\":{\"result\":{\(answers(parameters, state))},\"result_error\":[]}}"
        default: #"{"error":"ERROR_METHOD_NOT_FOUND"}"#
        }
    }

    private func answers(_ parameters: JSONValue, _ state: State) -> String {
        commandTexts(parameters).enumerated().compactMap { index, text in
            let number = Int(text.filter(\.isNumber)) ?? 0
            guard let chat = state.chats.first(where: { $0.id == number }) else { return nil }
            let value = text.hasPrefix("im.chat.user.list") ? "\(chat.members)" : dialog(chat)
            return "\"q\(index)\":\(value)"
        }.joined(separator: ",")
    }

    private func dialog(_ chat: Chat) -> String {
        "{\"id\":\(chat.id),\"name\":\(JSONValue.string(chat.title).text()),\"owner\":1,\"message_type\":\"C\","
            + "\"date_create\":\"\(chat.created.formatted(.iso8601))\"}"
    }

    private func item(_ chat: Chat) -> String {
        "{\"id\":\"chat\(chat.id)\",\"chat\":\(dialog(chat)),\"message\":{\"date\":\"\(chat.created.formatted(.iso8601))\"}}"
    }
}

extension JSONValue {
    fileprivate subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    fileprivate func text(_ key: String) -> String { if case .string(let text)? = self[key] { text } else { "" } }

    fileprivate func numbers(_ key: String) -> [Int] {
        guard case .array(let items)? = self[key] else { return [] }
        return items.compactMap { if case .integer(let number) = $0 { number } else { nil } }
    }
}
