import Foundation
import TestSupport
import Testing

@testable import convene_portal

@Suite("Rules of chats, without a wire")
struct ChatRuleTests {
    @Test("the rotation goes by the last digit of the counter")
    func rotation() {
        #expect(Colour.rotation(counter: 1) == .red)
        #expect(Colour.rotation(counter: 9) == .lime)
        #expect(Colour.rotation(counter: 10) == .brown)
        #expect(Colour.rotation(counter: 12) == .green)
        #expect(Colour(rawValue: "ORANGE") == nil)
    }

    @Test(
        "a picture is known by its signature, its size by its header",
        arguments: [
            ("89504e470d0a1a0a0000000d49484452000000020000000308020000", Picture.Format.png, 2, 3),
            ("474946383961020003000000", .gif, 2, 3),
            ("424d000000000000000036000000280000000200000003000000", .bmp, 2, 3),
            ("424d0000000000000000360000002800000002000000fdffffff", .bmp, 2, 3),
            ("ffd8ffe000044a46ffc0000b0800030002011100", .jpeg, 2, 3),
            ("524946460000000057454250565038580a00000000000000010000020000", .webp, 2, 3),
            ("5249464600000000574542505650384c000000002f01800000", .webp, 2, 3),
            ("524946460000000057454250565038200000000000000000000002000300", .webp, 2, 3),
            ("49492a000800000002000001030001000000020000000101030001000000030000", .tiff, 2, 3),
            ("000001000100020300000000", .ico, 2, 3),
            ("384250530001000000000000000300000003000000020008", .psd, 2, 3),
        ])
    func pictures(hex: String, format: Picture.Format, width: Int, height: Int) throws {
        let picture = try #require(Picture(bytes(hex)))
        #expect(picture.format == format)
        #expect(picture.width == width)
        #expect(picture.height == height)
    }

    @Test("no cut or mangled header of a picture does any harm")
    func mangledPictures() {
        var random = SeededRandom(seed: 5)
        let headers = [
            "89504e470d0a1a0a0000000d49484452", "ffd8ffe0", "49492a0008000000", "4d4d002a", "424d", "52494646",
        ]
        for _ in 0..<20_000 {
            var data = bytes(headers.randomElement(using: &random) ?? "")
            data += Data(
                (0..<Int.random(in: 0..<40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
            if let picture = Picture(data) { #expect(picture.width >= 0 && picture.height >= 0) }
        }
        #expect(Picture(Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)) == nil)
    }

    @Test("a reference runs to the next white space")
    func references() {
        var run = BatchRun()
        run.record(Answer(["id": 5, "name": "Ann", "list": [1, 2]], total: 9), time: [], for: "a")
        #expect(run.resolved("$result[a][id]") == 5)
        #expect(run.resolved("chat$result[a][id]") == "chat5")
        #expect(run.resolved("chat$RESULT[a][id]/x y") == "chat5 y")
        #expect(run.resolved("$result[a][id]-$result[a][name]") == 5)
        #expect(run.resolved("$result[a][id] $result[a][name]") == "5 Ann")
        #expect(run.resolved("$total[a]") == 9)
        #expect(run.resolved("$result[b]") == ["a": ["id": 5, "name": "Ann", "list": [1, 2]]])
        #expect(run.resolved("x$result[b]") == "x$result[b]")
        #expect(run.resolved("$result[a][list]") == [1, 2])
        #expect(run.resolved("$result costs") == "$result costs")
    }

    @Test("mentions are flattened in a time that goes with the text")
    func mentions() {
        let people = Person.invented(count: 20, seed: 1, departments: [])
        let directory = Directory(people: people, departments: [])
        func posted(_ text: String) -> String? {
            MessageText.posted(text, author: people[0], directory: directory)
        }
        #expect(posted("[user=2]A[/user] [USER=99 x]B[/User] [user=]C[/user]") == "[user=2]A[/user] B [user=]C[/user]")
        #expect(posted("[user=2] [user=99]B[/user][/user]") == "[user=2] B[/user]")
        let took = ProcessorTime.measure {
            #expect(posted(String(repeating: "[user=99]", count: 2200))?.count == 19_800)
        }
        #expect(took < .seconds(3))
    }

    @Test("past its capacity the store forgets the oldest chats, never the company's or the newest")
    func forgetting() {
        let directory = Directory(people: Person.invented(count: 20, seed: 1, departments: []), departments: [])
        var store = ChatStore.fresh(for: directory, at: .now)
        let text = String(repeating: "x", count: 100_000)
        for _ in 0..<1000 {
            let id = store.nextChatID()
            store.insert(chat(id))
            store.post(text, by: 1, in: id, at: .now)
        }
        #expect(store.count < 340)
        #expect(store.chat(1)?.isGeneral == true)
        #expect(store.chat(4100) != nil)
        #expect(store.chat(3101) == nil)
        for _ in 0..<1000 { store.post(text, by: 1, in: 4100, at: .now) }
        #expect(store.chat(4100)?.messages.count ?? 0 < 50)
        #expect(store.chat(4100)?.messages.last?.text == text)
    }

    @Test("an avatar that is replaced is forgotten, one that is shared is not")
    func files() {
        let directory = Directory(people: [], departments: [])
        let edit = ChatEdit(author: 1, date: .now, directory: directory, texts: ChatTexts(language: .en))
        var store = ChatStore.fresh(for: directory, at: .now)
        for id in [10, 11] { store.insert(chat(id)) }
        store.setAvatar(Data([1]), as: .png, of: 10, by: edit)
        let first = store.chat(10)?.avatar ?? 0
        store.setAvatar(file: first, of: 11, by: edit)
        #expect(store.chat(11)?.avatar == first)
        store.setAvatar(Data([2]), as: .png, of: 11, by: edit)
        #expect(store.file(first) != nil)
        store.setAvatar(Data([3]), as: .png, of: 10, by: edit)
        #expect(store.file(first) == nil)
    }

    private func chat(_ id: Int) -> Chat {
        Chat(
            id: id, kind: .closed, title: "x", description: "", colour: .red, owner: 1, members: [1], managers: [1],
            created: .now)
    }

    private func bytes(_ hex: String) -> Data {
        Data(
            stride(from: 0, to: hex.count, by: 2).compactMap { offset in
                UInt8(hex.dropFirst(offset).prefix(2), radix: 16)
            })
    }
}
