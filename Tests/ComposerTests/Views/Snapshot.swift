import Catalog
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import Composer

/// Screens as they were when somebody looked at them last.
///
/// `CONVENE_RECORD=1 swift test --filter ViewTests` records them anew; look at the difference before it is committed. A
/// first recording fails, so that nobody takes it for a screen that was looked at.
enum Snapshot {
    private static let folder = Repository.root.appending(path: "Tests/ComposerTests/Snapshots")
    private static let records = ProcessInfo.processInfo.environment["CONVENE_RECORD"] == "1"

    /// Compares what the user sees with the recording of that name.
    static func check(_ composer: Rehearsal, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let surface = draw(composer.model, at: composer.now)
        let size = composer.model.session.size
        let language = composer.model.session.messages.language
        let place = language == .english ? folder : folder.appending(path: language.rawValue)
        let file = place.appending(path: "\(name)-\(size.columns)x\(size.rows).txt")
        let now = page(of: surface)
        let before = try? String(contentsOf: file, encoding: .utf8)
        guard now != before else { return }
        if records || before == nil {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try now.write(to: file, atomically: true, encoding: .utf8)
        }
        let what =
            switch before {
            case nil: "was recorded for the first time; look at it."
            case _ where records: ""
            case let before?: "has changed:\n\(difference(before, now))"
            }
        guard !what.isEmpty else { return }
        let comment = "\(file.lastPathComponent) \(what)\nThe user would have seen:\n\(surface.text)"
        Issue.record(Comment(rawValue: comment), sourceLocation: sourceLocation)
    }

    /// The text, and below it the roles in the same grid.
    private static func page(of surface: Surface) -> String {
        let cursor = surface.cursor.map { "column \($0.column), row \($0.row)" } ?? "hidden"
        let line = String(repeating: "─", count: surface.size.columns)
        return [line, surface.text, line, surface.roles, "cursor: \(cursor)", ""].joined(separator: "\n")
    }

    private static func difference(_ before: String, _ now: String) -> String {
        let old = before.components(separatedBy: "\n")
        let new = now.components(separatedBy: "\n")
        func line(_ index: Int, of lines: [String]) -> String { index < lines.count ? lines[index] : "" }
        return (0..<max(old.count, new.count)).compactMap { index in
            let (left, right) = (line(index, of: old), line(index, of: new))
            return left == right ? nil : "  line \(index + 1)\n  - \(left)\n  + \(right)"
        }.joined(separator: "\n")
    }
}
