import Foundation
import TestSupport
import Testing

@Suite("The report of a table")
struct ReportTests {
    @Test("never replaces the table, by whatever name, nor a file that is no report")
    func replacesNothing() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(1), to: "chats.csv")
        try stage.home.write("my notes", to: "notes.txt")
        let folder = stage.home.url
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "link.csv"), withDestinationURL: folder.appending(path: "chats.csv"))
        for name in ["chats.csv", "link.csv", "notes.txt"] {
            let run = try await stage.batch("chats.csv", "--yes", "--report", name)
            #expect(run.status == 64, "\(run.errors)")
            #expect(run.errors.contains("Give --report another file."), "\(run.errors)")
        }
        #expect(try stage.text(of: "chats.csv") == BatchTests.table(1))
        #expect(try stage.text(of: "notes.txt") == "my notes")
        #expect(try await stage.titles().isEmpty)
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "/dev/null").status == 0)
    }

    @Test("tells of a row that was under way at a kill, and another machine sends it no second time")
    func killed() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(2), to: "chats.csv")
        try await stage.portal.breakNext(1, of: "im.chat.add", with: "silence-after")
        let child = try Child(
            .convene, ["batch", "chats.csv", "--yes", "--report", "r.csv", "--url", stage.portal.url],
            home: stage.home)
        while try await stage.titles().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        child.signal(SIGKILL)
        _ = try await child.ended()
        let report = try stage.text(of: "r.csv")
        #expect(report.contains("\n2,Crew 1,unknown,"), "\(report)")
        let other = try TemporaryHome()
        try other.write(BatchTests.table(2), to: "chats.csv")
        try other.write(report, to: "r.csv")
        let run = try await invoke(
            ["batch", "chats.csv", "--yes", "--resume", "r.csv", "--url", stage.portal.url], home: other)
        #expect(try await stage.titles().sorted() == ["Crew 1", "Crew 2"], "\(run.errors)")
    }

    @Test("written by the composer says how its chats are deleted, and is what that takes")
    func byComposer() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(2), to: "chats.csv")
        let terminal = try PseudoTerminal(
            .convene, ["--accessible", "--url", stage.portal.url], home: stage.home)
        for (question, answer) in [
            ("Title [", ":table"), ("Path of the table", "chats.csv"), ("p the plan", "p"), ("y or n", "y"),
            ("r write a report", "r"),
        ] {
            try terminal.wait(for: question)
            terminal.type(answer + "\n")
        }
        // The sentence wraps wherever the path's length puts it.
        for words in ["chats-report.csv", "To delete", "--undo"] { try terminal.wait(for: words) }
        let undone = try await stage.batch("--undo", "chats-report.csv", "--yes", "2")
        #expect(undone.status == 0, "\(undone.errors)")
    }

    @Test("keeps the chats of an earlier report in the same file, each once")
    func keepsEarlier() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(3), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let rows = BatchTests.table(3).split(separator: "\n")
        try stage.home.write([rows[0], rows[2], rows[3]].joined(separator: "\n"), to: "chats.csv")
        let second = try await stage.batch("chats.csv", "--yes", "--report", "report.csv")
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.errors.contains("Kept in report.csv from an earlier report: 1 row."), "\(second.errors)")
        let lines = try stage.text(of: "report.csv").components(separatedBy: "\r\n").dropFirst()
        #expect(lines.map { $0.split(separator: ",").dropFirst().first } == ["Crew 1", "Crew 2", "Crew 3", nil])
        let undone = try await stage.batch("--undo", "report.csv", "--yes", "3")
        #expect(undone.status == 0, "\(undone.errors)")
    }

    @Test("of another portal is not written over")
    func otherPortal() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(1), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let report = try stage.text(of: "report.csv")
        let other = try await DemoPortal()
        let run = try await convene(
            "batch", "chats.csv", "--yes", "--report", "report.csv", "--url", other.url, home: stage.home)
        #expect(run.status == 65 && run.errors.contains("another portal"), "\(run.errors)")
        #expect(try stage.text(of: "report.csv") == report)
    }

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
