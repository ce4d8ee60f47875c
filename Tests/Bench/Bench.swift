import Foundation
import TestSupport

/// Compares convene with its peers on one machine in one run, prints the table, and fails if a bound is missed.
///
/// - `compare FILE FILE [PYTHON]`: the files are the compiled `Peers/one-screen.c` and a photograph of six megapixels; the
///   interpreter has `fast_bitrix24`.
/// - `tables [PYTHON]`: the measurements of tables alone.
/// - `count FILE`: compares the instructions with those that the file records; `count --record FILE` writes it.
@main
struct Bench {
    static func main() async {
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            let isGood =
                switch (arguments.first, arguments.count) {
                case ("compare", 3), ("compare", 4):
                    try await compare(
                        oneScreen: arguments[1], photograph: URL(filePath: arguments[2]),
                        python: arguments.dropFirst(3).first.map { URL(filePath: $0) })
                case ("tables", 1), ("tables", 2):
                    try await tables(python: arguments.dropFirst().first.map { URL(filePath: $0) })
                case ("count", 2): try count(record: URL(filePath: arguments[1]))
                case ("count", 3) where arguments[1] == "--record": try record(to: URL(filePath: arguments[2]))
                default: throw WrongUse()
                }
            exit(isGood ? 0 : 1)
        } catch {
            print("The measurement could not be made: \(error)")
            exit(70)
        }
    }

    struct WrongUse: Error, CustomStringConvertible {
        let description = "say “compare”, “tables” or “count” and the files, as “make bench” and “make count” do"
    }

    /// Whether all bounds hold.
    static func compare(oneScreen: String, photograph: URL, python: URL?) async throws -> Bool {
        let portal = try await DemoPortal()
        let peers = [Peer.convene(portal: portal), .dialog, .oneScreen(path: oneScreen)]
        var rows =
            try firstPaint(peers, .conveneWithOption(portal: portal)) + typing(peers) + idle(peers) + memory(peers)
            + slowLine(peers[0], peers[1]) + [fileSize()]
        rows += try await PeopleMeasurements.rows()
        print(Machine.description + "\n")
        print(Table.text(columns: peers.map(\.name), rows: rows) + "\n")
        let creators = [Peer.create(portal: portal), .curl(portal: portal)]
        let creation = try creation(creators)
        print(Table.text(columns: creators.map(\.name), rows: creation) + "\n")
        let editing = try await editing(portal: portal)
        print(Table.text(columns: ["convene edit", "five times curl"], rows: editing) + "\n")
        let pictures = try PictureScaling(photograph: photograph).rows(portal: portal)
        print(Table.text(columns: ["convene", "convert"], rows: pictures) + "\n")
        let tablesHold = try await tables(python: python)
        return (rows + creation + editing + pictures).allSatisfy { $0.bound?.holds ?? true } && tablesHold
    }

    /// The measurements of tables alone.
    static func tables(python: URL?) async throws -> Bool {
        let rows = try await TableMeasurements.rows(python: python)
        print(Table.text(columns: ["convene", "fast_bitrix24"], rows: rows))
        return rows.allSatisfy { $0.bound?.holds ?? true }
    }

    /// Whether nothing has risen.
    static func count(record: URL) throws -> Bool {
        let counted = try Instructions.counted()
        print(counted.record)
        let rises = try counted.rises(over: Instructions(recordedIn: record))
        rises.forEach { print($0) }
        return rises.isEmpty
    }

    static func record(to file: URL) throws -> Bool {
        try Data(Instructions.counted().record.utf8).write(to: file)
        return true
    }

    static func firstPaint(_ peers: [Peer], _ withOption: Peer) throws -> [Row] {
        let runs = 100
        let all = try FirstPaint.measure(peers + [withOption], runs: runs)
        let (paints, parsed) = (all.prefix(peers.count), all[peers.count])
        let ratio = paints[0].wholeScreen.median / paints[1].wholeScreen.median
        return [
            Row(measure: "first byte, median of \(runs)", values: paints.map { $0.firstByte.median.milliseconds }),
            Row(measure: "first screen, median of \(runs)", values: paints.map { $0.wholeScreen.median.milliseconds }),
            Row(
                measure: "first screen, 90th percentile",
                values: paints.map { $0.wholeScreen.ninetiethPercentile.milliseconds }),
            Row(
                measure: "first screen, against dialog", values: [String(format: "%.2f ×", ratio), nil, nil],
                bound: .init(text: "at most 1.2 ×", holds: ratio <= 1.2)),
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

    static func fileSize() throws -> Row {
        let size = try Executable.convene.url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        return Row(
            measure: "size of the file", values: [mebibytes(size), nil, nil],
            bound: .init(text: "at most 30 MiB", holds: size <= 30 * 1_048_576))
    }

    static func creation(_ creators: [Peer]) throws -> [Row] {
        let runs = 60
        let spans = try WholeRun.measure(creators, runs: runs)
        let ratio = spans[0].median / spans[1].median
        return [
            Row(measure: "from start to exit, median of \(runs)", values: spans.map(\.median.milliseconds)),
            Row(
                measure: "against curl", values: [String(format: "%.2f ×", ratio), nil],
                bound: .init(text: "at most 1.6 ×", holds: ratio <= 1.6)),
        ]
    }

    private static func mebibytes(_ bytes: Int) -> String { String(format: "%.1f MiB", Double(bytes) / 1_048_576) }

    static func memory(_ peers: [Peer]) throws -> [Row] {
        let peaks = try peers.map { try Memory.peak($0.startSettled()) }
        let afterSending = try Memory.peakAfterSending(peers[0])
        let (open, sent) = (24 * 1_048_576, 26 * 1_048_576)
        return [
            Row(
                measure: "peak memory", values: peaks.map(mebibytes),
                bound: .init(text: "at most 24 MiB", holds: peaks[0] <= open)),
            Row(
                measure: "peak memory after a chat was created", values: [mebibytes(afterSending), nil, nil],
                bound: .init(text: "at most 26 MiB", holds: afterSending <= sent)),
        ]
    }
}
