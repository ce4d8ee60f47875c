import Foundation

/// Requests that are HTTP and nothing else for certain: the same ones for the same seed.
struct Fuzzer {
    private var state: UInt64
    private let webhook: String
    private let token: String

    private static let methods = [
        "batch", "methods", "method.get", "profile", "scope", "server.time", "user.current", "user.get", "user.search",
        "department.get", "im.chat.add", "im.chat.get", "im.chat.setOwner", "im.chat.updateTitle",
        "im.chat.updateColor", "im.chat.updateAvatar", "im.chat.user.add", "im.chat.user.delete", "im.chat.user.list",
        "im.chat.leave", "im.dialog.get", "im.dialog.messages.get", "im.dialog.users.list", "im.message.add",
        "im.recent.list", "im.department.get", "im.department.employees.get", "im.search.chat.list",
        "im.search.user.list", "im.user.get", "im.user.list.get", "no.such",
    ]
    private static let keys = [
        "TITLE", "USERS", "TYPE", "COLOR", "AVATAR", "MESSAGE", "DESCRIPTION", "ENTITY_TYPE", "ENTITY_ID", "CHAT_ID",
        "DIALOG_ID", "USER_ID", "FIND", "ID", "LIMIT", "OFFSET", "start", "FILTER", "cmd", "halt", "auth", "name", "x",
    ]
    private static let texts = [
        "", "0", "OPEN", "GREEN", "ORANGE", "chat1", "chat3101", "chat99999999999999999999", "$result[a][b]",
        "im.chat.add?TITLE=$result[x]&USERS[]=$total", "batch?cmd[]=profile", "[1,2", "GENERAL", "FAVORITE", "й家👨‍👩‍👧",
        "\u{202E}\u{0}\u{1B}[2J", "user.get?start=-1#x", "-9223372036854775808", "1e999", "99999999999999999999",
        "%zz%", "iVBORw0KGgo=",
    ]

    private var samples: [(head: [UInt8], body: [UInt8])] = []

    init(seed: UInt64, webhook: String, token: String) {
        state = seed
        self.webhook = webhook
        self.token = token
        samples = (0..<3000).map { _ in sample() }
    }

    /// One of the samples, most often with a few bytes of its body changed.
    mutating func request() -> [UInt8] {
        var (head, body) = samples[number(samples.count)]
        if !body.isEmpty {
            for _ in 0..<number(4) { body[number(body.count)] = UInt8(number(256)) }
        }
        head += body
        return head
    }

    private mutating func sample() -> (head: [UInt8], body: [UInt8]) {
        let (type, body) = self.body()
        let request = PortalUnderTest.bytes(
            ["POST", "POST", "POST", "GET", "PUT", "OPTIONS"][number(6)], path(), type: type, body: body)
        return (Array(request.dropLast(body.count)), Array(body))
    }

    /// Bytes that are no request.
    mutating func garbage() -> Data {
        Data((0..<number(400)).map { _ in UInt8(number(256)) }) + Data("\r\n\r\n".utf8)
    }

    private mutating func number(_ bound: Int) -> Int {
        // A linear generator is good enough to choose with; the high bits are.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private mutating func pick(_ texts: [String]) -> String { texts[number(texts.count)] }

    private mutating func path() -> String {
        let method = pick(Self.methods)
        switch number(20) {
        case 0: return "/rest/1/wrong/" + method
        case 1: return "/rest/\(method)?auth=\(token)&\(escaped(pick(Self.keys)))=\(escaped(pick(Self.texts)))"
        case 2: return "/online/?IM_DIALOG=\(escaped(pick(Self.texts)))"
        case 3: return "/" + String(repeating: escaped(pick(Self.texts)) + "/", count: number(number(50) == 0 ? 40 : 4))
        case 4: return webhook + method + "?" + String(repeating: "a[", count: number(60)) + "%"
        default: return webhook + method + [".json", "", "/", ".json/"][number(4)]
        }
    }

    private mutating func body() -> (type: String?, body: Data) {
        switch number(10) {
        case 0..<5: return ("application/json", Data(json(depth: 0).utf8))
        case 5: return ("application/json", Data(json(depth: 0).utf8.dropLast(number(20))))
        case 6:
            let fields = (0..<number(30)).map { _ in
                "\(pick(Self.keys))[\(number(3))]=\(escaped(pick(Self.texts)))"
            }
            return ("application/x-www-form-urlencoded", Data(fields.joined(separator: "&").utf8))
        case 7:
            let part =
                "--b\r\nContent-Disposition: form-data; name=\"\(pick(Self.keys))[]\"\r\n\r\n\(pick(Self.texts))\r\n"
            return ("multipart/form-data; boundary=b", Data(String(repeating: part, count: number(5)).utf8))
        case 8: return (nil, Data((0..<number(300)).map { _ in UInt8(number(256)) }))
        default:
            let long = String(repeating: pick(Self.texts), count: number(2000) == 0 ? 20_000 : number(50))
            return ("application/json", Data(#"{"MESSAGE":"\#(long)","TITLE":"\#(long)"}"#.utf8))
        }
    }

    private mutating func json(depth: Int) -> String {
        if depth == 0 {
            let fields = (0..<1 + number(5)).map { _ in "\"\(pick(Self.keys))\":\(json(depth: 1))" }
            return "{\(fields.joined(separator: ","))}"
        }
        switch number(depth > 3 ? 5 : 8) {
        case 0: return String(number(200))
        case 1: return ["true", "false", "null", "1.5", "-1", "1e400"][number(6)]
        case 2, 3, 4: return quoted(pick(Self.texts))
        case 5: return "[\((0..<number(6)).map { _ in json(depth: depth + 1) }.joined(separator: ","))]"
        case 6: return "[\((0..<number(60)).map { _ in String(number(140)) }.joined(separator: ","))]"
        default: return "{\"a\":\(json(depth: depth + 1)),\"0\":\(json(depth: depth + 1))}"
        }
    }

    private func quoted(_ text: String) -> String {
        let data = (try? JSONEncoder().encode(text)) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }

    private func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
