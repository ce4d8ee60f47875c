import Foundation
import TestSupport
import Testing

@Suite("convene batch")
struct BatchTests {
    /// A portal, a home, and a table in it.
    struct Stage {
        let portal: DemoPortal
        let home: TemporaryHome

        init(_ options: String...) async throws {
            portal = try await DemoPortal()
            home = try TemporaryHome()
        }

        func batch(_ arguments: String..., input: String = "") async throws -> Invocation {
            let child = try Child(
                .convene, ["batch"] + arguments + ["--url", portal.url], home: home, input: input)
            guard case .status(let status) = try await child.ended(within: .seconds(120)) else {
                throw NeverHappened("convene ends", within: .seconds(120), seen: child.errors)
            }
            return Invocation(status: status, output: child.output, errors: child.errors)
        }

        /// The titles of the caller's chats that a table of these tests has made.
        func titles() async throws -> [String] {
            try await portal.chats().map(\.title).filter { $0.hasPrefix("Crew") || $0.hasPrefix("Отдел") }
        }
    }

    static func table(_ count: Int) -> String {
        "Title,Members,Color\n" + (1...count).map { "Crew \($0),\"2, 3\",GREEN\n" }.joined()
    }

    @Test("creates the chats of a table from Excel in Russian")
    func russianExcel() async throws {
        let stage = try await Stage()
        // Название;Участники;Цвет / Отдел продаж;2, 3;Зелёный, in Windows-1251
        let bytes: [UInt8] =
            [0xcd, 0xe0, 0xe7, 0xe2, 0xe0, 0xed, 0xe8, 0xe5, 0x3b]
            + [0xd3, 0xf7, 0xe0, 0xf1, 0xf2, 0xed, 0xe8, 0xea, 0xe8, 0x3b, 0xd6, 0xe2, 0xe5, 0xf2, 0x0d, 0x0a]
            + [
                0xce, 0xf2, 0xe4, 0xe5, 0xeb, 0x20, 0xef, 0xf0, 0xee, 0xe4, 0xe0, 0xe6, 0x3b, 0x32, 0x2c, 0x20, 0x33,
                0x3b,
            ]
            + [0xc7, 0xe5, 0xeb, 0xb8, 0xed, 0xfb, 0xe9, 0x0d, 0x0a, 0x3b, 0x3b, 0x0d, 0x0a]
        try Data(bytes).write(to: stage.home.url.appending(path: "chats.csv"))
        let refused = try await stage.batch("chats.csv", "--yes")
        #expect(refused.status == 65)
        #expect(refused.errors.contains("--encoding windows-1251"))
        let run = try await stage.batch("chats.csv", "--yes", "--encoding", "windows-1251", "--verify")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await stage.titles() == ["Отдел продаж"])
        #expect(run.output.contains(#""title":"Отдел продаж","status":"created""#))
    }

    @Test("sends nothing while there is a fault, and names each with row, column and remedy")
    func faults() async throws {
        let stage = try await Stage()
        try stage.home.write("Title,Members,Color\nCrew 1,99999,GREEN\nCrew 2,2,GRENE\n", to: "chats.csv")
        let run = try await stage.batch("chats.csv", "--yes")
        #expect(run.status == 65)
        #expect(run.errors.contains("row 2, Members: "), "\(run.errors)")
        #expect(run.errors.contains("row 3, Color: "))
        #expect(run.errors.contains("GREEN"))
        let json = try await stage.batch("chats.csv", "--yes", "--json")
        let faults = try #require(try json.json["faults"] as? [[String: Any]])
        #expect(faults.map { $0["row"] as? Int } == [2, 3])
        #expect(faults.map { $0["code"] as? String } == ["member-unknown", "color-unknown"])
        #expect(try await stage.titles().isEmpty)
        let skipped = try await stage.batch("chats.csv", "--yes", "--skip-invalid")
        #expect(skipped.status == 65, "no row is left")
        try stage.home.write("Title,Color\nCrew 1,GREEN\nCrew 2,GRENE\n", to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--skip-invalid").status == 68)
        #expect(try await stage.titles() == ["Crew 1"])
    }

    @Test("adds the people of a saved group, and names one that is not saved")
    func group() async throws {
        let stage = try await Stage()
        let portal = try #require(stage.portal.url.split(separator: "/").dropFirst().first)
        let group =
            #"{"version":1,"portal":"\#(portal)","people":[{"id":2,"name":"","email":""},{"id":3,"name":"","email":""}]}"#
        try stage.home.write(group, to: ".local/state/convene/groups/West.json")
        try stage.home.write("Title,Members\nCrew 1,\"group:West, -3\"\nCrew 2,group:west\n", to: "chats.csv")
        let run = try await stage.batch("chats.csv", "--yes")
        #expect(run.status == 0, "\(run.errors)")
        let chats = try await stage.portal.chats().filter { $0.title.hasPrefix("Crew") }
        #expect(chats.map { $0.members.sorted() } == [[1, 2], [1, 2, 3]])
        try stage.home.write("Title,Members\nCrew 3,group:Wset\n", to: "chats.csv")
        let unknown = try await stage.batch("chats.csv", "--yes")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("West"), "\(unknown.errors)")
    }

    @Test("stops at columns that it does not know, and at its own reports")
    func columns() async throws {
        let stage = try await Stage()
        try stage.home.write("Название,Участник\nCrew 1,2\n", to: "chats.csv")
        let unknown = try await stage.batch("chats.csv", "--yes", "--lang", "ru")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("--ignore \"Участник\""), "\(unknown.errors)")
        #expect(unknown.errors.contains("«Участники»"), "\(unknown.errors)")
        #expect(!unknown.errors.contains("--skip-invalid"), "no row can be left out for it: \(unknown.errors)")
        try stage.home.write(Self.table(2), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--report", "report.csv").status == 0)
        let report = try await stage.batch("report.csv", "--yes")
        #expect(report.status == 65)
        #expect(report.errors.contains("report of convene"))
        #expect(try await stage.titles().count == 2)
    }

    @Test("shows its plan, and without a terminal sends only with --yes")
    func plan() async throws {
        let stage = try await Stage()
        try stage.home.write(Self.table(3), to: "chats.csv")
        let plan = try await stage.batch("chats.csv", "--dry-run", "--json")
        #expect(plan.status == 0, "\(plan.errors)")
        let json = try plan.json
        #expect(json["chats"] as? Int == 3)
        #expect(json["notified"] as? Int == 2)
        #expect(json["requests"] as? Int == 3)
        let people = try await stage.batch("chats.csv", "--dry-run")
        #expect(people.output.contains("To create: 3 chats."))
        let unasked = try await stage.batch("chats.csv")
        #expect(unasked.status == 64)
        #expect(try await stage.titles().isEmpty)
        let calls = try await stage.portal.calls()
        let offline = try await stage.batch("chats.csv", "--dry-run", "--offline")
        #expect(offline.status == 0, "\(offline.errors)")
        #expect(try await stage.portal.calls() == calls)
    }

    @Test("creates an edited row anew, an unchanged one never, and one with a known title only when told")
    func edited() async throws {
        let stage = try await Stage()
        try stage.home.write(Self.table(5), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--limit", "2").status == 0)
        #expect(try await stage.titles().count == 2)
        #expect(try await stage.batch("chats.csv", "--yes").status == 0)
        let again = try await stage.batch("chats.csv", "--yes")
        #expect(again.status == 0)
        #expect(again.errors.contains("Created before: 5 rows."))
        let text = Self.table(5)
        try stage.home.write(
            text.replacing("Crew 1,", with: "Crew A,").replacing("Crew 2,", with: "Crew B,")
                .replacing("Crew 3,", with: "Crew C,"), to: "chats.csv")
        let edited = try await stage.batch("chats.csv", "--yes")
        #expect(edited.errors.contains("To create: 3 chats."))
        #expect(try await stage.titles().count == 8)
        try stage.home.write(text.replacing("Crew 4,\"2, 3\"", with: "Crew 4,2"), to: "chats.csv")
        let changed = try await stage.batch("chats.csv", "--yes")
        #expect(changed.status == 68)
        #expect(changed.errors.contains("other contents: 1 row (5 “Crew 4”)"), "\(changed.errors)")
        #expect(changed.errors.contains("--again creates chats for rows with other contents"), "\(changed.errors)")
        #expect(!changed.errors.contains("Run the same command again"), "\(changed.errors)")
        let elsewhere = try await stage.batch("./chats.csv", "--yes")
        #expect(
            elsewhere.errors.contains("other contents: 1 row"), "the same file by another path: \(elsewhere.errors)")
        #expect(try await stage.titles().count == 8)
        #expect(try await stage.batch("chats.csv", "--yes", "--again").status == 0)
        #expect(try await stage.titles().count == 9)
        #expect(try await stage.batch("chats.csv", "--yes", "--again").status == 0)
        #expect(try await stage.titles().count == 14, "a table that was created whole is created once more")
    }

    @Test("names a department that the portal does not have, before anything is sent")
    func departments() async throws {
        let stage = try await Stage()
        try stage.home.write("Title,Departments\nCrew 1,2\nCrew 2,\"2, 99+\"\n", to: "chats.csv")
        let run = try await stage.batch("chats.csv", "--yes")
        #expect(run.status == 65)
        #expect(run.errors.contains("row 3, Departments: 99+: The portal has no such department."), "\(run.errors)")
        #expect(try await stage.titles().isEmpty)
    }

    @Test("takes departments by their names, alone and with those below, and names those that there are not")
    func namedDepartments() async throws {
        let stage = try await Stage()
        try stage.home.write("Title,Departments\nCrew 1,Nowhere\nCrew 2,\"Support, Sales+\"\n", to: "chats.csv")
        let refused = try await stage.batch("chats.csv", "--yes")
        #expect(refused.status == 65)
        #expect(
            refused.errors.contains("row 2, Departments: Nowhere: The portal has no such department."),
            "\(refused.errors)")
        #expect(!refused.errors.contains("row 3"), "\(refused.errors)")
        #expect(try await stage.titles().isEmpty)
        let plan = try await stage.batch("chats.csv", "--dry-run", "--skip-invalid")
        let told = plan.output + plan.errors
        #expect(told.contains("Notified by department: everybody in 2 linked departments."), "\(told)")
        let run = try await stage.batch("chats.csv", "--yes", "--skip-invalid")
        #expect(run.status == 68, "\(run.errors)")
        let chat = try #require(try await stage.portal.chats().first { $0.title == "Crew 2" })
        let shown = try await Command.run(
            .convene, "show", "\(chat.id)", "--json", "--url", stage.portal.url, home: stage.home)
        let stored = try #require(
            try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any], "\(shown.errors)")
        let listed = try await Command.run(
            .convene, "departments", "--json", "--url", stage.portal.url, home: stage.home)
        let departments = try #require(
            try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]], "\(listed.errors)")
        let numbers = Dictionary(
            departments.compactMap { row in (row["name"] as? String).map { ($0, "\(row["id"] ?? "")") } },
            uniquingKeysWith: { first, _ in first })
        let linked = stored["DEPARTMENTS"] as? [String]
        #expect(linked == [try #require(numbers["Support"]), try #require(numbers["Sales"]) + "+"])
    }

    @Test("makes two chats of two rows with one title, also where it was stopped between them")
    func twins() async throws {
        let stage = try await Stage()
        try stage.home.write("Title,Members\nCrew,2\nCrew,3\n", to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--limit", "1").status == 0)
        let rest = try await stage.batch("chats.csv", "--yes")
        #expect(rest.status == 0, "\(rest.errors)")
        #expect(try await stage.titles() == ["Crew", "Crew"])
        let again = try await stage.batch("chats.csv", "--yes")
        #expect(again.errors.contains("Created before: 2 rows."), "\(again.errors)")
    }

    @Test("two of them at once make each chat once")
    func twoAtOnce() async throws {
        let stage = try await Stage()
        try stage.home.write(Self.table(30), to: "chats.csv")
        async let first = stage.batch("chats.csv", "--yes")
        async let second = stage.batch("chats.csv", "--yes")
        let runs = try await [first, second]
        #expect(runs.map(\.status) == [0, 0], "\(runs.map(\.errors))")
        #expect(try await Set(stage.titles()).count == 30)
        #expect(try await stage.titles().count == 30)
    }

    @Test("a report from another machine counts like the journal")
    func resumed() async throws {
        let stage = try await Stage()
        try stage.home.write(Self.table(4), to: "chats.csv")
        #expect(try await stage.batch("chats.csv", "--yes", "--limit", "3", "--report", "report.csv").status == 0)
        try FileManager.default.removeItem(at: stage.home.state)
        #expect(try await stage.batch("chats.csv", "--yes", "--resume", "report.csv").status == 0)
        #expect(try await stage.titles().count == 4)
    }

    @Test("killed at random moments, with a fifth of all requests going wrong, ends in each chat once")
    func killed() async throws {
        let stage = try await Stage()
        try stage.home.write(Self.table(60), to: "chats.csv")
        let kinds = ["html", "cut-before", "cut-after", "half", "html-after", "rate", "empty-after"]
        for kill in 0..<10 {
            for kind in kinds.shuffled().prefix(3) {
                try await stage.portal.breakNext(1, of: "im.chat.add", with: kind)
            }
            let child = try Child(
                .convene,
                [
                    "batch", "chats.csv", "--yes", "--keep-going", "--resend-absent", "--timeout", "2", "--url",
                    stage.portal.url,
                ],
                home: stage.home)
            try await Task.sleep(for: .milliseconds(150 + 60 * kill))
            child.signal(SIGKILL)
            _ = try await child.ended()
            let titles = try await stage.titles()
            #expect(Set(titles).count == titles.count, "none is there twice")
        }
        let last = try await stage.batch(
            "chats.csv", "--yes", "--keep-going", "--resend-absent", "--timeout", "2", "--report", "report.csv")
        #expect(last.status == 0, "\(last.errors)")
        #expect(try await stage.titles().count == 60)
    }
}
