import Bitrix24
import Catalog
import Foundation
import TestSupport
import Testing

@testable import Composer

@Suite("The history of created chats")
struct HistoryTests {
    let folder: TemporaryFolder
    let history: History

    init() throws {
        folder = try TemporaryFolder()
        history = History(folder.url.path + "/history.jsonl")
    }

    func entry(_ number: Int, _ title: String, name: String = "Ann Holm") throws -> HistoryEntry {
        let id = try #require(ChatID(rawValue: number))
        let caller = Author(id: try #require(UserID(rawValue: 17)), name: name)
        var structure = ChatStructure()
        structure.title = title
        return HistoryEntry(
            chat: id, title: title, time: Date(timeIntervalSince1970: 1_775_137_943), portal: "acme.bitrix24.com",
            link: "https://acme.bitrix24.com/online/?IM_DIALOG=chat\(number)", caller: caller,
            took: .milliseconds(125),
            document: FormDocument(Form(structure), focus: .field(.title), portal: "acme.bitrix24.com", people: [:]))
    }

    @Test("gives the newest first, with the form to start a new one like it")
    func newestFirst() throws {
        #expect(try history.newest().isEmpty)
        let entries = [try entry(1, "Launch"), try entry(2, "Landing"), try entry(3, "\u{1B}[31mred")]
        for entry in entries { try history.add(entry) }
        #expect(try history.newest() == entries.reversed())
        #expect(try history.newest(1) == [entries[2]])
        #expect(try history.newest().first?.document?.form.structure.title == "\u{1B}[31mred")
    }

    @Test("shows a chat once, as it was changed last or deleted, and still makes one like it")
    func changed() throws {
        let portal = try Portal(reading: "https://acme.bitrix24.com/rest/17/abcdefgh12345678/")
        var structure = ChatStructure()
        structure.title = "Launch"
        structure.members = [12, 13]
        let author = Author(id: 17, name: "Ann Holm")
        try history.add(HistoryEntry(creating: 3102, structure, on: portal, by: author, took: .zero, at: .now))
        try history.add(HistoryEntry(creating: 8, structure, on: portal, by: author, took: .zero, at: .now))
        structure.title = "Landing"
        let stored = Sample.stored(structure, members: [17, 12, 13])
        try history.add(HistoryEntry(changing: stored, on: portal, took: .zero, at: .now))
        try history.add(HistoryEntry(deleting: 8, titled: "Launch", on: portal, at: .now))
        let zone = try #require(TimeZone(secondsFromGMT: 0))
        let shown = try history.newest().map {
            $0.cells(in: zone, Messages(.english)).prefix(2).joined(separator: ", ")
        }
        #expect(shown == ["(deleted) Launch, 3", "Landing, 3"])
        #expect(try history.newest().map { $0.document?.form.structure.title } == ["Launch", "Landing"])
    }

    @Test("finds what the newest lack also behind as many chats as are wanted")
    func completing() throws {
        let portal = try Portal(reading: "https://acme.bitrix24.com/rest/17/abcdefgh12345678/")
        try history.add(entry(8, "Launch"))
        for number in 10...12 { try history.add(entry(number, "Landing")) }
        try history.add(HistoryEntry(deleting: 8, titled: "", on: portal, at: .now))
        let newest = try history.newest(2)
        #expect(newest.map(\.title) == ["Launch", "Landing"])
        #expect(newest.first?.document?.form.structure.title == "Launch")
    }

    @Test("is read past damaged lines")
    func damage() throws {
        try history.add(entry(1, "Launch"))
        let file = try FileHandle(forWritingTo: folder.url.appending(path: "history.jsonl"))
        try file.seekToEnd()
        try file.write(contentsOf: Data("nonsense\n{\"at\":\"2026".utf8))
        try history.add(entry(2, "Landing"))
        #expect(try history.newest().map(\.title) == ["Landing", "Launch"])
    }

    @Test("keeps an entry whose form is of another version")
    func otherVersion() throws {
        let line = try entry(1, "Launch").line.replacingOccurrences(of: #""version":1"#, with: #""version":9"#)
        try Data((line + "\n").utf8).write(to: folder.url.appending(path: "history.jsonl"))
        let read = try history.newest()
        #expect(read.map(\.title) == ["Launch"])
        #expect(read.first?.document == nil)
    }

    @Test("says title, members, date and portal, and nothing that a terminal would obey")
    func cells() throws {
        let zone = try #require(TimeZone(secondsFromGMT: 7200))
        let messages = Messages(.english)
        #expect(HistoryEntry.headings(in: messages) == ["Title", "Members", "Date", "Portal"])
        #expect(
            try entry(7, "你好\u{1B}[31m").cells(in: zone, messages) == [
                "你好^[[31m", "0", "02 Apr 2026 15:52", "acme.bitrix24.com",
            ])
    }

    @Test("remembers how many members were asked for; entries of older versions tell by their form")
    func members() throws {
        let old = """
            {"at":"2026-04-02T13:52:23Z","portal":"acme.example","chat":1,"title":"A","link":"l","milliseconds":5}
            """
        try Data((old + "\n").utf8).write(to: folder.url.appending(path: "history.jsonl"))
        try history.add(
            HistoryEntry(
                chat: 2, title: "B", time: .now, portal: "acme.example", link: "l", caller: nil, members: 3,
                took: .zero, document: nil))
        let zone = TimeZone.gmt
        #expect(try history.newest().map { $0.cells(in: zone, Messages(.english))[1] } == ["3", ""])
    }
}
