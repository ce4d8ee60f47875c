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
}
