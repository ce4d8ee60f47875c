import Avatar
import Foundation
import TestSupport
import Testing

/// The pictures of `corpus/make_corpus.py`, made anew for each run of the tests.
enum Corpus {
    private static let python = Repository.root.appending(path: ".build/third-party/bin/python")
    private static let script = Repository.root.appending(path: "Tests/AvatarTests/corpus/make_corpus.py")

    /// Pillow writes most of them.
    static let needsPillow = ConditionTrait.enabled(
        if: FileManager.default.isExecutableFile(atPath: python.path), "no Pillow: make .build/third-party")

    private static let folder = Result {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = python
        process.arguments = [script.path, folder.url.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ScriptFailed(status: process.terminationStatus) }
        return folder
    }

    struct ScriptFailed: Error {
        let status: Int32
    }

    static func bytes(_ name: String) throws -> Data {
        try Data(contentsOf: folder.get().url.appending(path: name))
    }

    static func path(_ name: String) throws -> String {
        try folder.get().url.appending(path: name).path
    }

    /// What the picture becomes, for a portal that takes 5000 pixels a side.
    static func prepared(_ name: String) throws -> PreparedImage {
        try PreparedImage(decoding: bytes(name), by: .convene, largestSide: 5000)
    }

    /// The files small enough to be tried a thousand times.
    static func smallNames() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.get().url.path)
        return names.sorted().filter { name in
            ["png", "jpg", "gif", "webp", "bmp"].contains { name.hasSuffix(".\($0)") } && !name.contains("000")
        }
    }
}

extension PictureDecoder {
    /// The program under test decodes, as it does for itself.
    static let convene = PictureDecoder(program: Executable.convene.url.path)
}
