import Bitrix24
import Catalog
import Composer
import Foundation
import TestSupport
import Testing

@Suite("The journal on disk")
struct JournalOnDiskTests {
    let folder: TemporaryFolder
    let portal: Portal
    let time = Date(timeIntervalSince1970: 1_775_137_943)

    init() throws {
        folder = try TemporaryFolder()
        portal = try Portal(reading: "http://127.0.0.1:4000/rest/17/s3cr3tc0de/")
    }

    var path: String { folder.url.path + "/state/journal.jsonl" }

    /// As another start of the program opens it.
    func opened() -> JournalOnDisk {
        var generator = SystemRandomNumberGenerator()
        return JournalOnDisk(path, using: &generator)
    }

    func begin(_ journal: SendJournal) throws -> UUID {
        let id = UUID()
        try journal.begin(id, ChatStructure(), to: portal, as: nil, at: time)
        return id
    }

    @Test("is there before a request leaves, for the owner alone")
    func privacy() throws {
        _ = try begin(SendJournal(opened()))
        for (name, mode) in [("state", 0o700), ("state/journal.jsonl", 0o600), ("state/journal.jsonl.locks", 0o600)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.url.path + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
        }
        #expect(try Data(contentsOf: URL(filePath: path)).last == UInt8(ascii: "\n"))
    }

    @Test("tells a request that is under way in another program from one that died with it")
    func life() throws {
        var first: JournalOnDisk? = opened()
        let id = try begin(SendJournal(try #require(first)))
        let second = SendJournal(opened())
        #expect(try second.open().isEmpty)
        first = nil
        #expect(try second.open().map(\.sending.id) == [id])
    }

    @Test("starts a new line after one that a crash has torn")
    func tornLine() throws {
        let journal = SendJournal(opened())
        let id = try begin(journal)
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(#"{"id":"torn"#.utf8))
        try journal.end(id, .unknown(code: "timed-out"), at: time)
        #expect(try journal.open().map(\.fate) == [.unknown(code: "timed-out")])
    }

    @Test("keeps every line whole when many write at once")
    func manyWriters() async throws {
        let journals = (0..<8).map { _ in SendJournal(opened()) }
        try await withThrowingTaskGroup { group in
            for journal in journals {
                group.addTask {
                    for _ in 0..<25 { try journal.end(begin(journal), .unknown(code: "timed-out"), at: time) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try SendJournal(opened()).open().count == 200)
        // A writer that meets a line of another half written puts an empty line before its own.
        #expect(try opened().read().split(separator: UInt8(ascii: "\n")).count == 400)
    }

    @Test("that cannot be written says so with advice, and nothing else happens")
    func blocked() throws {
        try Data().write(to: folder.url.appending(path: "state"))
        let fault = #expect(throws: StorageError.self) { try begin(SendJournal(opened())) }
        #expect(fault?.sentence(in: Messages(.english)) == "\(path) cannot be written: Not a directory.")
        #expect(fault?.advice(in: Messages(.english)).isEmpty == false)
    }

    @Test("that is not there holds nothing open")
    func absent() throws {
        #expect(try SendJournal(opened()).open().isEmpty)
    }
}
