import Foundation
import TestSupport
import Testing

/// docs/bitrix24/checklist.md says which test holds each row of the checklists.
@Suite("The checklist of the demo portal names tests that there are")
struct ChecklistTests {
    @Test("each row has one, and each is found in its suite")
    func tests() throws {
        let suites = try Repository.files(below: "Tests").reduce(into: [:]) { suites, file in
            suites[file.path.split(separator: "/").last?.split(separator: ".").first ?? "", default: ""] += file.text
        }
        let page = try String(
            contentsOf: Repository.root.appending(path: "docs/bitrix24/checklist.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasSuffix(" test |") }
        #expect(rows.count > 80)
        for row in rows {
            let cell = row.dropLast(2).split(separator: " | ").last ?? ""
            let named = cell.matches(of: /(\w+Tests)((?:,? `\w+`)*)/)
            #expect(!named.isEmpty, "\(row) has no test")
            for suite in named {
                let text = try #require(suites[suite.1], "\(row) names \(suite.1), which is no suite")
                for test in suite.2.matches(of: /`(\w+)`/) {
                    #expect(text.contains("func \(test.1)("), "\(row) names a test of \(suite.1) that is not there")
                }
            }
        }
    }
}
