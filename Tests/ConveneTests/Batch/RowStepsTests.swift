import Foundation
import TestSupport
import Testing

@Suite("A row that asks for more than its request takes")
struct RowStepsTests {
    @Test("come from the options, too, where a row leaves them empty")
    func options() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write("Title,Members\nCrew 1,\"2, 3\"\n", to: "chats.csv")
        let run = try await stage.batch(
            "chats.csv", "--managers", "3", "--may", "post=manager", "--dry-run", "--offline")
        #expect(run.status == 0, "\(run.errors)")
        let sent = try await stage.batch("chats.csv", "--managers", "3", "--yes", "--verify")
        #expect(sent.status == 0, "\(sent.errors)")
        let stored = try await convene("show", "3101", "--json", "--url", stage.portal.url, home: stage.home).json
        #expect(stored["MANAGERS"] as? [Int] == [1, 3], "\(stored)")
    }

    private static let table = """
        Title,Members,Managers,Departments,Rights
        Crew 1,"2, 3",3,7,post=manager
        Crew 2,"2, 3",,,

        """

    @Test("has its managers, departments and rights set after creation, and counted before")
    func steps() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(Self.table, to: "chats.csv")
        let plan = try await stage.batch("chats.csv", "--dry-run", "--json")
        // Two creations; a look before and after, and three steps.
        #expect(try plan.json["requests"] as? Int == 2 + 2 + 3, "\(plan.output)")
        let run = try await stage.batch("chats.csv", "--yes")
        #expect(run.status == 0, "\(run.errors)")
        let chat = try #require(try await stage.portal.chats().first { $0.title == "Crew 1" })
        let shown = try await Command.run(
            .convene, "show", "\(chat.id)", "--json", "--url", stage.portal.url, home: stage.home)
        let stored = try #require(
            try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any], "\(shown.errors)")
        #expect((stored["MANAGERS"] as? [Int])?.contains(3) == true, "\(shown.output)")
        #expect((stored["RIGHTS"] as? [String: String])?["post"] == "manager")
        #expect("\(stored["DEPARTMENTS"] ?? "")".contains("7"))
        let again = try await stage.batch("chats.csv", "--yes")
        #expect(again.status == 0 && again.errors.contains("Created before: 2 rows."), "\(again.errors)")
    }

    @Test("is refused by its row on a portal without such steps, before anything is sent")
    func unsupported() async throws {
        let portal = try await DemoPortal("--controllers", "none")
        let home = try TemporaryHome()
        try home.write(Self.table, to: "chats.csv")
        let run = try await Command.run(
            .convene, "batch", "chats.csv", "--yes", "--url", portal.url, home: home)
        #expect(run.exit == .status(65))
        #expect(run.errors.contains("row 2, Departments:") && run.errors.contains("row 2, Rights:"), "\(run.errors)")
        #expect(try await !portal.chats().contains { $0.title.hasPrefix("Crew") })
    }

    @Test("is completed by the next run, where a step was refused, and then left alone")
    func completed() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write("Title,Members,Managers\nCrew 1,\"2, 3\",3\nCrew 2,\"2, 3\",\n", to: "chats.csv")
        try await stage.portal.breakNext(of: "im.chat.setManager", with: "refuse")
        let first = try await stage.batch("chats.csv", "--yes")
        #expect(first.status == 68, "\(first.errors)")
        let chat = try #require(try await stage.portal.chats().first { $0.title == "Crew 1" })
        let second = try await stage.batch("chats.csv", "--yes")
        #expect(second.status == 0, "\(second.errors)")
        #expect(second.errors.contains("not known to be done: 1 row (2 “Crew 1”)"), "\(second.errors)")
        #expect(try await managers(of: chat.id, stage).contains(3))
        #expect(try await stage.titles() == ["Crew 1", "Crew 2"])
        // What somebody changes later is theirs.
        let changed = try await convene(
            "edit", "\(chat.id)", "--remove-managers", "3", "--yes", "--url", stage.portal.url, home: stage.home)
        #expect(changed.status == 0, "\(changed.errors)")
        #expect(try await stage.batch("chats.csv", "--yes").status == 0)
        #expect(try await !managers(of: chat.id, stage).contains(3))
    }

    private func managers(of chat: Int, _ stage: BatchTests.Stage) async throws -> [Int] {
        let shown = try await convene("show", "\(chat)", "--json", "--url", stage.portal.url, home: stage.home)
        return try shown.json["MANAGERS"] as? [Int] ?? []
    }
}
