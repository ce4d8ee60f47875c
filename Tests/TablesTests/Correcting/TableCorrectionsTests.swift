import Bitrix24
import Catalog
import Testing

@testable import Tables

@Suite("Corrections of a table")
struct TableCorrectionsTests {
    private func table(_ text: String) throws -> Table { try Table(Array(text.utf8), named: "t.csv") }

    private func corrected(_ texts: [ChatField: String], row: Int = 3) throws -> (Table, TableCorrections) {
        let table = try table("Title;Участники\nOne;2\nTwo;3\n")
        var corrections = TableCorrections()
        corrections.correct(row, of: table, with: texts)
        return (table, corrections)
    }

    @Test("stand in the column of their field, or in a new one; the other rows stay")
    func applied() throws {
        let (table, corrections) = try corrected([.members: "4", .color: "MINT"])
        let result = corrections.applied(to: table)
        #expect(result.columns == ["Title", "Участники", "COLOR"])
        #expect(result.rows.map(\.cells) == [["One", "2", ""], ["Two", "4", "MINT"]])
    }

    @Test("are kept as JSON, and added to by later ones")
    func kept() throws {
        let (table, made) = try corrected([.members: "4"])
        var corrections = made
        corrections.correct(3, of: table, with: [.title: "Zwei"])
        let again = TableCorrections(try JSONValue(parsing: corrections.value.text()))
        #expect(again == corrections)
        #expect(again.applied(to: table).rows[1].cells == ["Zwei", "4"])
    }

    @Test("belong to the row as it was: another one in its place is not changed, nor is one that was dropped")
    func moved() throws {
        let (before, made) = try corrected([.members: "4"])
        var corrections = made
        let edited = try table("Title;Участники\nOne;2\nOther;3\n")
        #expect(corrections.applied(to: edited).rows == edited.rows)
        #expect(corrections.numbers(in: edited) == [])
        corrections.drop(3)
        #expect(corrections.isEmpty && corrections.applied(to: before).rows == before.rows)
    }

    @Test("are written out with the delimiter of the file, by which Excel opens it", arguments: [";", ",", "\t"])
    func delimiter(delimiter: String) throws {
        let text = "Title,Участники\nOne,2\n\"a,b;c\td\",3\n".replacing(",", with: delimiter)
        let table = try Table(Array(text.utf8), named: "t")
        let written = table.csv
        #expect(written.hasPrefix("\u{feff}Title\(delimiter)Участники\r\n"), "\(written)")
        #expect(table.fileEnding == (delimiter == "\t" ? "tsv" : "csv"))
        #expect(try Table(Array(written.utf8), named: "t").rows == table.rows)
    }

    @Test("written out and read again, are the table; a brace is a brace")
    func writtenOut() throws {
        let (table, corrections) = try corrected([.title: "=A; \"{b}\"".asCell])
        let whole = corrections.applied(to: table)
        let read = try Table(Array(whole.csv.utf8), named: "t.csv")
        #expect(read.columns == whole.columns && read.rows == whole.rows)
        let reading = TableReading(read, ignoring: [], TextVariables(day: "", user: nil, titles: []))
        #expect(reading.rows[1].structure.title == "=A; \"{b}\"")
    }
}
