import Foundation
import TestSupport
import Testing

@Suite("The sources")
struct SourceTests {
    static let folders = ["Sources", "Tests", "themes", "docs", "scripts"]

    /// Fails for every line of the files in which the pattern is found. The files of this folder speak of what they look
    /// for and are left out.
    func expectNowhere(_ pattern: String, in files: [Repository.File]) throws {
        func holds(_ text: some StringProtocol) -> Bool { text.range(of: pattern, options: .regularExpression) != nil }
        for file in files where !file.path.hasPrefix("Tests/StructureTests/") && holds(file.text) {
            for line in file.lines where holds(line.text) {
                Issue.record("\(file.path):\(line.number): \(line.text.trimmingCharacters(in: .whitespaces))")
            }
        }
    }

    @Test("never end the process over something that went wrong")
    func forcing() throws {
        let sources = try Repository.files(below: "Sources")
        try expectNowhere(#"\btry!|\bas!|\bfatalError\(|\bpreconditionFailure\("#, in: sources)
    }

    @Test("have one subject a file: none is longer than 400 lines", arguments: ["Sources", "Tests"])
    func length(folder: String) throws {
        for file in try Repository.files(below: folder, endings: ["swift", "c", "h"]) {
            #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test("name no folder of the machine that they were written on", arguments: folders)
    func machinePaths(folder: String) throws {
        let written = try Repository.files(below: folder, endings: ["swift", "c", "h", "toml", "md", "json"])
        try expectNowhere(#"/(home|root|Users|work)/|/tmp/wt/"#, in: written)
    }

    @Test("leave nothing open", arguments: folders)
    func nothingOpen(folder: String) throws {
        let written = try Repository.files(below: folder, endings: ["swift", "c", "h"])
        try expectNowhere(#"\b(TODO|FIXME|XXX|HACK)\b"#, in: written)
    }
}
