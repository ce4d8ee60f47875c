import Catalog
import Foundation
import Settings
import TestSupport
import Testing

@Suite("A file of lines")
struct LineFileTests {
    let folder: TemporaryFolder
    let file: LineFile

    init() throws {
        folder = try TemporaryFolder()
        file = LineFile(folder.url.path + "/history.jsonl")
    }

    func texts() throws -> [String] { try file.lines().map { String(decoding: $0, as: UTF8.self) } }

    @Test("gives its lines in the order in which they came")
    func order() throws {
        #expect(try texts().isEmpty)
        try file.append(Array("one".utf8))
        try file.append(Array("two".utf8))
        #expect(try texts() == ["one", "two"])
    }

    @Test("does not join a new line to one that was torn")
    func torn() throws {
        try Data("whole\nto".utf8).write(to: URL(filePath: file.path))
        try file.append(Array("new".utf8))
        try file.append(Array("newer".utf8))
        #expect(try texts() == ["whole", "to", "new", "newer"])
    }
}

@Suite("A place that a process holds")
struct PlaceLockTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    var path: String { folder.url.path + "/state/locks" }

    @Test("is held by one at a time, and free again when that one is gone")
    func exclusion() throws {
        #expect(!PlaceLock.isHeld(7, in: path))
        var lock = try PlaceLock(7, in: path)
        #expect(lock?.place == 7)
        #expect(try PlaceLock(7, in: path) == nil)
        #expect(PlaceLock.isHeld(7, in: path))
        #expect(!PlaceLock.isHeld(8, in: path))
        lock = nil
        #expect(!PlaceLock.isHeld(7, in: path))
    }

    @Test("may lie as far out as a sender's number")
    func farOut() throws {
        let place = 1 << 53 - 1
        let lock = try PlaceLock(place, in: path)
        #expect(lock != nil)
        #expect(PlaceLock.isHeld(place, in: path))
        #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
    }
}
