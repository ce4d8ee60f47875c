import CLibrary
import Catalog
import Foundation
import TestSupport
import Testing

@testable import Settings

@Suite("A private file")
struct PrivateFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("is made with its folders, for the owner alone")
    func modes() throws {
        let path = folder.url.path + "/a/b/draft.json"
        try PrivateFile(path).replace(with: Array("1".utf8))
        #expect(try mode(path) == 0o600)
        #expect(try mode(folder.url.path + "/a/b") == 0o700)
        #expect(try mode(folder.url.path + "/a") == 0o700)
    }

    @Test("is replaced as a whole, and nothing else stays in its folder")
    func replacing() throws {
        let file = PrivateFile(folder.url.path + "/draft.json")
        try file.replace(with: Array("a longer text".utf8))
        try file.replace(with: Array("short".utf8))
        #expect(try file.read() == Array("short".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["draft.json"])
    }

    @Test("keeps the old text when the new one cannot be written")
    func failedReplacement() throws {
        // The file that is written first, before it takes the place of the old one, has a name that is too long.
        let file = PrivateFile(folder.url.path + "/" + String(repeating: "a", count: 254))
        #expect(FileManager.default.createFile(atPath: file.path, contents: Data("old".utf8)))
        #expect(throws: FileError.self) { try file.replace(with: Array("new".utf8)) }
        #expect(try file.read() == Array("old".utf8))
    }

    @Test("is not written over what a program of the same number writes, in a container with the same home")
    func sameProcessNumber() throws {
        let file = PrivateFile(folder.url.path + "/draft.json")
        let other = "\(file.path).\(getpid()).new"
        try PrivateFile(other).append(Array("theirs".utf8))
        try file.replace(with: Array("ours".utf8))
        #expect(try PrivateFile(other).read() == Array("theirs".utf8))
    }

    @Test("gets no name that another one has, also where both are given it at once")
    func moving() throws {
        for round in 1...300 {
            let files = ["a", "b"].map { PrivateFile("\(folder.url.path)/\(round)\($0)") }
            for file in files { try file.append(Array("1".utf8), synchronizing: false) }
            let path = "\(folder.url.path)/\(round)"
            DispatchQueue.concurrentPerform(iterations: 2) { try? files[$0].move(to: path) }
            #expect(PrivateFile(path).exists)
            #expect(files.count { $0.exists } == 1, "one was lost in round \(round)")
        }
    }

    @Test("grows by what is appended")
    func appending() throws {
        let file = PrivateFile(folder.url.path + "/state/journal.jsonl")
        try file.append(Array("one\n".utf8))
        try file.append(Array("two\n".utf8))
        #expect(try file.read() == Array("one\ntwo\n".utf8))
        #expect(try mode(file.path) == 0o600)
    }

    @Test("that is not there reads as nothing")
    func absent() throws {
        #expect(try PrivateFile(folder.url.path + "/none/at/all").read() == nil)
    }

    @Test("that the disk has no room for is an error with advice, and the old text stays")
    func fullDisk() throws {
        let error = FileError(.written, "draft.json", ENOSPC)
        #expect(error.sentence(in: Messages(.english)) == "draft.json cannot be written: No space left on device.")
        #expect(error.advice(in: Messages(.english)) == "Make room on that disk.")
        let blocked = PrivateFile(folder.url.path + "/kept")
        try blocked.replace(with: Array("old".utf8))
        #expect(throws: FileError.self) { try PrivateFile(blocked.path + "/below").replace(with: [1]) }
        #expect(try blocked.read() == Array("old".utf8))
    }
}
