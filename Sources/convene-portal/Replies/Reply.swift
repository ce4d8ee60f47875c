import FoundationEssentials

/// A reply, and how it reaches the client.
struct Reply: Sendable {
    enum Delivery: Sendable, Equatable {
        case whole
        /// The connection closes without a byte.
        case cut
        /// All of the head, half of the body, then the connection closes.
        case half
        /// A byte now and then.
        case drip
        /// Nothing, until the client closes the connection.
        case silence
    }

    var status = 200
    var headers: [(name: String, value: String)] = []
    var body = Data()
    var delivery = Delivery.whole

    /// What every reply to a REST call carries (rest.md A2 and A3).
    static let restHeaders = [
        (name: "Access-Control-Allow-Origin", value: "*"),
        (name: "Access-Control-Allow-Headers", value: "origin, content-type, accept"),
        (name: "X-Content-Type-Options", value: "nosniff"),
    ]

    static func json(_ value: Value, status: Int = 200) -> Reply {
        Reply(
            status: status, headers: restHeaders + [("Content-Type", "application/json; charset=utf-8")],
            body: Data(JSONWriter.bytes(of: value)))
    }

    static func html(_ text: String, status: Int = 200) -> Reply {
        Reply(
            status: status,
            headers: [
                ("Content-Type", "text/html; charset=utf-8"),
                ("Content-Security-Policy", "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'"),
                ("X-Content-Type-Options", "nosniff"),
            ], body: Data(text.utf8))
    }

    /// 500 with nothing in it, as a type error inside the portal leaves it.
    static let crash = Reply(status: 500, headers: restHeaders + [("Content-Type", "text/html; charset=UTF-8")])
}
