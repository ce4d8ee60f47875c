import Foundation
import TestSupport

/// Compares convene with its peers on one machine in one run, prints the table, and fails if a bound is missed.
///
/// The arguments are the compiled `Peers/one-screen.c` and a photograph of six megapixels.
@main
struct Bench {
    static func main() async {
        do {
            guard CommandLine.arguments.count == 3 else { throw WrongUse() }
            let portal = try await DemoPortal()
            let peers = [
                Peer.convene(portal: portal), .dialog, .oneScreen(path: CommandLine.arguments[1]),
            ]
            var rows =
                try firstPaint(peers, .conveneWithOption(portal: portal)) + typing(peers) + idle(peers) + memory(peers)
                + slowLine(peers[0], peers[1])
            rows += try await PeopleMeasurements.rows()
            print(Machine.description + "\n")
            print(Table.text(columns: peers.map(\.name), rows: rows))
            let pictures = try PictureScaling(photograph: URL(filePath: CommandLine.arguments[2])).rows(portal: portal)
            print("\n" + Table.text(columns: ["convene", "convert"], rows: pictures))
            exit((rows + pictures).allSatisfy { $0.bound?.holds ?? true } ? 0 : 1)
        } catch {
            print("The measurement could not be made: \(error)")
            exit(70)
        }
    }

    struct WrongUse: Error, CustomStringConvertible {
        let description = "give the paths of the compiled one-screen.c and of a photograph, as “make bench” does"
    }

    static func firstPaint(_ peers: [Peer], _ withOption: Peer) throws -> [Row] {
        let runs = 100
        let all = try FirstPaint.measure(peers + [withOption], runs: runs)
        let (paints, parsed) = (all.prefix(peers.count), all[peers.count])
        let ratio = paints[0].wholeScreen.median / paints[1].wholeScreen.median
        return [
            Row(measure: "first byte, median of \(runs)", values: paints.map { $0.firstByte.median.milliseconds }),
            Row(
                measure: "first screen, median of \(runs)", values: paints.map { $0.wholeScreen.median.milliseconds },
                bound: .init(
                    text: String(format: "at most 2 × dialog, is %.2f ×", ratio), holds: ratio <= 2)),
            Row(
                measure: "first screen, 90th percentile",
                values: paints.map { $0.wholeScreen.ninetiethPercentile.milliseconds }),
            Row(
                measure: "first screen with --url in place of CONVENE_URL",
                values: [parsed.wholeScreen.median.milliseconds, nil, nil]),
        ]
    }

    static func typing(_ peers: [Peer]) throws -> [Row] {
        let tabsToDescription = Array(repeating: "\t", count: 6)
        let plain =
            try [Typing.bytesPerCharacter(peers[0], after: tabsToDescription)]
            + peers.dropFirst().map { try Typing.bytesPerCharacter($0) }
        let title = try Typing.bytesPerCharacter(peers[0])
        let format = "%.1f"
        return [
            Row(
                measure: "bytes per character, plain field", values: plain.map { String(format: format, $0) },
                bound: .init(text: "at most 8", holds: plain[0] <= 8)),
            Row(
                measure: "bytes per character, Title with counter",
                values: [String(format: format, title), String(format: format, plain[1]), nil],
                bound: .init(text: "fewer than dialog", holds: title < plain[1])),
        ]
    }

    static func idle(_ peers: [Peer]) throws -> [Row] {
        let calls = try peers.map { try Idle.systemCalls($0) }
        return [
            Row(
                measure: "system calls in 10 idle seconds", values: calls.map { "\($0)" },
                bound: .init(text: "none", holds: calls[0] == 0))
        ]
    }

    static func memory(_ peers: [Peer]) throws -> [Row] {
        func mebibytes(_ bytes: Int) -> String { String(format: "%.1f MiB", Double(bytes) / 1_048_576) }
        let peaks = try peers.map { try Memory.peak($0.startSettled()) }
        let afterSending = try Memory.peakAfterSending(peers[0])
        let limit = 24 * 1_048_576
        return [
            Row(
                measure: "peak memory", values: peaks.map(mebibytes),
                bound: .init(text: "at most 24 MiB", holds: peaks[0] <= limit)),
            Row(
                measure: "peak memory after a chat was created", values: [mebibytes(afterSending), nil, nil],
                bound: .init(text: "at most 24 MiB", holds: afterSending <= limit)),
        ]
    }
}
