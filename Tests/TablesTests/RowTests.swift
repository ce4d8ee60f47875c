import Bitrix24
import Catalog
import Foundation
import Tables
import TestSupport
import Testing

@Suite("Rows become structures")
struct RowTests {
    let english = Messages(.english)

    func read(
        _ text: String, options: [ChatField: String] = [:], template: [ChatField: String] = [:],
        ignoring: [String] = [], titles: [String] = []
    ) throws -> TableReading {
        var defaults = TableDefaults()
        defaults.options = options
        defaults.template = template
        return TableReading(
            try Table(Array(text.utf8), named: "a.csv"), defaults, ignoring: ignoring,
            TextVariables(day: "2026-11-27", user: "Ann Holm", titles: titles))
    }

    func codes(_ reading: TableReading) -> [String] { reading.faults.map { "\($0.row) \($0.column): \($0.code)" } }

    @Test("by the names of fields and options in any case, and by words in both languages")
    func names() throws {
        for heading in [
            "TITLE,TYPE,COLOR,USERS,OWNER_ID,DESCRIPTION,MESSAGE,ENTITY_TYPE,ENTITY_ID",
            "title,type,color,members,owner,description,message,entity-type,entity-id",
            "Название,Тип,Цвет,Участники,Владелец,Описание,Сообщение,entity type,Entity Id",
        ] {
            let row = try #require(try read(heading + "\nA,Открытый,light blue,\"2, 3\",4,D,M,MY_APP,7\n").rows.first)
            #expect(row.structure.title == "A")
            #expect(row.structure.kind == .open)
            #expect(row.structure.color == .lightBlue)
            #expect(row.structure.members.map(\.rawValue) == [2, 3])
            #expect(row.structure.owner?.rawValue == 4)
            #expect(row.structure.description == "D" && row.structure[text: .message] == "M")
            #expect(row.structure.entityType == "MY_APP" && row.structure.entityID == "7")
        }
    }

    @Test("and an unknown column is a fault, with the nearest that is known, beside those of the rows")
    func unknownColumn() throws {
        let reading = try read("Название;Участник\nA;2\n")
        #expect(codes(reading) == ["1 Участник: column-unknown"])
        #expect(reading.faults[0].advice(in: english).contains("“Участники”"))
        #expect(
            codes(try read("team,Color\nWest,ZZZ\n", options: [.title: "Crew {teem}"])) == [
                "1 team: column-unknown", "2 --title: placeholder-unknown", "2 Color: color-unknown",
            ])
        #expect(try read("Title,Team\nA,West\n", ignoring: ["team"]).faults.isEmpty)
        #expect(try read("Title,Team\nA {team},West\n").rows.first?.structure.title == "A West")
        #expect(codes(try read("Title\nA\n", ignoring: ["Team"])) == ["1 Team: column-ignored-absent"])
    }

    @Test("and a row that repeats the heading is named as such, and not for the people whom it does not name")
    func repeatedHeading() throws {
        let reading = try read("Title,Members,Color\nA,2,RED\nНазвание,Members,color\n")
        #expect(codes(reading) == ["3 : row-heading"])
        #expect(reading.rows.map(\.named.count) == [1, 0])
        #expect(try read("Title,Members\nTitle,2\n").faults.isEmpty)
    }

    @Test("and a key of JSON Lines that is no field is a fault of the line that has it, for every row")
    func unknownKey() throws {
        let reading = try read("{\"TITLE\":\"A\"}\n{\"TITLE\":\"B\",\"bogus\":\"RED\"}\n")
        #expect(codes(reading) == ["2 bogus: column-unknown"])
        #expect(reading.faults.allSatisfy { $0.isOfHeading })
    }

    @Test("but not those of a report, nor those that say that their chats exist")
    func reports() throws {
        let report = "row,title,status,chat,link,differences,seconds,error\n2,A,created,7,x,,0.1,\n"
        #expect(codes(try read(report)) == ["1 : table-report"])
        #expect(codes(try read("Title,CHAT\nA,7\n")) == ["1 CHAT: column-chat"])
        #expect(codes(try read("Название;Чат\nA;7\n")) == ["1 Чат: column-chat"])
        #expect(
            codes(try read("{\"row\":2,\"title\":\"A\",\"status\":\"created\",\"chat\":7,\"link\":\"x\"}")).count == 1)
        #expect(codes(try read("Title,TITLE\nA,B\n")) == ["1 TITLE: column-twice"])
    }

    @Test("with placeholders of columns in their own cells, in options and in a template")
    func placeholders() throws {
        let reading = try read(
            "Title,Team,Lead\nA {team},West {x},\n,East,Bo\n",
            options: [.title: "Crew {Team}: {{{lead}}}"],
            template: [.title: "never", .message: "Hi {title}, {date}, {user}"],
            ignoring: [])
        #expect(codes(reading) == [])
        #expect(reading.rows.map(\.structure.title) == ["A West {x}", "Crew East: {Bo}"])
        #expect(
            reading.rows.map(\.structure[text: .message]) == [
                "Hi A {team}, 2026-11-27, Ann Holm", "Hi , 2026-11-27, Ann Holm",
            ])
    }

    @Test("and a placeholder that nothing fills, or a brace that is open, is a fault at its place")
    func badPlaceholders() throws {
        let reading = try read("Title,Team\nA {tema},x\nB {team,y\nC,\n", options: [.message: "{team} {lead}"])
        #expect(
            codes(reading) == [
                "2 Title: placeholder-unknown", "2 --message: placeholder-unknown", "3 Title: placeholder-open",
                "3 --message: placeholder-unknown", "4 --message: placeholder-unknown",
            ])
    }

    @Test("with a number that goes on from earlier chats, unless a column has that name")
    func numbers() throws {
        let reading = try read(
            "Team\nWest\nWest\nEast\n", options: [.title: "{team} {n}"], titles: ["West 4", "West x"])
        #expect(reading.rows.map(\.structure.title) == ["West 5", "West 6", "East 1"])
        #expect(try read("n\n7\n", options: [.title: "No. {n}"]).rows[0].structure.title == "No. 7")
    }

    @Test("whose faults are told in the order of the table")
    func faults() throws {
        let reading = try read(
            "Title,Color,Members,Owner\nA,ZZZ,2,\n ,RED,@@,\"2,3\"\nB,RED,\"2\nann@acme.example\",me\n")
        #expect(
            codes(reading) == [
                "2 Color: color-unknown", "3 Members: member-malformed", "3 Owner: owner-malformed",
            ])
        #expect(reading.rows[2].members == [.person(try #require(UserID(rawValue: 2))), .email("ann@acme.example")])
        #expect(reading.rows[2].owner == .me)
    }

    @Test("and are known again by what is written, not by what it means today")
    func identity() throws {
        let first = try read("Title,Members\nA {date},Ann Holm\nB,2\n").rows.map(\.key)
        let moved = try read("members;TITLE\n2;B\nAnn Holm;A {date}\n").rows.map(\.key)
        #expect(first == [moved[1], moved[0]])
        let other = try read("Title,Members\nA {date},Ann Holm \nB,\"2,3\"\n").rows.map(\.key)
        #expect(Set(first).isDisjoint(with: other))
        let options = try read("Title\nA\nB\n", options: [.members: "2"]).rows.map(\.key)
        let further = try read("Title,Color\nA,RED\nB,\n", options: [.members: "2", .color: "RED"]).rows.map(\.key)
        #expect(
            Set(options).isDisjoint(with: further), "the option that B takes counts, though it changes nothing for A")
        let unused = try read("Title\nA\nB\n", options: [.members: "2", .title: "never"]).rows.map(\.key)
        #expect(unused == options)
    }

    @Test("and two that say the same are two rows")
    func twins() throws {
        let keys = try read("Title\nA\nB\nA\n").rows.map(\.key)
        #expect(Set(keys).count == 3)
        #expect(try read("Title\nA\nA\nB\n").rows.map(\.key) == [keys[0], keys[2], keys[1]])
    }

    @Test("with the path of a picture from the table's folder, an option's from the program's")
    func pictures() throws {
        let rows = try read("Title,Avatar\nA,a.png\nB,\n", options: [.avatar: "b.png"]).rows
        #expect(rows.map { $0.picture?.path } == ["a.png", "b.png"])
        #expect(rows.map { $0.picture?.folder } == [.table, .current])
    }
}
