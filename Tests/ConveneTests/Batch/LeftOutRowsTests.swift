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

    @Test("as invalid may not be all of them; then nobody is told to skip them, and each fault is told once")
    func allInvalid() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write("Title,Members\nCrew 1,0\n", to: "chats.csv")
        let plain = try await stage.batch("chats.csv", "--yes")
        #expect(plain.status == 65 && plain.errors.contains("--skip-invalid"), "\(plain.errors)")
        #expect(plain.errors.components(separatedBy: "row 2, Members:").count == 2, "\(plain.errors)")
        let skipping = try await stage.batch("chats.csv", "--yes", "--skip-invalid")
        #expect(skipping.status == 65 && !skipping.errors.contains("--skip-invalid"), "\(skipping.errors)")
    }

    @Test("because their title exists: also one that is too short to be searched for, or stands in many others")
    func existing() async throws {
        let stage = try await BatchTests.Stage()
        let bulk = (0..<60).map { "Crew \($0),2\n" }.joined()
        try stage.home.write("Title,Members\nHR,2\nCrew,2\n" + bulk, to: "first.csv")
        #expect(try await stage.batch("first.csv", "--yes", "--per-request", "50").status == 0)
        try stage.home.write("Title,Members\nHR,3\nCrew,3\nIT,3\n", to: "second.csv")
        let plan = try await stage.batch("second.csv", "--dry-run", "--skip-existing")
        let told = plan.output + plan.errors
        #expect(told.contains("To create: 1 chat."), "\(told)")
        #expect(told.contains("Skipped, title exists: 2 rows."), "\(told)")
        #expect(told.contains("compared with your own chats only") && told.contains("4 “IT”"), "\(told)")
        #expect(!told.contains("2 “HR”"), "\(told)")
    }

    @Test("are none where the heading is wrong, whatever may be skipped; what is wrong with the rows is said as well")
    func wrongHeading() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write("Title,Color,bogus\nCrew 1,foo,1\nCrew 2,RED,2\n", to: "chats.csv")
        let run = try await stage.batch("chats.csv", "--yes", "--skip-invalid")
        #expect(run.status == 65)
        #expect(run.errors.contains("The table has 2 errors."), "\(run.errors)")
        #expect(run.errors.contains("row 1, bogus: ") && run.errors.contains("row 2, Color: "), "\(run.errors)")
        let option = try await stage.batch("chats.csv", "--dry-run", "--offline", "--message", "{teem}")
        #expect(option.errors.contains("{teem}"), "\(option.errors)")
        #expect(try await stage.titles().isEmpty)
    }
}
