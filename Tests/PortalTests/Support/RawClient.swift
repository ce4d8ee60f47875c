import Foundation
import Testing

/// A connection that sends exactly the bytes it is given and knows just enough HTTP to find the end of an answer.
final class RawClient {
    private let descriptor: Int32
    private var received = Data()
    /// Where in `received` the next answer begins: the bytes before it go now and then, not with every answer.
    private var position = 0

    init(port: UInt16, timeout: Int = 20) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var isOn: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, size)
        var patience = timeval(tv_sec: timeout, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0, "nobody answers on port \(port): \(String(cString: strerror(errno)))")
    }

    deinit { close(descriptor) }

    func send(_ bytes: some Sequence<UInt8>) {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Everything until the other side closes; `nil` if it has not within the time-out.
    func readToEnd() -> Data? {
        while let chunk = receive() {
            if chunk.isEmpty { return received[position...] }
            received.append(chunk)
        }
        return nil
    }

    /// What comes in one read; `nil` after the time-out.
    func firstBytes(upTo count: Int) -> Data? {
        receive(upTo: count)
    }

    /// The next answer; `nil` if the connection closed or stayed silent before its end.
    func answer(isHead: Bool = false) -> Received? {
        let gap = Data("\r\n\r\n".utf8)
        var end = received.range(of: gap, in: position..<received.count)
        while end == nil {
            guard fill() else { return nil }
            end = received.range(of: gap, in: position..<received.count)
        }
        guard let end else { return nil }
        let head = String(decoding: received[position..<end.lowerBound], as: UTF8.self)
        let lines = head.split(separator: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...]
                .trimmingCharacters(in: .whitespaces)
        }
        let length = isHead ? 0 : Int(headers["content-length"] ?? "0") ?? 0
        position = end.upperBound
        while received.count - position < length { guard fill() else { return nil } }
        let body = Data(received[position..<position + length])
        position += length
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return Received(status: status, headers: headers, body: body)
    }

    /// Waits for more bytes; `false` if there are none.
    private func fill() -> Bool {
        guard let chunk = receive(), !chunk.isEmpty else { return false }
        if position > received.count / 2 {
            received.removeSubrange(..<position)
            position = 0
        }
        received.append(chunk)
        return true
    }

    /// Empty at the end, `nil` after the time-out or an error.
    private func receive(upTo size: Int = 65_536) -> Data? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let received = recv(descriptor, buffer.baseAddress, size, 0)
            failed = received < 0
            count = max(received, 0)
        }
        return failed ? nil : Data(bytes)
    }
}

/// What came back.
struct Received {
    let status: Int
    let headers: [String: String]
    let body: Data

    var json: Seen { Seen((try? JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)) ?? NSNull()) }
    var text: String { String(decoding: body, as: UTF8.self) }
    subscript(key: String) -> Seen { json[key] }
    var result: Seen { json["result"] }
    /// The error's code and text in one line, as the reference's table has them.
    var refusal: String {
        "\(status) \(json["error"].string ?? "-") / \(json["error_description"].string ?? "-")"
    }
}

/// A look into JSON. What is not there is nothing, not a failure.
struct Seen: CustomStringConvertible {
    let value: Any

    init(_ value: Any) { self.value = value }

    subscript(key: String) -> Seen { Seen((value as? [String: Any])?[key] ?? NSNull()) }
    subscript(index: Int) -> Seen {
        let list = value as? [Any] ?? []
        return Seen(list.indices.contains(index) ? list[index] : NSNull())
    }

    var int: Int? { value as? Int }
    var double: Double? { value as? Double }
    var string: String? { value as? String }
    var bool: Bool? { value as? Bool }
    var isNull: Bool { value is NSNull }
    var list: [Seen]? { (value as? [Any])?.map(Seen.init) }
    var ints: [Int]? { value as? [Int] }
    var strings: [String]? { value as? [String] }
    var keys: Set<String>? { (value as? [String: Any]).map { Set($0.keys) } }
    var description: String { "\(value)" }
}
