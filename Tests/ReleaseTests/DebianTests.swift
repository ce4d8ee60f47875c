import Foundation
import TestSupport
import Testing

private enum Debian {
    static let folder = ProcessInfo.processInfo.environment["CONVENE_DEBIAN"].map { URL(filePath: $0) }
}

/// A whole Debian, one release newer than the one that builds: `make test-systems` lets debootstrap make it and runs this.
@Suite(
    "In the folder system of Debian 13", .ofRelease,
    .enabled(if: Debian.folder != nil, "CONVENE_DEBIAN names no folder: make test-systems"))
struct DebianTests {
    private let root: URL

    init() throws {
        root = try #require(Debian.folder)
    }

    private func run(_ program: String, _ arguments: String...) async throws -> Finished {
        try await Command.run(
            SmallSystem.unshare, SmallSystem.entering(root, program, arguments),
            environment: SmallSystem.environment.merging(["LANG": "C.UTF-8"]) { $1 }, within: .seconds(120))
    }

    @Test("the package is installed by its own dpkg, runs to “Chat 3101 created” over TLS, and is removed")
    func wholeLife() async throws {
        let package = try PackageTests.package(ending: ".deb")
        let inside = root.appending(path: "tmp/convene.deb")
        try? FileManager.default.removeItem(at: inside)
        try FileManager.default.copyItem(at: URL(filePath: package), to: inside)
        let installed = try await run("/usr/bin/dpkg", "--install", "/tmp/convene.deb")
        #expect(installed.exit == .status(0), "\(installed.errors)")

        // Its own certificates, and one more, as an administrator adds one.
        let certificates = try await Certificates()
        let added = root.appending(path: "usr/local/share/ca-certificates/tests.crt")
        try? FileManager.default.removeItem(at: added)
        try FileManager.default.copyItem(at: URL(filePath: certificates.authority), to: added)
        let trusted = try await run("/usr/sbin/update-ca-certificates")
        #expect(trusted.exit == .status(0), "\(trusted.errors)")

        let portal = try await DemoPortal()
        let port = try #require(URL(string: portal.url)?.port.flatMap(UInt16.init(exactly:)))
        let server = try await TLSServer(.good, of: certificates, before: port)
        let screen = try PseudoTerminal(
            SmallSystem.unshare, SmallSystem.entering(root, "/usr/bin/convene", []),
            environment: SmallSystem.environment.merging([
                "LANG": "C.UTF-8", "CONVENE_URL": server.at(portal.url),
            ]) { $1 })
        try screen.wait(for: "F10")
        screen.type("Launch")
        screen.type("\u{1B}OQ")
        try screen.wait(for: "sends")
        // No hand answers in the moment in which the last byte is painted.
        screen.settle(silence: HandPace.pause)
        screen.type("\r")
        try screen.wait(for: "Chat 3101 created")

        let removed = try await run("/usr/bin/dpkg", "--purge", "convene")
        #expect(removed.exit == .status(0), "\(removed.errors)")
        #expect(!FileManager.default.fileExists(atPath: root.appending(path: "usr/bin/convene").path))
    }
}
