import Bitrix24
import Tables
import Testing

@Suite("Which rows of a table are sent")
struct SentRowsTests {
    private func checked(_ text: String) throws -> CheckedTable {
        let reading = TableReading(
            try Table(Array(text.utf8), named: "a.csv"), TableDefaults(),
            TextVariables(day: "2026-11-27", user: nil, titles: []))
        return CheckedTable(reading, people: .offline, isOnline: false) { _ in nil }
    }

    private func plan(
        _ text: String, report: String? = nil, titles: Set<String> = [],
        _ choose: (inout TablePlan.Options) -> Void
    ) throws -> TablePlan {
        var options = TablePlan.Options()
        choose(&options)
        let reported = try report.map {
            let lines = "row,title,status,chat,link\n" + $0
            return try #require(ReportedChats(try Table(Array(lines.utf8), named: "r.csv")))
        }
        return TablePlan(
            try checked(text), named: "a.csv", options, history: RowHistory(), reported: reported ?? ReportedChats(),
            titles: titles)
    }

    @Test("a row whose title only an invalid row has as well is not left out for it")
    func invalidTwin() throws {
        let table = "Title,Color\nCrew,foo\nCrew,RED\ncrew,RED\n"
        let plan = try plan(table) {
            $0.skipsInvalid = true
            $0.skipsExisting = true
        }
        #expect(plan.rows.map(\.number) == [3])
        #expect(plan.omitted(for: .invalid) == 1)
        #expect(plan.omitted(for: .exists) == 1)
    }

    @Test("a table is created once more on purpose, however many of its rows are never sent")
    func again() throws {
        let table = "Title,Color\nCrew 1,foo\nCrew 2,RED\nCrew 3,RED\nCrew 4,RED\n"
        let report = "3,Crew 2,created,3101,x\n4,Crew 3,created,3102,x\n"
        let whole = try plan(table, report: report + "5,Crew 4,created,3103,x\n") {
            $0.skipsInvalid = true
            $0.again = true
        }
        #expect(whole.rows.map(\.number) == [3, 4, 5])
        let others = try plan(table, report: report, titles: ["Crew 4"]) {
            $0.skipsInvalid = true
            $0.skipsExisting = true
            $0.again = true
        }
        #expect(others.rows.map(\.number) == [3, 4])
        let rest = try plan(table, report: report) {
            $0.skipsInvalid = true
            $0.again = true
        }
        #expect(rest.rows.map(\.number) == [5])
    }

    @Test("not those of a report from another day, whatever number, date or user their titles were filled with")
    func varyingTitles() throws {
        let table = "Title,Color\nCrew {n},RED\nCrew 7,RED\nDaily {date},RED\n{user}'s room,RED\nNew {n},RED\n"
        let report =
            "2,Crew 41,created,3101,x\n3,Crew 7,created,3102,x\n4,Daily 2026-11-01,created,3103,x\n"
            + "9,Li Wei's room,created,3104,x\n6,Newer 3,created,3105,x\n"
        let plan = try plan(table, report: report) { _ in }
        #expect(plan.rows.map(\.number) == [6])
        let moved = try self.plan("Title\nCrew {n}\nCrew 5\n", report: "2,Crew 5,created,3101,x\n") { _ in }
        #expect(moved.rows.map(\.number) == [2], "a title that is the same everywhere takes its own chat first")
    }

    @Test("none where the heading is wrong, though what is wrong with the rows is found")
    func wrongHeading() throws {
        let table = try checked("Title,Color,bogus\nCrew 1,foo,1\nCrew 2,RED,2\n")
        #expect(table.rows.isEmpty)
        #expect(table.faults.map(\.code) == ["column-unknown", "color-unknown"])
    }
}
