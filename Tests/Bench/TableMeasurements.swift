import Foundation
import TestSupport

/// What tables take: 1,000 chats of 20 members out of 500, against what a portal's limits make necessary and against a
/// library for bulk calls; 10,000 rows checked.
///
/// The rates are scaled so that a run takes less than a minute; bursts, which pauses depend on, are a real portal's.
enum TableMeasurements {
    private static let rows = 1000

    /// - Parameter python: an interpreter that has `fast_bitrix24`; nil where there is none.
    static func rows(python: URL?) async throws -> [Row] {
        try await [alone(), checked(), together(), besidePeer(python), offline()]
    }

    /// Creations one call each, at the rate of the portal.
    private static func alone() async throws -> Row {
        let (rate, burst) = (20.0, 50.0)
        let run = try await send("--rate", "\(rate)/\(burst)")
        let necessary = (Double(run.admitted) - burst) / rate
        let ratio = run.time / .seconds(necessary)
        return Row(
            measure: "1,000 chats, one call each, against what 20/s and a burst of 50 make necessary",
            values: [String(format: "%.3f ×", ratio), nil], bound: .init(text: "at most 1.02 ×", holds: ratio <= 1.02))
    }

    /// Requests beside the creations where all chats are read back.
    private static func checked() async throws -> Row {
        let run = try await send(with: ["--verify"])
        let share = Double(run.requests - rows) / Double(rows)
        return Row(
            measure: "the same, checked and read back: requests beside the creations, a chat",
            values: [String(format: "%.3f", share), nil], bound: .init(text: "at most 0.1", holds: share <= 0.1))
    }

    /// Fifty creations a request, at a portal that takes two at once.
    private static func together() async throws -> Row {
        let (rate, burst) = (20.0, 2.0)
        let run = try await send("--rate", "\(rate)/\(burst)", with: ["--per-request", "50"])
        let necessary = (Double(run.admitted) - burst) / rate
        let ratio = run.time / .seconds(necessary)
        return Row(
            measure: "1,000 chats, fifty a request, against what 20/s and a burst of 2 make necessary",
            values: [String(format: "%.3f ×", ratio), nil], bound: .init(text: "at most 1.1 ×", holds: ratio <= 1.1))
    }

    /// The same beside a library that checks nothing. It gives up at a portal with limits, so its own has none; and the
    /// limits are so far away that they alone do not decide: the library takes longer than they make necessary.
    private static func besidePeer(_ python: URL?) async throws -> Row {
        let measure = "1,000 chats, fifty a request, at 200/s with a burst of 2; the peer without limits"
        var (own, peer): ([Duration], [Duration]) = ([], [])
        for _ in 0..<3 {
            own.append(try await send("--rate", "200/2", with: ["--per-request", "50"]).time)
            if let python { peer.append(try await createWithPeer(python)) }
        }
        guard !peer.isEmpty else { return Row(measure: measure, values: [seconds(Spread(own).median), nil]) }
        let ratio = Spread(own).median / Spread(peer).median
        return Row(
            measure: measure, values: [seconds(Spread(own).median), seconds(Spread(peer).median)],
            bound: .init(text: "at most 1.1 ×", holds: ratio <= 1.1))
    }

    private static func createWithPeer(_ python: URL) async throws -> Duration {
        let portal = try await DemoPortal(["--people", "500"])
        let people = try await everybody(on: portal).map(String.init).joined(separator: ",")
        let script = Repository.root.appending(path: "Tests/Bench/Peers/create-chats.py")
        let start = ContinuousClock.now
        let run = try await Command.run(
            Executable(python), [script.path, portal.url, "\(rows)", people], within: .seconds(600))
        guard run.exit == .status(0) else { throw Failed(description: run.errors) }
        return ContinuousClock.now - start
    }

    /// Ten thousand rows without a look at the portal: the time and the memory.
    private static func offline() async throws -> Row {
        let folder = try TemporaryFolder()
        let table = folder.url.appending(path: "table.csv")
        try Self.table(10_000, of: Array(1...500)).write(to: table, atomically: true, encoding: .utf8)
        let start = ContinuousClock.now
        let child = try Child(.convene, ["batch", table.path, "--dry-run", "--offline"])
        let peak = try await Memory.peak(untilTheEndOf: child)
        let time = ContinuousClock.now - start
        guard child.exit == .status(0) else { throw Failed(description: child.errors) }
        let most = 64 * 1_048_576
        return Row(
            measure: "10,000 rows checked offline: time, and peak memory",
            values: ["\(seconds(time)), \(String(format: "%.1f MiB", Double(peak) / 1_048_576))", nil],
            bound: .init(text: "at most 2 s, 64 MiB", holds: time <= .seconds(2) && peak <= most))
    }

    // MARK: - A run

    private struct Run {
        let time: Duration
        /// Requests that reached the portal, and those of them that it did not refuse for its rate.
        let requests: Int
        let admitted: Int
    }

    private static func send(_ limits: String..., with options: [String] = []) async throws -> Run {
        try await send(limits, with: options)
    }

    private static func send(_ limits: [String], with options: [String]) async throws -> Run {
        let portal = try await DemoPortal(["--people", "500", "--log"] + limits)
        let folder = try TemporaryFolder()
        let table = folder.url.appending(path: "table.csv")
        try Self.table(rows, of: await everybody(on: portal)).write(to: table, atomically: true, encoding: .utf8)
        // What was asked above has left the portal's bucket.
        try await Task.sleep(for: .milliseconds(300))
        let before = portal.log.count
        let start = ContinuousClock.now
        let run = try await Command.run(
            .convene, ["batch", table.path, "--yes"] + options, environment: ["CONVENE_URL": portal.url],
            within: .seconds(600))
        let time = ContinuousClock.now - start
        guard run.exit == .status(0) else { throw Failed(description: run.errors) }
        let lines = portal.log.dropFirst(before)
        return Run(time: time, requests: lines.count, admitted: lines.count { !$0.contains(" 503 ") })
    }

    /// The employees. Some have left the company: a table that named them would be refused. Extranet users are left out by
    /// the portal where they share no group with the caller, so that their rows would be stored differently.
    private static func everybody(on portal: DemoPortal) async throws -> [Int] {
        struct Person: Decodable {
            let id: Int
            let kind: String
        }
        let list = try await Command.run(.convene, "people", "--json", environment: ["CONVENE_URL": portal.url])
        return try JSONDecoder().decode([Person].self, from: Data(list.output.utf8)).filter { $0.kind.isEmpty }
            .map(\.id)
    }

    private static func table(_ count: Int, of people: [Int]) -> String {
        let lines = (0..<count).map { row in
            let members = (0..<20).map { String(people[(row * 37 + $0 * 23) % people.count]) }.joined(separator: ",")
            return "Crew \(row),\"\(members)\""
        }
        return "Title,Members\n" + lines.joined(separator: "\n") + "\n"
    }

    private static func seconds(_ time: Duration) -> String { String(format: "%.2f s", time / .seconds(1)) }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }
}

extension Memory {
    /// The most that a program held, looked at until it ends, in bytes.
    static func peak(untilTheEndOf child: Child) async throws -> Int {
        var peak = 0
        while child.exit == nil {
            let status = try? String(contentsOfFile: "/proc/\(child.processIdentifier)/status", encoding: .utf8)
            let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
            peak = max(peak, (Int(line.filter(\.isNumber)) ?? 0) * 1024)
            try await Task.sleep(for: .milliseconds(2))
        }
        return peak
    }
}
