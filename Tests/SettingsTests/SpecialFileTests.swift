import CLibrary
import Catalog
import Foundation
import TestSupport
import Testing

@testable import Settings

@Suite("A path of convene's that leads to no file")
struct SpecialFileTests {
    /// What may stand where a file should be, by how it is put there.
    enum WrongFile: CaseIterable {
        case pipe, folder, device, linkToPipe, linkToDevice

        func put(at path: String) throws {
            switch self {
            case .pipe: try #require(mkfifo(path, 0o600) == 0)
            case .folder: try #require(mkdir(path, 0o700) == 0)
            case .device, .linkToDevice: try #require(symlink("/dev/zero", path) == 0)
            case .linkToPipe:
                try #require(mkfifo(path + ".pipe", 0o600) == 0)
                try #require(symlink(path + ".pipe", path) == 0)
            }
        }

        var words: String {
            switch self {
            case .pipe, .linkToPipe: "it is a pipe, not a file"
            case .folder: "it is a folder, not a file"
            case .device, .linkToDevice: "it is a device, not a file"
            }
        }
    }

    private let folder: TemporaryFolder
    private var path: String { folder.url.path + "/draft.json" }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func refusal(_ access: () throws -> Void) -> FileError? {
        #expect(throws: FileError.self, performing: access)
        do { try access() } catch { return error as? FileError }
        return nil
    }

    @Test("is refused at once by its kind, and stays as it is", arguments: WrongFile.allCases)
    func refused(special: WrongFile) throws {
        try special.put(at: path)
        let file = PrivateFile(path)
        let accesses: [() throws -> Void] = [
            { _ = try file.read() }, { try file.replace(with: [49]) }, { try file.append([49]) },
            { try LineFile(path).append([49]) }, { _ = try LineFile(path).lines() },
            { _ = try PlaceLock(1, in: path) }, { _ = try PlaceLock(waitingFor: 1, in: path) },
        ]
        for access in accesses {
            let error = refusal(access)
            #expect(error?.reason(in: Messages(.english)) == special.words)
            #expect(error?.advice(in: Messages(.english)).contains("Move it away") == true)
        }
        #expect(SpecialFile(at: path) != nil)
        #expect(!PlaceLock.isHeld(1, in: path))
        #expect(throws: FileError.self) { _ = try file.readGuarded() }
    }

    @Test("A file larger than its kind may be is refused before it fills the memory")
    func tooLarge() throws {
        try #require(FileManager.default.createFile(atPath: path, contents: nil))
        try #require(truncate(path, 65 << 20) == 0)
        #expect(refusal { _ = try PrivateFile(path).read() }?.number == EFBIG)
        #expect(try PrivateFile(path).read(limit: 66 << 20)?.count == 65 << 20)
    }

    @Test("A link to a file is followed as ever: many keep their settings elsewhere")
    func link() throws {
        let target = folder.url.path + "/elsewhere.json"
        try PrivateFile(target).replace(with: [49])
        try #require(symlink(target, path) == 0)
        #expect(try PrivateFile(path).read() == [49])
        try PrivateFile(path).append([50])
        #expect(try PrivateFile(target).read() == [49, 50])
    }

    @Test("A draft in the place of which there is a pipe gets another place")
    func draft() throws {
        let paths = try #require(Paths(environment: ["HOME": folder.url.path]))
        let state = StateFolder(paths, isDemo: false)
        try PrivateFile(state.path + "/x").makeFolder()
        try #require(mkfifo(state.path + "/draft.json", 0o600) == 0)
        let slot = try DraftSlot.claimEmpty(in: state)
        try slot.replace(with: [49])
        #expect(slot.path.hasSuffix("/draft-2.json"))
    }
}
