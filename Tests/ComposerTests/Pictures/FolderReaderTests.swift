import Avatar
import Bitrix24
import Foundation
import Pictures
import TestSupport
import Testing

@testable import Composer

@Suite("A folder on the disk")
struct FolderReaderTests {
    private let home: TemporaryFolder
    private let reader: FolderReader

    init() throws {
        home = try TemporaryFolder()
        reader = FolderReader(paths: PathCompletion(home: home.url.path))
        for folder in ["Фото 2026", "empty"] {
            try FileManager.default.createDirectory(
                at: home.url.appending(path: folder), withIntermediateDirectories: false)
        }
        try Sample.picture().bytes.write(to: home.url.appending(path: "Фото 2026/no ending"))
        try Data("text".utf8).write(to: home.url.appending(path: "Фото 2026/text.png"))
        mkfifo(home.url.appending(path: "Фото 2026/pipe.png").path, 0o600)
    }

    @Test("is listed with its sizes, folders first, without pipes; the path may end in a name")
    func listing() {
        let whole = reader.listing(of: "~/Фото 2026/", recent: ["~/empty/", "~/gone/"])
        #expect(whole.folder == "~/Фото 2026/")
        #expect(whole.parent == "~/")
        #expect(whole.wanted == nil)
        #expect(whole.entries.map(\.name) == ["no ending", "text.png"])
        #expect(whole.entries.last?.byteCount == 4)
        #expect(whole.recent == ["~/empty/"], "a folder that is gone is not offered")
        let named = reader.listing(of: "~/Фото 2026/te", recent: [])
        #expect(named.folder == "~/Фото 2026/")
        #expect(named.wanted == "te")
        #expect(reader.listing(of: "~/empty/../Фото 2026/.", recent: []).folder == "~/Фото 2026/")
        #expect(reader.listing(of: "~", recent: []).entries.map(\.isFolder) == [true, true])
        #expect(reader.listing(of: "/", recent: []).parent == nil)
    }

    @Test("tells what its files are by their content")
    func contents() {
        let listing = reader.listing(of: "~/Фото 2026", recent: [])
        var contents: [String: FolderEntry.Content] = [:]
        reader.look(into: listing, until: Cancellation()) { contents.merge($0) { $1 } }
        #expect(contents["text.png"] == .other)
        guard case .picture(let glance)? = contents["no ending"] else {
            Issue.record("not seen as a picture: \(contents)")
            return
        }
        #expect(glance.format == .png && glance.width == 4 && glance.height == 4)
    }

    @Test("is looked into no longer than somebody wants to know")
    func cancelling() {
        let cancellation = Cancellation()
        cancellation.cancel()
        reader.look(into: reader.listing(of: "~/Фото 2026", recent: []), until: cancellation) { _ in
            Issue.record("told about a folder that was left")
        }
    }

    @Test("that cannot be opened is said to be so")
    func unreadable() {
        let nowhere = reader.listing(of: "~/nowhere/else/a.png", recent: [])
        #expect(!nowhere.isReadable)
        #expect(nowhere.entries.isEmpty)
    }
}
