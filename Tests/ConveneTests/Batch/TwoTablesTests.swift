import TestSupport
import Testing

@Suite("Two tables that are sent to one portal at once")
struct TwoTablesTests {
    @Test("make a title that stands in both once, where existing titles are skipped")
    func skipExisting() async throws {
        let stage = try await BatchTests.Stage()
        try stage.home.write(BatchTests.table(30), to: "first.csv")
        try stage.home.write(BatchTests.table(30).replacing("2, 3", with: "2, 4"), to: "second.csv")
        async let first = stage.batch("first.csv", "--yes", "--skip-existing")
        async let second = stage.batch("second.csv", "--yes", "--skip-existing")
        let runs = try await [first, second]
        #expect(runs.map(\.status) == [0, 0], "\(runs.map(\.errors))")
        #expect(try await stage.titles().count == 30)
    }
}
