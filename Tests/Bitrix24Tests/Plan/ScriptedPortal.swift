import Foundation
import Synchronization

@testable import Bitrix24

/// A portal in memory with one chat, which may answer each call otherwise than it does it.
final class ScriptedPortal: Transport {
    /// What happens to a call.
    struct Fault: Sendable, CustomStringConvertible {
        let description: String
        let answer: @Sendable () throws(TransportFailure) -> HTTPAnswer
        var runs = false

        var running: Fault {
            var fault = self
            fault.runs = true
            return fault
        }
    }

    /// The chat as it truly is.
    struct Chat: Equatable {
        var title = "Launch"
        var description = ""
        var color = ChatColor.red
        var letter = "C"
        var avatar = ""
        var owner = 1
        var members = [1, 2, 3]
        var managers = [1, 3]
        var rights = ["add": "member", "remove": "manager", "look": "member", "post": "member", "settings": "owner"]
        var departments: [String] = []
    }

    private struct State {
        var chat = Chat()
        var calls: [ChatCall] = []
        var faults: [Int: Fault] = [:]
        var reads = 0
        var beforeCall: (@Sendable (Int) async -> Void)?
    }

    private let state = Mutex(State())
    /// What the portal does not have.
    private let missing: Set<String>

    init(_ chat: Chat = Chat(), missing: Set<String> = []) {
        self.missing = missing
        state.withLock { $0.chat = chat }
    }

    var chat: Chat { state.withLock(\.chat) }
    var calls: [ChatCall] { state.withLock(\.calls) }
    var reads: Int { state.withLock(\.reads) }

    /// Lets a call go wrong, counted from 0.
    func breakCall(_ number: Int, with fault: Fault) { state.withLock { $0.faults[number] = fault } }
    func beforeCalls(_ work: @escaping @Sendable (Int) async -> Void) { state.withLock { $0.beforeCall = work } }
    func change(_ edit: (inout Chat) -> Void) { state.withLock { edit(&$0.chat) } }

    func client() throws -> Client {
        Client(portal: try Portal(reading: "https://portal.example/rest/1/s3cr3tc0de/"), transport: self)
    }

    func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPAnswer {
        let name = request.address.split(separator: "/").last.map { String($0).replacing(".json", with: "") } ?? ""
        guard let parameters = try? JSONValue(parsing: String(decoding: request.body, as: UTF8.self)) else {
            throw TransportFailure(.broken, mayHaveArrived: true)
        }
        if name == "batch" { return Self.json(batch(parameters)) }
        let call = ChatCall(method: Method(name, .changes), parameters: parameters)
        let (number, fault, before) = state.withLock { state in
            state.calls.append(call)
            let number = state.calls.count - 1
            return (number, state.faults[number], state.beforeCall)
        }
        await before?(number)
        if Task.isCancelled { throw TransportFailure(.cancelled, mayHaveArrived: true) }
        guard let fault else {
            state.withLock { Self.apply(call, to: &$0.chat) }
            return Self.json(#"{"result":true,"time":{"duration":0.01}}"#)
        }
        if fault.runs { state.withLock { Self.apply(call, to: &$0.chat) } }
        return try fault.answer()
    }

    static func json(_ text: String, status: Int = 200) -> HTTPAnswer {
        HTTPAnswer(
            status: status, contentType: "application/json", body: Data(text.utf8),
            transfer: Transfer(durations: [:], bytesSent: 1, bytesReceived: 1))
    }

    // MARK: - Reading

    private func batch(_ parameters: JSONValue) -> String {
        guard case .object(let commands)? = parameters["cmd"] else { return "{}" }
        var results: [String] = []
        var errors: [String] = []
        for command in commands {
            guard case .string(let text) = command.value else { continue }
            let method = String(text.prefix { $0 != "?" })
            if missing.contains(method) {
                errors.append("\"\(command.key)\":{\"error\":\"ERROR_METHOD_NOT_FOUND\"}")
            } else if text.contains("=0") {
                errors.append("\"\(command.key)\":{\"error\":\"CHAT_NOT_FOUND\"}")
            } else {
                results.append("\"\(command.key)\":\(answer(of: method))")
            }
        }
        return
            "{\"result\":{\"result\":{\(results.joined(separator: ","))},\"result_error\":{\(errors.joined(separator: ","))}}}"
    }

    private func answer(of method: String) -> String {
        let chat = chat
        switch method {
        case "im.chat.user.list": return "\(chat.members)"
        case "im.v2.Chat.MemberEntities.list":
            let people = chat.members.map { "[\"user\",\($0)]" }
            let links = chat.departments.map { "[\"department\",\"\($0)\"]" }
            return "{\"memberEntities\":[\((people + links).joined(separator: ","))],\"areUsersCollapsed\":false}"
        default:
            state.withLock { $0.reads += 1 }
            let role = chat.owner == 1 ? "owner" : chat.managers.contains(1) ? "manager" : "member"
            let rights = [
                ("manage_users_add", "add"), ("manage_users_delete", "remove"), ("manage_ui", "look"),
                ("manage_messages", "post"), ("manage_settings", "settings"),
            ].map { "\"\($0.0)\":\"\(chat.rights[$0.1] ?? "")\"" }.joined(separator: ",")
            return """
                {"id":3102,"name":\(JSONText.quoted(chat.title)),"description":\(JSONText.quoted(chat.description)),\
                "owner":\(chat.owner),"color":"#\(String(chat.color.rgb, radix: 16))","avatar":"\(chat.avatar)",\
                "message_type":"\(chat.letter)","type":"chat","entity_type":"","entity_id":"","role":"\(role)",\
                "manager_list":\(chat.managers),"permissions":{\(rights)},"user_counter":\(chat.members.count)}
                """
        }
    }

    // MARK: - Changing

    private static func apply(_ call: ChatCall, to chat: inout Chat) {
        func text(_ key: String) -> String { if case .string(let text)? = call.parameters[key] { text } else { "" } }
        func number(_ key: String) -> Int { if case .integer(let number)? = call.parameters[key] { number } else { 0 } }
        func entities(_ key: String) -> [String] {
            guard case .array(let list)? = call.parameters["fields"]?[key] else { return [] }
            return list.compactMap { entity in
                guard case .array(let pair) = entity, pair.count == 2 else { return nil }
                if case .string(let text) = pair[1] { return text }
                return pair[1].text()
            }
        }
        switch call.method.name {
        case "im.chat.updateTitle": chat.title = text("TITLE")
        case "im.chat.updateColor": chat.color = ChatColor(rawValue: text("COLOR")) ?? chat.color
        case "im.chat.updateAvatar": chat.avatar = "/upload/\(text("AVATAR").count)-\(chat.avatar.count).png"
        case "im.v2.Chat.setAvatar": chat.avatar = ""
        case "im.v2.Chat.setDescription": chat.description = text("description")
        case "im.chat.user.add":
            guard case .array(let users)? = call.parameters["USERS"] else { return }
            for case .integer(let user) in users where !chat.members.contains(user) { chat.members.append(user) }
        case "im.chat.user.delete", "im.v2.Chat.deleteUser":
            let person = number("USER_ID") + number("userId")
            chat.members.removeAll { $0 == person }
            chat.managers.removeAll { $0 == person }
        case "im.chat.setManager":
            let person = number("USER_ID")
            chat.managers.removeAll { $0 == person }
            if text("IS_MANAGER") == "Y", chat.members.contains(person) { chat.managers.append(person) }
        case "im.chat.setOwner":
            guard chat.members.contains(number("USER_ID")) else { return }
            chat.managers.removeAll { $0 == chat.owner || $0 == number("USER_ID") }
            chat.owner = number("USER_ID")
            chat.managers.append(chat.owner)
        case "im.v2.Chat.update":
            if case .string(let word)? = call.parameters["fields"]?["searchable"] {
                chat.letter = word == "Y" ? "O" : "C"
                chat.rights = Chat().rights
                for right in ChatRight.allCases {
                    if case .string(let level)? = call.parameters["fields"]?[right.key] {
                        chat.rights[right.rawValue] = level
                    }
                }
            }
            chat.departments.removeAll { entities("deletedMemberEntities").contains($0) }
            chat.departments += entities("addedMemberEntities")
        default:
            if let right = ChatRight.allCases.first(where: { $0.method.name == call.method.name }) {
                chat.rights[right.rawValue] = text("rightsLevel")
            }
        }
    }
}

extension ScriptedPortal.Fault {
    private static func answering(_ name: String, _ text: String, _ status: Int) -> Self {
        Self(description: name) { () throws(TransportFailure) in ScriptedPortal.json(text, status: status) }
    }

    private static func failing(_ name: String, _ kind: TransportFailure.Kind, arrived: Bool) -> Self {
        Self(description: name) { () throws(TransportFailure) in
            throw TransportFailure(kind, mayHaveArrived: arrived)
        }
    }

    /// The portal says that it did not do it.
    static let refusals: [Self] = [
        answering("refuse", #"{"error":"ACCESS_DENIED","error_description":"x"}"#, 401),
        answering("role", #"{"error":"ACCESS_DENIED","error_description":"x"}"#, 400),
        answering("rate", #"{"error":"QUERY_LIMIT_EXCEEDED"}"#, 503),
        answering("operating", #"{"error":"OPERATION_TIME_LIMIT"}"#, 429),
        answering("overload", #"{"error":"OVERLOAD_LIMIT"}"#, 401),
        answering("gone", #"{"error":"PORTAL_DELETED"}"#, 403),
        answering("expired", #"{"error":"expired_token"}"#, 401),
        answering("ok-with-error", #"{"error":"WRONG_ENCODING"}"#, 200),
        answering("error-list", #"{"result":[{"message":"x","code":"WRONG_COLOR","customData":null}]}"#, 200),
        answering("no", #"{"result":false}"#, 200),
        answering("redirect", "", 302),
        failing("no connection", .noConnection, arrived: false),
    ]

    /// Nobody can tell from the answer.
    static let doubts: [Self] = [
        answering("internal", #"{"error":"INTERNAL_SERVER_ERROR"}"#, 500),
        answering("html", "<html>503</html>", 503),
        answering("empty", "", 500),
        answering("no result", #"{"result":null}"#, 200),
        answering("half", #"{"result":tr"#, 200),
        answering("wrong content", "true", 200),
        failing("cut", .broken, arrived: true),
        failing("silence", .timedOut, arrived: true),
        failing("answer cut", .answerCut, arrived: true),
        failing("huge", .answerTooLong, arrived: true),
    ]
}
