import Foundation

/// Requests that are HTTP and nothing else for certain: the same ones for the same seed.
struct Fuzzer {
    private var state: UInt64
    private let webhook: String
    private let token: String

    private let words: Vocabulary
    private var samples: [(head: [UInt8], body: [UInt8])] = []

    init(seed: UInt64, webhook: String, token: String, words: Vocabulary) {
        state = seed
        self.words = words
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
        let method = pick(words.methods)
        switch number(20) {
        case 0: return "/rest/1/wrong/" + method
        case 1: return "/rest/\(method)?auth=\(token)&\(escaped(pick(words.keys)))=\(escaped(pick(words.texts)))"
        case 2: return "/online/?IM_DIALOG=\(escaped(pick(words.texts)))"
        case 3:
            return "/" + String(repeating: escaped(pick(words.texts)) + "/", count: number(number(50) == 0 ? 40 : 4))
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
                "\(pick(words.keys))[\(number(3))]=\(escaped(pick(words.texts)))"
            }
            return ("application/x-www-form-urlencoded", Data(fields.joined(separator: "&").utf8))
        case 7:
            let part =
                "--b\r\nContent-Disposition: form-data; name=\"\(pick(words.keys))[]\"\r\n\r\n\(pick(words.texts))\r\n"
            return ("multipart/form-data; boundary=b", Data(String(repeating: part, count: number(5)).utf8))
        case 8: return (nil, Data((0..<number(300)).map { _ in UInt8(number(256)) }))
        default:
            let long = String(repeating: pick(words.texts), count: number(2000) == 0 ? 20_000 : number(50))
            return ("application/json", Data(#"{"MESSAGE":"\#(long)","TITLE":"\#(long)"}"#.utf8))
        }
    }

    private mutating func json(depth: Int) -> String {
        if depth == 0 {
            let fields = (0..<1 + number(5)).map { _ in "\"\(pick(words.keys))\":\(json(depth: 1))" }
            return "{\(fields.joined(separator: ","))}"
        }
        switch number(depth > 3 ? 5 : 8) {
        case 0: return String(number(200))
        case 1: return ["true", "false", "null", "1.5", "-1", "1e400"][number(6)]
        case 2, 3, 4: return quoted(pick(words.texts))
        case 5: return "[\((0..<number(6)).map { _ in json(depth: depth + 1) }.joined(separator: ","))]"
        case 6: return "[\((0..<number(60)).map { _ in String(number(140)) }.joined(separator: ","))]"
        default: return "{\"\(pick(words.keys))\":\(json(depth: depth + 1)),\"0\":\(json(depth: depth + 1))}"
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
