import Settings

/// How long calls took, in a file that many processes add to: portal, method and times, nothing else. It is cut to what is
/// asked of it when it has grown.
public struct TimingLog: Sendable {
    /// So many bytes are read in no time.
    private static let mostBytes = 256 * 1024
    /// Methods of portals that are remembered when the file is cut.
    private static let mostGroups = 100

    private let file: LineFile
    private let path: String

    /// - Parameter path: `StateFolder.timings`.
    public init(_ path: String) {
        self.path = path
        file = LineFile(path)
    }

    public func add(_ call: TimedCall) throws(FileError) {
        try file.append(Array(call.line.utf8), survivesPowerCut: false)
        // Two processes that cut it at once lose a call of the other: of many.
        let bytes = try file.bytes()
        guard bytes.count > Self.mostBytes else { return }
        let lines = kept(of: try calls()).map { Array($0.line.utf8) + [UInt8(ascii: "\n")] }
        try PrivateFile(path).replace(with: Array(lines.joined()))
    }

    /// The calls, oldest first. Lines that are damaged are passed over.
    public func calls() throws(FileError) -> [TimedCall] {
        try file.lines().compactMap { TimedCall(line: $0) }
    }

    /// What is usual for a method of a portal; nil where too few calls are known.
    func usualTime(of method: String, on portal: String) throws(FileError) -> UsualTime? {
        let calls = try calls().filter { $0.portal == portal && $0.method == method }
        return UsualTime(calls).flatMap { $0.isKnown ? $0 : nil }
    }

    /// The last calls of the methods that were called last, oldest first.
    private func kept(of calls: [TimedCall]) -> [TimedCall] {
        var counts: [[String]: Int] = [:]
        var kept: [TimedCall] = []
        for call in calls.reversed() {
            let key = [call.portal, call.method]
            guard counts[key] != nil || counts.count < Self.mostGroups else { continue }
            counts[key, default: 0] += 1
            if counts[key, default: 0] <= UsualTime.most { kept.append(call) }
        }
        return kept.reversed()
    }
}
