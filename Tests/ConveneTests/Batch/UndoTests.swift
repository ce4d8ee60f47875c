import Foundation
import TestSupport
import Testing

@Suite("convene batch --undo")
struct UndoTests {
    @Test("takes a table back, but for the chats that somebody has written in or renamed, and wants the number")
    func undo() async throws {
        let stage = try await BatchTests.Stage()
        let before = try await stage.portal.chats().count
        try stage.home.write(BatchTests.table(3) + "=Crew,2,\n", to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let report = try String(contentsOf: stage.home.url.appending(path: "report.csv"), encoding: .utf8)
        #expect(report.hasPrefix("row,title,status,chat,link,differences,seconds,error\r\n2,Crew 1,created,"))
        #expect(report.contains("'=Crew"))
        #expect(try await stage.batch("--undo", "report.csv", "--yes", "3").status == 64)
        let tried = try await stage.batch("--undo", "report.csv", "--dry-run")
        #expect(tried.status == 0 && tried.errors.contains("4 chats would be deleted"), "\(tried.errors)")
        let undone = try await stage.batch("--undo", "report.csv", "--yes", "4")
        #expect(undone.status == 0, "\(undone.errors)")
        try await eventually("the chats are gone") { try await stage.portal.chats().count == before }
        let again = try await stage.batch("--undo", "report.csv", "--yes", "4")
        #expect(again.errors.contains("“Crew 1”: already deleted."), "\(again.errors)")
        #expect(!again.errors.contains("is not shown to you"), "\(again.errors)")
    }

    @Test(
        "looks for a chat after the answer to its deletion was lost, and tells of one that is still there as unresolved",
        arguments: [("cut-after", 0), ("cut-before", 74)])
    func lostUndo(kind: String, status: Int32) async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(2), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        try await stage.portal.breakNext(of: "im.v2.Chat.delete", with: kind)
        let undone = try await stage.batch("--undo", "report.csv", "--yes", "2")
        #expect(undone.status == status, "\(undone.errors)")
        #expect(undone.output.contains(#""status":"unknown""#) == (status == 74), "\(undone.output)")
        if status == 74 {
            let unresolved = try await convene("unresolved", home: stage.home)
            #expect(unresolved.output.contains("im.v2.Chat.delete"), "\(unresolved.output)")
        }
    }

    @Test("deletes nothing on another portal, where the numbers of the report are other chats")
    func otherPortal() async throws {
        let stage = try await BatchTests.Stage()
        let other = try await DemoPortal()
        try stage.home.write(BatchTests.table(2), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let made = try await convene("batch", "chats.csv", "--yes", "--url", other.url, home: stage.home)
        #expect(made.status == 0, "\(made.errors)")
        let before = try await other.chats()
        let undone = try await convene(
            "batch", "--undo", "report.csv", "--yes", "2", "--url", other.url, home: stage.home)
        #expect(undone.status == 65)
        #expect(undone.errors.contains("another portal"), "\(undone.errors)")
        #expect(try await other.chats() == before)
    }

    @Test("leaves a chat that the report calls otherwise than it was created")
    func otherTitle() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(2), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        try stage.home.write(try stage.text(of: "report.csv").replacing("Crew 1", with: "Something"), to: "report.csv")
        let undone = try await stage.batch("--undo", "report.csv", "--yes", "1")
        #expect(undone.errors.contains("“Something” stays: the report gives it another title"), "\(undone.errors)")
        #expect(undone.status == 68)
        try await eventually("the other is gone") { try await stage.titles() == ["Crew 1"] }
    }

    @Test("counts a chat once that stands in the report twice")
    func repeatedLine() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(1), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let report = try stage.text(of: "report.csv")
        let line = try #require(report.components(separatedBy: "\r\n").dropFirst().first)
        try stage.home.write(report + line + "\r\n", to: "report.csv")
        let undone = try await stage.batch("--undo", "report.csv", "--yes", "1")
        #expect(undone.status == 0 && undone.errors.contains("Deleted: 1 chat of 1."), "\(undone.errors)")
    }

    @Test("ends as interrupted where Ctrl-C answers its question")
    func interrupted() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(1), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let terminal = try PseudoTerminal(
            .convene, ["batch", "--undo", "report.csv", "--url", stage.portal.url], home: stage.home)
        try terminal.wait(for: "1 chat on 127.0.0.1")
        try terminal.wait(for: "will be deleted for good: “Crew 1”. To delete, type the number 1:")
        terminal.type("\u{3}")
        try await eventually("it ends") { terminal.exit != nil }
        #expect(terminal.exit == .status(130))
        #expect(try await stage.titles() == ["Crew 1"])
    }

    @Test("has --again create what it deleted, and nothing that it left; without, the rows are named and left out")
    func again() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(3), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let lines = try stage.text(of: "report.csv").components(separatedBy: "\r\n")
        try stage.home.write(lines.prefix(3).joined(separator: "\r\n"), to: "part.csv")
        #expect(try await stage.batch("--undo", "part.csv", "--yes", "2").status == 0)
        try await eventually("two are gone") { try await stage.titles() == ["Crew 3"] }
        let plain = try await stage.batch("chats.csv", "--yes")
        #expect(plain.status == 68)
        #expect(plain.errors.contains("deleted since: 2 rows (2 “Crew 1”, 3 “Crew 2”)"), "\(plain.errors)")
        #expect(!plain.errors.contains("Run the same command again"), "\(plain.errors)")
        #expect(plain.output.contains(#""title":"Crew 1","status":"deleted""#), "\(plain.output)")
        let again = try await stage.batch("chats.csv", "--yes", "--again")
        #expect(again.status == 0, "\(again.errors)")
        #expect(try await stage.titles().sorted() == ["Crew 1", "Crew 2", "Crew 3"])
    }
}

extension BatchTests.Stage {
    func text(of name: String) throws -> String {
        try String(contentsOf: home.url.appending(path: name), encoding: .utf8)
    }
}
