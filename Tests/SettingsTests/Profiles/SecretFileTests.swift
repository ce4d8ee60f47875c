import Foundation
import Settings
import TestSupport
import Testing

@Suite("A file of one secret")
struct SecretFileTests {
    let home: TemporaryHome
    let paths: Paths

    init() throws {
        home = try TemporaryHome()
        paths = try #require(Paths(environment: home.environment))
    }

    func file() throws -> SecretFile {
        SecretFile(for: try ProfileName("acme"), at: paths, besides: Profiles())
    }

    @Test("is nobody's but the program's that was first, where two save a portal of one name")
    func twoPrograms() throws {
        let files = [try file(), try file()]
        #expect(files[0].path == files[1].path)
        try files[0].keep(Array("first".utf8))
        #expect(throws: FileError.self) { try files[1].keep(Array("second".utf8)) }
        #expect(try files[0].bytes() == Array("first\n".utf8))
        #expect(try file().path == paths.secrets + "/acme-2")
    }

    @Test("takes another secret for the same portal")
    func replacing() throws {
        try file().keep(Array("first".utf8))
        let kept = SecretFile(paths.secrets + "/acme")
        try kept.keep(Array("second".utf8))
        #expect(try kept.bytes() == Array("second\n".utf8))
    }

    @Test("goes with what a crash has left of writing it, and no other secret goes")
    func forgetting() throws {
        try file().keep([1])
        for name in ["acme~1x2y.new", "acme.eu.new", "acme.eu.new~1x2y.new"] {
            try home.write("secret", to: ".config/convene/secrets/\(name)")
        }
        try SecretFile(paths.secrets + "/acme").forget()
        let left = try FileManager.default.contentsOfDirectory(atPath: paths.secrets).sorted()
        #expect(left == ["acme.eu.new", "acme.eu.new~1x2y.new"])
    }
}
