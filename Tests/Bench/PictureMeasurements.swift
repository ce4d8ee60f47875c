import Foundation
import TestSupport

/// A photograph of six megapixels, made small: by convene, and by ImageMagick's `convert` in the same run.
struct PictureScaling {
    let photograph: URL
    private static let runs = 15
    private static let limit = 64 * 1_048_576

    func rows(portal: DemoPortal) throws -> [Row] {
        let convert = Executable(URL(filePath: "/usr/bin/convert"))
        let folder = try TemporaryFolder()
        let small = folder.url.appending(path: "small.jpg").path
        var checks: [Duration] = []
        var conversions: [Duration] = []
        for run in -2..<Self.runs {
            let check = try time(.convene, ["check", "--avatar", photograph.path])
            let conversion = try time(
                convert, [photograph.path, "-auto-orient", "-resize", "512x512", "-strip", "-quality", "85", small])
            // The first rounds warm the caches.
            guard run >= 0 else { continue }
            checks.append(check)
            conversions.append(conversion)
        }
        let (upload, conversion) = (Spread(checks).median, Spread(conversions).median)
        let (preview, peak) = try previews(on: portal)
        return [
            row("6-megapixel JPEG to a ready upload, median of \(Self.runs)", upload, conversion),
            row("the same to the picture in the form, median of \(Self.runs)", preview, conversion),
            Row(
                measure: "peak memory with the picture in the form",
                values: [String(format: "%.1f MiB", Double(peak) / 1_048_576), nil],
                bound: .init(text: "at most 64 MiB", holds: peak <= Self.limit)),
        ]
    }

    private func row(_ measure: String, _ convene: Duration, _ convert: Duration) -> Row {
        Row(
            measure: measure, values: [convene.milliseconds, convert.milliseconds],
            bound: .init(text: "at most that of convert", holds: convene <= convert))
    }

    /// From the start of a program to its end.
    private func time(_ program: Executable, _ arguments: [String]) throws -> Duration {
        let process = Process()
        process.executableURL = program.url
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(program: program) }
        return ContinuousClock.now - start
    }

    /// From the path that is put into the form to the saving that is shown beside it, with the picture below; and the most
    /// memory that the composer ever held.
    private func previews(on portal: DemoPortal) throws -> (median: Duration, peak: Int) {
        var times: [Duration] = []
        var peak = 0
        for _ in 0..<Self.runs {
            let terminal = try Peer.convene(portal: portal).startSettled()
            for _ in 0..<5 { terminal.type("\t") }
            terminal.settle(silence: .milliseconds(300))
            let start = ContinuousClock.now
            terminal.type("\u{1B}[200~\(photograph.path)\u{1B}[201~")
            times.append(try terminal.wait(for: "→") - start)
            peak = max(peak, try Memory.peak(terminal))
        }
        return (Spread(times).median, peak)
    }

    struct Failed: Error {
        let program: Executable
    }
}
