import Foundation
import TestSupport
import Testing

@Suite("The file of the release", .ofRelease)
struct FileTests {
    @Test("needs the C library and nothing else", arguments: [Executable.convene, .portal])
    func libraries(program: Executable) async throws {
        let libraries = try await libraries(of: program)
        #expect(libraries.contains("libc.so.6"))
        // A machine may give every program something more.
        let own = try await libraries.subtracting(self.libraries(of: .shell))
        #expect(own.isSubset(of: ["libm.so.6"]))
    }

    private func libraries(of program: Executable) async throws -> Set<String> {
        let list = try await Command.run(.installed("ldd"), program.url.path)
        let names = list.output.split(separator: "\n").compactMap { line in
            line.split(whereSeparator: \.isWhitespace).first.map { URL(filePath: String($0)).lastPathComponent }
        }
        return Set(names)
    }

    @Test("is at most 30 MiB, without symbols")
    func size() async throws {
        let size = try #require(try Executable.convene.url.resourceValues(forKeys: [.fileSizeKey]).fileSize)
        #expect(size <= 30 * 1_048_576)
        let kind = try await Command.run(.installed("readelf"), "--sections", "--wide", Executable.convene.url.path)
        #expect(kind.output.contains(".text") && !kind.output.contains(".symtab"))
    }
}

@Suite("The packages", .ofRelease)
struct PackageTests {
    static func package(ending: String) throws -> String {
        let folder = Executable.convene.url.deletingLastPathComponent()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
        return folder.appending(path: try #require(names.first, "“make packages” has not been run")).path
    }

    @Test("hold the very same program, and are what their sums say")
    func sameFile() async throws {
        let folder = Executable.convene.url.deletingLastPathComponent()
        let sums = try await Command.run(.installed("sha256sum"), "--check", "SHA256SUMS", folder: folder)
        #expect(sums.exit == .status(0), "\(sums.output)")
        let own = try await Command.run(.installed("sha256sum"), Executable.convene.url.path).output.prefix(64)
        let unpacking = [
            "dpkg-deb --fsys-tarfile \(try Self.package(ending: ".deb")) | tar --extract --to-stdout ./usr/bin/convene",
            "rpm2cpio \(try Self.package(ending: ".rpm")) | cpio --quiet --extract --to-stdout ./usr/bin/convene",
            "tar --extract --to-stdout --wildcards --file \(try Self.package(ending: ".tar.gz")) '*/usr/bin/convene'",
        ]
        for command in unpacking {
            let packed = try await Command.run(.shell, "-c", "\(command) | sha256sum")
            #expect(packed.output.prefix(64) == own, "\(command)")
        }
    }

    @Test("name everything that was linked in, with its licence")
    func parts() throws {
        let folder = Executable.convene.url.deletingLastPathComponent()
        let bill = try JSONSerialization.jsonObject(
            with: Data(contentsOf: folder.appending(path: "convene.cdx.json")))
        let parts = try #require((bill as? [String: Any])?["components"] as? [[String: Any]])
        let names = Set(parts.compactMap { $0["name"] as? String })
        #expect(
            names.isSuperset(of: [
                "curl", "giflib", "libexif", "libidn2", "libjpeg-turbo", "libpng1.6", "libunistring",
                "libwebp",
                "ncurses", "openssl", "swift", "swift-argument-parser", "zlib",
            ]), "\(names)")
        let notices = try String(contentsOf: folder.appending(path: "THIRD-PARTY-NOTICES.txt"), encoding: .utf8)
        for part in parts { #expect(notices.contains("\(part["name"] ?? "") \(part["version"] ?? "")")) }
    }

    @Test("depend on the C library alone")
    func dependencies() async throws {
        let field = try await Command.run(.installed("dpkg-deb"), "--field", Self.package(ending: ".deb"), "Depends")
        #expect(field.output == "libc6 (>= 2.34)\n", "\(field.output)")
    }

    @Test(
        "are installed where there is a C library and nothing else, start, and leave without a trace",
        .enabled("this machine lets nobody into another root") { await SmallSystem.canBeEntered() })
    func installing() async throws {
        let system = try await SmallSystem(.bare)
        let programs = system.root.appending(path: "usr/bin")
        try FileManager.default.removeItem(at: programs)
        let database = system.root.appending(path: "var/lib/dpkg")
        for folder in ["info", "updates"] {
            try FileManager.default.createDirectory(
                at: database.appending(path: folder), withIntermediateDirectories: true)
        }
        let libc = try await Command.run(.installed("dpkg-query"), "--status", "libc6")
        try Data((libc.output + "\n").utf8).write(to: database.appending(path: "status"))

        let installed = try await system.manage("dpkg", "--install", Self.package(ending: ".deb"))
        #expect(installed.exit == .status(0), "\(installed.errors)")
        let version = try await Command.run(
            SmallSystem.unshare, system.convene(["--version"]), environment: SmallSystem.environment)
        #expect(version.exit == .status(0), "\(version.errors)")
        let manual = system.root.appending(path: "usr/share/man/man1/convene.1.gz")
        #expect(FileManager.default.fileExists(atPath: manual.path))

        let removed = try await system.manage("dpkg", "--purge", "convene")
        #expect(removed.exit == .status(0), "\(removed.errors)")
        #expect(!FileManager.default.fileExists(atPath: programs.path))
    }

    @Test(
        "that is for Red Hat, too: the system has no other package, so nothing is asked of it",
        .enabled("this machine lets nobody into another root") { await SmallSystem.canBeEntered() })
    func installingByRPM() async throws {
        let system = try await SmallSystem(.bare)
        let programs = system.root.appending(path: "usr/bin")
        try FileManager.default.removeItem(at: programs)
        let installed = try await system.manage(
            "rpm", "--nodeps", "--noscripts", "--install", Self.package(ending: ".rpm"))
        #expect(installed.exit == .status(0), "\(installed.errors)")
        let version = try await Command.run(
            SmallSystem.unshare, system.convene(["--version"]), environment: SmallSystem.environment)
        #expect(version.exit == .status(0), "\(version.errors)")
        let removed = try await system.manage("rpm", "--nodeps", "--erase", "convene")
        #expect(removed.exit == .status(0), "\(removed.errors)")
        #expect(!FileManager.default.fileExists(atPath: programs.appending(path: "convene").path))
    }
}
