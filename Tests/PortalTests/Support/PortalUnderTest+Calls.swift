import Foundation
import Testing

extension PortalUnderTest {
    /// One request on a connection of its own.
    func request(
        _ method: String, _ path: String, type: String? = nil, headers: [String: String] = [:],
        body: some Sequence<UInt8> = []
    ) throws -> Received {
        let client = try RawClient(port: port)
        client.send(Self.bytes(method, path, type: type, headers: headers, body: body))
        return try #require(client.answer(isHead: method == "HEAD"), "no whole answer to \(method) \(path)")
    }

    /// A control call with its secret: `GET` without a body, else `POST`.
    func control(_ name: String, _ json: String? = nil) throws -> Received {
        try request(
            json == nil ? "GET" : "POST", "/control/" + name, type: "application/json", headers: controlHeaders,
            body: (json ?? "").utf8)
    }

    /// A REST call with a JSON body through a webhook, by default the first one.
    func call(_ method: String, _ json: String = "{}", through webhook: String? = nil) throws -> Received {
        try request("POST", (webhook ?? self.webhook) + method, type: "application/json", body: json.utf8)
    }

    /// Creates a chat and gives its id.
    func createChat(_ json: String = "{}", through webhook: String? = nil) throws -> Int {
        let answer = try call("im.chat.add", json, through: webhook)
        return try #require(answer.result.int, "no chat was made: \(answer.text)")
    }

    /// A chat as its owner reads it back.
    func dialog(_ id: Int) throws -> Seen {
        try call("im.dialog.get", #"{"DIALOG_ID":"chat\#(id)"}"#).result
    }

    /// Tells the running portal what goes wrong next.
    func plan(_ fault: String) throws {
        let answer = try control("fault", fault)
        try #require(answer.status == 200, "the fault was refused: \(answer.text)")
    }

    /// The ids of the chats that exist.
    func chats() throws -> [Int] {
        try control("chats").json.list?.compactMap { $0["id"].int } ?? []
    }

    static func bytes(
        _ method: String, _ path: String, type: String? = nil, headers: [String: String] = [:],
        body: some Sequence<UInt8> = []
    ) -> Data {
        let body = Data(body)
        // Calls with a secret come as through a tunnel, by another name; pages are for this machine only.
        let isTunnelled = path.hasPrefix("/rest/") || path.hasPrefix("/oauth/")
        let host = isTunnelled ? "portal.test:8080" : "127.0.0.1:8080"
        var head = "\(method) \(path) HTTP/1.1\r\nContent-Length: \(body.count)\r\n"
        if !headers.keys.contains("Host") { head += "Host: \(host)\r\n" }
        if let type { head += "Content-Type: \(type)\r\n" }
        for (name, value) in headers { head += "\(name): \(value)\r\n" }
        return Data((head + "\r\n").utf8) + body
    }
}

/// The credentials that `--print-credentials` tells.
struct PrintedCredentials {
    let json: Seen

    init(_ portal: PortalUnderTest) throws {
        json = Seen(try JSONSerialization.jsonObject(with: Data(portal.secondLine.utf8)))
    }

    func webhookAddress(_ label: String) throws -> String {
        let entry = json["webhooks"].list?.first { $0["label"].string == label }
        return try #require(entry?["url"].string, "no webhook is called \(label)")
    }

    /// The path below which a webhook's methods are.
    func webhook(_ label: String) throws -> String {
        let url = try #require(URL(string: try webhookAddress(label)))
        return url.path.hasSuffix("/") ? url.path : url.path + "/"
    }

    func application(_ key: String) throws -> String {
        try #require(json["application"][key].string, "the application has no \(key)")
    }
}
