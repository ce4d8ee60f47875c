import Catalog
import Foundation
import Settings
import TestSupport
import Testing

@Suite("A file with secrets")
struct ExposureTests {
    let home: TemporaryHome

    init() throws {
        home = try TemporaryHome()
    }

    func path(_ name: String) -> String { home.url.appending(path: name).path }

    func make(_ name: String, mode: Int, folder: Int) throws -> PrivateFile {
        let url = try home.write("secret\n", to: name, mode: mode)
        try FileManager.default.setAttributes(
            [.posixPermissions: folder], ofItemAtPath: url.deletingLastPathComponent().path)
        return PrivateFile(url.path)
    }

    func exposure(of file: PrivateFile) -> Exposure? {
        do throws(FileError) {
            _ = try file.readGuarded()
            return nil
        } catch {
            if error.exposure == nil { Issue.record("\(error)") }
            return error.exposure
        }
    }

    static let modes: [(file: Int, folder: Int, remedy: String?)] = [
        (0o600, 0o700, nil), (0o400, 0o500, nil), (0o700, 0o700, nil),
        (0o640, 0o700, "chmod 600 FILE"), (0o604, 0o700, "chmod 600 FILE"), (0o620, 0o700, "chmod 600 FILE"),
        (0o602, 0o700, "chmod 600 FILE"), (0o601, 0o700, "chmod 600 FILE"), (0o666, 0o777, "chmod 600 FILE"),
        (0o600, 0o750, "chmod 700 FOLDER"), (0o600, 0o705, "chmod 700 FOLDER"), (0o600, 0o710, "chmod 700 FOLDER"),
        (0o600, 0o701, "chmod 700 FOLDER"), (0o600, 0o720, "chmod 700 FOLDER"),
    ]

    @Test(
        "is read where its owner alone has access to it and its folder, and otherwise refused with the remedy",
        arguments: modes)
    func matrix(file mode: Int, folder: Int, remedy: String?) throws {
        let file = try make("keys/acme", mode: mode, folder: folder)
        let exposure = exposure(of: file)
        let wanted = remedy?.replacing("FILE", with: file.path).replacing("FOLDER", with: path("keys"))
        #expect((exposure != nil) == (wanted != nil), "\(String(mode, radix: 8)) in \(String(folder, radix: 8))")
        if let wanted { #expect(exposure?.advice(in: Messages(.english)).contains(wanted) == true) }
    }

    @Test("is found behind a symbolic link, and the same is asked of what the link leads to", arguments: modes)
    func links(file mode: Int, folder: Int, remedy: String?) throws {
        let target = try make("elsewhere/acme", mode: mode, folder: folder)
        let link = path("keys/acme")
        try FileManager.default.createDirectory(
            atPath: path("keys"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target.path)
        let exposure = exposure(of: PrivateFile(link))
        #expect((exposure != nil) == (remedy != nil))
        if let exposure {
            #expect(exposure.link == link)
            #expect(exposure.sentence(in: Messages(.english)).contains("where \(link) leads"))
        }
    }

    @Test("is refused behind a private link in a folder that others may write to")
    func openFolderOfLink() throws {
        let target = try make("elsewhere/acme", mode: 0o600, folder: 0o700)
        try FileManager.default.createDirectory(atPath: path("shared"), withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path("shared"))
        try FileManager.default.createSymbolicLink(atPath: path("shared/acme"), withDestinationPath: target.path)
        #expect(exposure(of: PrivateFile(path("shared/acme")))?.path == path("shared"))
    }

    @Test("of another user is refused, also as a folder and behind a link", .enabled(if: geteuid() == 0))
    func foreign() throws {
        let nobody: UInt32 = 65_534
        let file = try make("keys/acme", mode: 0o600, folder: 0o700)
        try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: file.path)
        #expect(chown(file.path, nobody, nobody) == 0)
        for way in [file, PrivateFile(path("link"))] {
            #expect(exposure(of: way)?.reason == .foreign(owner: nobody))
            #expect(exposure(of: way)?.advice(in: Messages(.english)).contains("chown 0 \(file.path)") == true)
        }
        #expect(chown(file.path, 0, 0) == 0)
        #expect(chown(path("keys"), nobody, nobody) == 0)
        #expect(exposure(of: file)?.isFolder == true)
    }

    @Test("that is not there is no secret")
    func absent() throws {
        #expect(try PrivateFile(path("none/acme")).readGuarded() == nil)
    }

    @Test("has a remedy that can be pasted into a shell, whatever its name")
    func quoting() throws {
        let file = try make("keys/it's mine", mode: 0o644, folder: 0o700)
        #expect(
            exposure(of: file)?.advice(in: Messages(.english)).contains(
                "chmod 600 '\(path("keys"))/it'\\''s mine'") == true)
    }
}
