import Bitrix24
import Catalog
import Composer
import Foundation
import TestSupport
import Testing

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

    @Test("is printed one chat a line, with columns in line and nothing that a terminal would obey")
    func rows() throws {
        let entries = [try entry(3102, "Launch crew"), try entry(7, "你好\u{1B}[31m", name: "")]
        let zone = try #require(TimeZone(secondsFromGMT: 7200))
        #expect(
            entries.rows(in: zone, Messages(.english)) == [
                "02 Apr 2026 15:52  acme.bitrix24.com  chat 3102  Launch crew  Ann Holm (17)  125 ms",
                "02 Apr 2026 15:52  acme.bitrix24.com  chat 7     你好^[[31m   user 17        125 ms",
            ])
        #expect([HistoryEntry]().rows(in: zone, Messages(.english)).isEmpty)
    }
}
