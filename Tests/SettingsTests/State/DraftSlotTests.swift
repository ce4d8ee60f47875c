import Catalog
import Foundation
import Settings
import TestSupport
import Testing

@Suite("A draft's place on disk")
struct DraftSlotTests {
    let home: TemporaryHome
    let folder: StateFolder

    init() throws {
        home = try TemporaryHome()
        folder = StateFolder(try #require(Paths(environment: home.environment)), isDemo: false)
    }

    var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// As a composer does it.
    func claim(in folder: StateFolder? = nil) throws(FileError) -> DraftSlot {
        let folder = folder ?? self.folder
        return if let slot = try DraftSlot.claimLeftOver(in: folder) { slot } else {
            try DraftSlot.claimEmpty(in: folder)
        }
    }

    @Test("is draft.json for the first composer, and empty at the first start")
    func first() throws {
        let slot = try claim()
        #expect(slot.path == home.state.path + "/draft.json")
        #expect(try slot.read() == nil)
        try slot.replace(with: bytes("one"))
        #expect(try slot.read() == bytes("one"))
    }

    @Test("is for its owner alone")
    func privacy() throws {
        let slot = try claim()
        try slot.replace(with: bytes("one"))
        for file in files {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + file)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
        }
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test("is another one for a second composer at the same time")
    func second() throws {
        let first = try claim()
        let second = try claim()
        try first.replace(with: bytes("one"))
        try second.replace(with: bytes("two"))
        #expect(second.path == home.state.path + "/draft-2.json")
        #expect(try first.read() == bytes("one"))
        #expect(try claim().number == 3)
    }

    @Test("is found again by the next start, also that of a second composer that died")
    func foundAgain() throws {
        do {
            let first = try claim()
            let second = try claim()
            try second.replace(with: bytes("two"))
            try first.clear()
        }
        let next = try claim()
        #expect(try next.read() == bytes("two"))
        #expect(try claim().number == 1)
    }

    @Test("is not made by looking for a draft that was left over")
    func looking() throws {
        #expect(try DraftSlot.claimLeftOver(in: folder) == nil)
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test("never holds somebody's draft when an empty one is asked for")
    func othersDraft() throws {
        try home.write("of a composer that died meanwhile", to: ".local/state/convene/draft.json")
        #expect(try DraftSlot.claimEmpty(in: folder).number == 2)
        #expect(try DraftSlot.claimLeftOver(in: folder)?.number == 1)
    }

    @Test("with a draft that can be read comes before one that cannot")
    func unreadable() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/draft.json", withIntermediateDirectories: true)
        #expect(try DraftSlot.claimLeftOver(in: folder)?.number == 1, "somebody has to say so")
        try home.write("typed meanwhile", to: ".local/state/convene/draft-2.json")
        #expect(try DraftSlot.claimLeftOver(in: folder)?.number == 2)
    }

    @Test("is empty after the draft was sent")
    func cleared() throws {
        let slot = try claim()
        try slot.replace(with: bytes("one"))
        try slot.clear()
        try slot.clear()
        #expect(try slot.read() == nil)
        #expect(files == ["drafts.locks"])
    }

    @Test("gives up a draft that cannot be used under a new name each time, and never deletes one")
    func setAside() throws {
        let slot = try claim()
        var kept: [String] = []
        for text in ["damaged", "of another version"] {
            try slot.replace(with: bytes(text))
            kept.append(try slot.setAside())
        }
        #expect(kept == [1, 2].map { "\(slot.path).kept-\($0)" })
        #expect(try kept.map { try String(contentsOfFile: $0, encoding: .utf8) } == ["damaged", "of another version"])
        #expect(try slot.read() == nil)
    }

    @Test("of the demo portal is another one")
    func demo() throws {
        let demo = StateFolder(try #require(Paths(environment: home.environment)), isDemo: true)
        try claim().replace(with: bytes("real"))
        #expect(try claim(in: demo).read() == nil)
        #expect(demo.journal != folder.journal)
        #expect(demo.history != folder.history)
        #expect(demo.templates == folder.templates)
    }

    @Test("that cannot be had is an error with advice, not the end")
    func blocked() throws {
        try home.write("a file where the folder should be", to: ".local/state/convene")
        let error = #expect(throws: FileError.self) { try claim() }
        #expect(
            error?.sentence(in: Messages(.english)) == "\(folder.path)/drafts.locks cannot be written: Not a directory."
        )
    }
}
