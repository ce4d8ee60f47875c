import Foundation
import Settings
import TestSupport
import Testing

@Suite("Pictures of drafts and templates")
struct PictureFolderTests {
    let home: TemporaryHome
    let folder: StateFolder
    let pictures: PictureFolder
    let digests = ["a", "b", "c", "d"].map { String(repeating: $0, count: 64) }

    init() throws {
        home = try TemporaryHome()
        folder = StateFolder(try #require(Paths(environment: home.environment)), isDemo: false)
        pictures = PictureFolder(folder)
    }

    func kept() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: home.state.path + "/pictures").sorted()
    }

    @Test("are kept under their digests, for the owner alone")
    func keeping() throws {
        #expect(try pictures.picture(digest: digests[0]) == nil)
        try pictures.keep(Data([1, 2]), digest: digests[0])
        try pictures.keep(Data([3]), digest: digests[0])
        #expect(try pictures.picture(digest: digests[0]) == Data([1, 2]))
        let path = "\(home.state.path)/pictures/\(digests[0])"
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test("are under no other name: a document cannot lead elsewhere", arguments: ["", "../draft.json", "/etc/passwd"])
    func names(digest: String) throws {
        try pictures.keep(Data([1]), digest: digest)
        #expect(try pictures.picture(digest: digest) == nil)
    }

    @Test("go when no draft and no template has used them for a day")
    func sweeping() throws {
        for digest in digests { try pictures.keep(Data([1]), digest: digest) }
        try DraftSlot.claimEmpty(in: folder).replace(with: Array(#"{"sha256":"\#(digests[0])"}"#.utf8))
        try TemplateFolder(folder).save(Array(digests[1].utf8), as: TemplateName("weekly"))
        try home.write(digests[2], to: ".local/state/convene/demo/draft-2.json.kept-1")
        try home.write(digests[3], to: ".local/state/convene/history.jsonl")
        try pictures.sweep(now: .now)
        #expect(try kept() == digests)
        try pictures.sweep(now: .now.addingTimeInterval(100_000))
        #expect(try kept() == Array(digests.prefix(3)))
    }

    @Test("stay for a day after they were taken again")
    func takenAgain() throws {
        try pictures.keep(Data([1]), digest: digests[0])
        try FileManager.default.setAttributes(
            [.modificationDate: Date.now.addingTimeInterval(-100_000)],
            ofItemAtPath: "\(home.state.path)/pictures/\(digests[0])")
        try pictures.keep(Data([1]), digest: digests[0])
        try pictures.sweep(now: .now)
        #expect(try kept() == [digests[0]])
    }

    @Test("go with what a crash has left of other files a day ago")
    func leftovers() throws {
        let places = ["draft.json", "demo/draft.json", "templates/a.json", "groups/a.json", "tables/a.json"]
        for place in places { try home.write("1", to: ".local/state/convene/\(place)~1x2y.new") }
        try home.write("1", to: ".local/state/convene/templates/a.new.json")
        try pictures.sweep(now: .now)
        for place in places { #expect(FileManager.default.fileExists(atPath: "\(folder.path)/\(place)~1x2y.new")) }
        try pictures.sweep(now: .now.addingTimeInterval(100_000))
        for place in places { #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(place)~1x2y.new")) }
        #expect(FileManager.default.fileExists(atPath: folder.templates + "/a.new.json"))
    }
}
