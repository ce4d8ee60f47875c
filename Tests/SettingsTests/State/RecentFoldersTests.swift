import Foundation
import Settings
import TestSupport
import Testing

@Suite("Recent folders")
struct RecentFoldersTests {
    private let folder: TemporaryFolder
    private let recent: RecentFolders

    init() throws {
        folder = try TemporaryFolder()
        let paths = try #require(Paths(environment: ["HOME": folder.url.path]))
        recent = RecentFolders(StateFolder(paths, isDemo: true))
    }

    @Test("come back with the latest first, each once, and no more than five")
    func order() throws {
        #expect(try recent.paths() == [])
        for name in ["a", "b", "мои фото", "b", "c", "d", "e"] { try recent.note("~/\(name)/") }
        #expect(try recent.paths() == ["~/e/", "~/d/", "~/c/", "~/b/", "~/мои фото/"])
    }

    @Test("leave out a name that would not come back as it was")
    func lineBreaks() throws {
        try recent.note("~/a\nb/")
        #expect(try recent.paths() == [])
    }
}
