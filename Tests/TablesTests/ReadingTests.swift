import Bitrix24
import Catalog
import Foundation
import Settings
import Tables
import TestSupport
import Testing

@Suite("A table is read as it was meant")
struct ReadingTests {
    func table(_ text: String, _ name: String = "chats.csv") throws -> Table {
        try Table(Array(text.utf8), named: name)
    }

    func cells(_ text: String) throws -> [[String]] { try table(text).rows.map(\.cells) }

    @Test("with commas, semicolons or tabs, whichever its heading has", arguments: [",", ";", "\t"])
    func delimiters(delimiter: String) throws {
        let text = ["Title,Members", "\"a;b,c\td\",\"1\""].joined(separator: "\n")
        let table = try table(
            text.replacing("Title,Members", with: "Title\(delimiter)Members").replacing(
                "\",\"", with: "\"\(delimiter)\""))
        #expect(table.columns == ["Title", "Members"])
        #expect(table.rows.map(\.cells) == [["a;b,c\td", "1"]])
    }

    @Test("under every heading of the empty table that convene gives, in both languages", arguments: Language.allCases)
    func ownHeadings(language: Language) throws {
        let headings = TableHeadings.all(in: language)
        let fields = headings.compactMap(ChatField.init(column:))
        #expect(fields.count == headings.count, "\(headings)")
        #expect(Set(fields).count == headings.count)
        #expect(headings.first == (language == .english ? "TITLE" : "Название"))
    }

    @Test("with one column only")
    func oneColumn() throws {
        #expect(try cells("Title\nLaunch crew\n") == [["Launch crew"]])
    }

    @Test("with the delimiter that Excel is told in the first line")
    func toldDelimiter() throws {
        let table = try table("sep=;\r\nTitle;Text, long\r\na,b;c\r\n")
        #expect(table.columns == ["Title", "Text, long"])
        #expect(table.rows == [.init(number: 2, cells: ["a,b", "c"])])
    }

    @Test("with delimiters, doubled quotes and line ends in quotes", arguments: ["\n", "\r\n", "\r"])
    func quotes(end: String) throws {
        let rows = ["Title,Message", "\"Crew, \"\"A\"\"\",\"one\ntwo\"", "B,5\" pipe"].joined(separator: end)
        #expect(try cells(rows) == [["Crew, \"A\"", "one\ntwo"], ["B", "5\" pipe"]])
    }

    @Test("with the line ends of Excel inside a cell as one")
    func lineEndInCell() throws {
        #expect(try cells("Title,Message\r\nA,\"one\r\ntwo\"\r\n") == [["A", "one\ntwo"]])
    }

    @Test("with rows that count as in a spreadsheet, empty ones too")
    func numbers() throws {
        let table = try table("Title,Message\nA,\"x\ny\"\n,\n\nB,z\n,,\n\n")
        #expect(table.rows.map(\.number) == [2, 5])
    }

    @Test("without the empty columns and rows at its end that spreadsheets leave")
    func emptyTail() throws {
        let table = try table("Title,Color,,\nA,RED,,\nB,,,\n,,,\n")
        #expect(table.columns == ["Title", "Color"])
        #expect(table.rows.map(\.cells) == [["A", "RED"], ["B", ""]])
        #expect(table.faults.isEmpty)
    }

    @Test("with digits that Excel was told to leave alone, and cells that convene kept from being formulas")
    func excelTexts() throws {
        #expect(
            try cells("Title,Message\n\"=\"\"0012\"\"\",=\"7\"\n'=1+1,'quoted'\n")
                == [["0012", "7"], ["=1+1", "'quoted'"]])
    }

    @Test("with a cell below no heading named as a fault")
    func cellWithoutHeading() throws {
        let table = try table("Title,,Color\nA,x,RED\nB,,RED,y\n")
        #expect(table.faults.map(\.row) == [2, 3])
        #expect(table.faults.allSatisfy { $0.code == "cell-without-column" })
    }

    @Test("with its mark of UTF-8 or UTF-16, which is no part of the first heading")
    func marks() throws {
        let text = "Название\tЦвет\r\nКоманда\tКрасный\r\n"
        let utf8 = try Table([0xef, 0xbb, 0xbf] + Array(text.utf8), named: "a.csv")
        let little = try #require(text.data(using: .utf16LittleEndian))
        let big = try #require(text.data(using: .utf16BigEndian))
        for table in [
            utf8, try Table([0xff, 0xfe] + little, named: "a.txt"), try Table([0xfe, 0xff] + big, named: "a"),
        ] {
            #expect(table.columns == ["Название", "Цвет"])
            #expect(table.rows.map(\.cells) == [["Команда", "Красный"]])
        }
    }

    static let encoded: [(TableEncoding, [UInt8], [String])] = [
        (
            .windows1251, Array("a;b\n".utf8) + [0xa8, 0xe6, 0xe8, 0xea, 0x20, 0x96, 0x3b, 0xdf, 0xff, 0xb9],
            ["Ёжик –", "Яя№"]
        ),
        (.windows1252, Array("a;b\n".utf8) + [0x93, 0x43, 0xe9, 0x94, 0x3b, 0x80, 0x20, 0xff], ["“Cé”", "€ ÿ"]),
        (.koi8r, Array("a;b\n".utf8) + [0xb3, 0xd6, 0xc9, 0xcb, 0x3b, 0xf1, 0xd1, 0xa3], ["Ёжик", "Яяё"]),
    ]

    @Test("in the encodings of Windows and old mail programs", arguments: encoded)
    func encodings(encoding: TableEncoding, bytes: [UInt8], cells: [String]) throws {
        #expect(try Table(bytes, named: "a.csv", encoding: encoding).rows.map(\.cells) == [cells])
        #expect(throws: TableError.notText(.notUTF8)) { try Table(bytes, named: "a.csv") }
        let marked = try Table([0xef, 0xbb, 0xbf] + Array("a;b\nЁ;Я\n".utf8), named: "a.csv", encoding: encoding)
        #expect(marked.rows.map(\.cells) == [["Ё", "Я"]], "a mark counts more")
    }

    @Test("from JSON Lines, with lists as a cell would hold them")
    func jsonLines() throws {
        let table = try table(
            """
            {"title":"A","users":[2,"ann@acme.example","Holm, Ann"],"color":null}

            {"title":"B","team":"West","open":true}
            """, "-")
        #expect(table.columns == ["title", "users", "color", "team", "open"])
        #expect(
            table.rows == [
                .init(number: 1, cells: ["A", "2, ann@acme.example, \"Holm, Ann\"", "", "", ""]),
                .init(number: 3, cells: ["B", "", "", "West", "true"]),
            ])
    }

    @Test("from JSON Lines, whatever spelling of a field each line has, with rights as a cell would hold them")
    func spellings() throws {
        let table = try table(
            """
            {"TITLE":"A","OWNER_ID":3,"RIGHTS":{"post":"manager","add":"owner"}}
            {"title":"B","owner":4,"RIGHTS":{}}
            """, "-")
        #expect(table.columns == ["TITLE", "OWNER_ID", "RIGHTS"])
        #expect(table.rows.map(\.cells) == [["A", "3", "post=manager, add=owner"], ["B", "4", ""]])
        #expect(table.faults.isEmpty)
    }

    @Test(
        "from JSON Lines, without taking for a text what is none",
        arguments: [
            #"{"TITLE":["a","b"]}"#, #"{"TITLE":true}"#, #"{"DESCRIPTION":false}"#, #"{"TITLE":{"a":"b"}}"#,
            #"{"USERS":[[2]]}"#, #"{"RIGHTS":{"post":7}}"#,
        ])
    func wrongTypes(line: String) throws {
        #expect(try table(line, "-").faults.map(\.code) == ["value-type"])
    }

    @Test("as convene writes it: what a spreadsheet would calculate with comes back as it was")
    func written() throws {
        for cell in ["+5", "-7", "=1+1", "@Ann", "\tx", "plain", "a,b"] {
            let line = CSVCell.line([cell, "x"])
            #expect(!"+-=@\t".contains(line.first { $0 != "\"" } ?? " "), "\(line)")
            #expect(try cells("Title,Members\n" + line) == [[cell, "x"]])
        }
    }

    @Test("or refused with the row and the cell of what is wrong")
    func errors() throws {
        #expect(throws: TableError.unclosedQuote(row: 3, column: 2)) { try table("Title,Message\nA,b\nC,\"d\nE,f\n") }
        #expect(throws: TableError.textBehindQuote(row: 2, column: 1)) { try table("Title\n\"a\" b\n") }
        #expect(throws: TableError.badLine(row: 2, column: 1)) { try table("{\"title\":\"A\"}\n7\n") }
        #expect(throws: TableError.noRows) { try table("Title,Members\n\n") }
        #expect(throws: TableError.noRows) { try table("") }
        #expect(throws: TableError.oneList) { try table("[{\"title\":\"A\"}]") }
        let line = try table("{\"title\":\"A\",\"TITLE\":\"B\",\"x\":{\"y\":1}}")
        #expect(line.faults.map(\.code) == ["field-repeated", "value-type"])
    }

    @Test("or named as the file of a spreadsheet program")
    func spreadsheets() throws {
        #expect(throws: TableError.spreadsheet(".xlsx")) { try Table([0x50, 0x4b, 3, 4, 20, 0], named: "chats.xlsx") }
        #expect(throws: TableError.spreadsheet(".ods")) { try Table([0x50, 0x4b, 3, 4], named: "Chats.ODS") }
        #expect(throws: TableError.spreadsheet(".xlsx")) { try Table([0x50, 0x4b, 3, 4], named: "-") }
        #expect(throws: TableError.spreadsheet(".xls")) { try Table([0xd0, 0xcf, 0x11, 0xe0, 1], named: "a.csv") }
        #expect(try Table(Array("Title\nA\n".utf8), named: "text.xls").rows.count == 1)
    }

    @Test("whatever is written by the rules comes back cell by cell")
    func roundTrip() throws {
        var random = SplitMix64(state: 21)
        let pieces = ["a", "Ж", "\"", ",", ";", "\t", "\n", "=", "'", " ", "😀", "{x}", "\"\""]
        for _ in 0..<Fuzzing.rounds {
            let columns = Int.random(in: 1...4, using: &random)
            let delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
            let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<columns).map { _ in
                    "x"
                        + (0..<Int.random(in: 0...5, using: &random)).map { _ in
                            pieces.randomElement(using: &random) ?? ""
                        }
                        .joined()
                }
            }
            let written = ([(0..<columns).map { "c\($0)" }] + rows)
                .map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: delimiter) }
                .joined(separator: "\r\n")
            let table = try Table(Array(written.utf8), named: "a.csv")
            #expect(columns == 1 || table.rows.map(\.cells) == rows, "\(written)")
        }
    }

    @Test("or refused, and never a crash, whatever bytes it holds")
    func hostileBytes() {
        var random = SplitMix64(state: 22)
        let bytes: [UInt8] = Array("\",;\t\r\n=s{}[]:ЖA\u{0}".utf8) + [0xff, 0xfe, 0xef, 0xbb, 0xbf, 0x50, 0x4b, 3, 4]
        for _ in 0..<Fuzzing.rounds {
            let file = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
                bytes.randomElement(using: &random)
            }
            let encoding = Bool.random(using: &random) ? TableEncoding.allCases.randomElement(using: &random) : nil
            guard let table = try? Table(file, named: "a.csv", encoding: encoding) else { continue }
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "\(file)")
        }
    }
}
