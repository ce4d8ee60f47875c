import Foundation
import TestSupport
import Testing

@Suite("Rows of a table that are left out")
struct LeftOutRowsTests {
    @Test("as invalid are named with what is wrong with them, in the plan, while sending and in the report")
    func invalid() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(
            "Title,Color,Members\nCrew 1,foo,2\nCrew 2,RED,nobody@acme.example\nCrew 3,RED,2\n", to: "chats.csv")
        let plan = try await stage.batch("chats.csv", "--dry-run", "--skip-invalid")
        #expect(plan.status == 0)
        for run in [plan, try await stage.batch("chats.csv", "--yes", "--skip-invalid", "--report", "report.csv")] {
            #expect(run.errors.contains("row 2, Color: "), "\(run.errors)")
            #expect(run.errors.contains("row 3, Members: "), "\(run.errors)")
            #expect(!run.errors.contains("The table is valid"), "\(run.errors)")
        }
        let report = try String(contentsOf: stage.home.url.appending(path: "report.csv"), encoding: .utf8)
        #expect(report.contains(#"2,Crew 1,invalid,,,,,"color-unknown: Color: "#), "\(report)")
        #expect(report.contains("3,Crew 2,invalid,,,,,member-"), "\(report)")
        #expect(try await stage.titles() == ["Crew 3"])
    }
}
