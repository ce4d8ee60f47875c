import Foundation
import CLibrary

/// Stands between a program and a demo portal: it notes every call, holds calls back while something happens to the
/// program, changes them on the way, or answers in the portal's place.
///
/// What the portal does to a connection (cuts it, stays silent) the program sees as it is. It runs on threads of its own
/// and stops when the value goes.
public final class Relay: Sendable {
    /// A call as it came from the program.
    public struct Call: Sendable {
        /// In lower case: `im.chat.add`.
        public let method: String
        /// The whole head of the request, with its address.
        public let head: String
        public let body: String

        /// The body, if it is a JSON object.
        public var parameters: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]) ?? [:]
        }

        /// Itself, with other parameters.
        public func changed(_ change: (inout [String: Any]) -> Void) -> Passage {
            var parameters = parameters
            change(&parameters)
            let data = (try? JSONSerialization.data(withJSONObject: parameters)) ?? Data()
            return .changed(String(decoding: data, as: UTF8.self))
        }
    }

    /// What becomes of a call.
    public enum Passage: Sendable {
        case untouched
        /// The portal gets another body.
        case changed(String)
        /// The portal never hears of it.
        case answered(Exchange)
    }

    private let server: LoopbackServer
    private let gate: Gate
    private let portalURL: String

    /// - Parameter passage: asked for every call, on any thread.
    public init(
        to portal: DemoPortal, passage: @escaping @Sendable (Call) -> Passage = { _ in .untouched }
    ) throws {
        portalURL = portal.url
        let target = UInt16(URLComponents(string: portal.url)?.port ?? 0)
        let gate = Gate()
        self.gate = gate
        server = try LoopbackServer { socket in
            defer { close(socket) }
            var reader = RequestReader(socket: socket)
            guard let head = reader.head(), let body = reader.body(after: head) else { return }
            let call = Call(head: String(decoding: head, as: UTF8.self), body: String(decoding: body, as: UTF8.self))
            gate.pass(call)
            switch passage(call) {
            case .untouched: Self.forward(call, body: call.body, to: target, answering: socket)
            case .changed(let body): Self.forward(call, body: body, to: target, answering: socket)
            case .answered(let exchange): _ = exchange.send(to: socket)
            }
        }
    }

    deinit { gate.release() }

    public var port: UInt16 { server.port }

    /// The portal's webhook at this server's address.
    public var url: String { at(portalURL) }

    /// An address of the portal, at this server.
    public func at(_ address: String) -> String {
        let origin = portalURL.components(separatedBy: "/rest/")[0]
        return address.replacing(origin, with: "http://127.0.0.1:\(server.port)")
    }

    /// All calls so far, in the order in which they came.
    public var calls: [Call] { gate.calls }

    /// From now on calls of this method wait until `release`.
    public func hold(_ method: String) { gate.hold(method) }

    /// Whether a call is waiting.
    public var isHolding: Bool { gate.isHolding }

    /// Lets all calls through: those that wait, even if whoever made them is no more, and those to come.
    public func release() { gate.release() }

    private static func forward(_ call: Call, body: String, to port: UInt16, answering socket: Int32) {
        guard let portal = connected(to: port) else { return }
        defer { close(portal) }
        let kept = call.head.components(separatedBy: "\r\n").filter { line in
            !["content-length:", "connection:", "expect:"].contains { line.lowercased().hasPrefix($0) }
        }
        let head = kept + ["Content-Length: \(body.utf8.count)", "Connection: close", "", ""]
        guard portal.send(Array((head.joined(separator: "\r\n") + body).utf8)) else { return }
        while let bytes = portal.receive() {
            guard socket.send(bytes) else { return }
        }
    }
}

extension Relay.Call {
    fileprivate init(head: String, body: String) {
        let path = head.split(separator: " ").dropFirst().first ?? ""
        method = (path.split(separator: "/").last ?? "").lowercased().replacing(".json", with: "")
        self.head = head
        self.body = body
    }
}

/// Where calls are noted, and wait.
private final class Gate: Sendable {
    private struct State {
        var calls: [Relay.Call] = []
        var held: String?
        var waiting = 0
    }

    private let condition = NSCondition()
    nonisolated(unsafe) private var state = State()

    var calls: [Relay.Call] { condition.withLock { state.calls } }

    var isHolding: Bool { condition.withLock { state.waiting > 0 } }

    func hold(_ method: String) { condition.withLock { state.held = method } }

    func release() {
        condition.withLock {
            state.held = nil
            condition.broadcast()
        }
    }

    func pass(_ call: Relay.Call) {
        condition.withLock {
            state.calls.append(call)
            state.waiting += 1
            while state.held == call.method { condition.wait() }
            state.waiting -= 1
        }
    }
}
