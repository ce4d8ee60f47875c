import Foundation
import TestSupport
import Testing

@Suite("The report of a table")
struct ReportTests {
    @Test("from another machine has a row of unknown outcome found, and not sent again")
    func unknownFound() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(1), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes").status == 0)
        try FileManager.default.removeItem(at: stage.home.state)
        try unknown(in: stage)
        let run = try await stage.batch("chats.csv", "--yes", "--resume", "unknown.csv", "--resend-absent")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("Outcome unknown since an earlier run: 1 row"), "\(run.errors)")
        #expect(try await stage.titles() == ["Crew 1"])
    }

    @Test("from another machine has a row of unknown outcome sent only with --resend-absent")
    func unknownAbsent() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(1), to: "chats.csv")
        try unknown(in: stage)
        let left = try await stage.batch("chats.csv", "--yes", "--resume", "unknown.csv")
        #expect(left.status == 74, "\(left.errors)")
        #expect(try await stage.titles().isEmpty)
        let sent = try await stage.batch("chats.csv", "--yes", "--resume", "unknown.csv", "--resend-absent")
        #expect(sent.status == 0, "\(sent.errors)")
        #expect(try await stage.titles() == ["Crew 1"])
        let again = try await stage.batch("chats.csv", "--yes", "--resume", "unknown.csv", "--resend-absent")
        #expect(again.status == 0 && again.errors.contains("Created before: 1 row."), "\(again.errors)")
        #expect(try await stage.titles() == ["Crew 1"])
    }

    /// A report of an hour ago that calls the first row unknown.
    private func unknown(in stage: BatchTests.Stage) throws {
        let heading = "row,title,status,chat,link,differences,seconds,error\r\n"
        let file = try stage.home.write(heading + "2,Crew 1,unknown,,,,,transport-timeout\r\n", to: "unknown.csv")
        try FileManager.default.setAttributes([.modificationDate: Date.now - 3600], ofItemAtPath: file.path)
    }
}
