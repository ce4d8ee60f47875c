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

    @Test("is at most 24 MiB, without symbols")
    func size() async throws {
        let size = try #require(try Executable.convene.url.resourceValues(forKeys: [.fileSizeKey]).fileSize)
        #expect(size <= 24 * 1_048_576)
        let kind = try await Command.run(.installed("readelf"), "--sections", "--wide", Executable.convene.url.path)
        #expect(kind.output.contains(".text") && !kind.output.contains(".symtab"))
    }
}

@Suite("The package for Debian", .ofRelease)
struct PackageTests {
    private func package() throws -> String {
        let folder = Executable.convene.url.deletingLastPathComponent()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".deb") }
        return folder.appending(path: try #require(names.first, "“make deb” has not been run")).path
    }

    @Test("depends on the C library alone")
    func dependencies() async throws {
        let field = try await Command.run(.installed("dpkg-deb"), "--field", package(), "Depends")
        #expect(try /libc6 \(>= 2\.\d\d\)\n/.wholeMatch(in: field.output) != nil, "\(field.output)")
    }

    @Test(
        "is installed by dpkg where there is a C library and nothing else, starts, and leaves without a trace",
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

        let installed = try await system.dpkg("--install", package())
        #expect(installed.exit == .status(0), "\(installed.errors)")
        let version = try await Command.run(
            SmallSystem.unshare, system.convene(["--version"]), environment: SmallSystem.environment)
        #expect(version.exit == .status(0), "\(version.errors)")
        let manual = system.root.appending(path: "usr/share/man/man1/convene.1.gz")
        #expect(FileManager.default.fileExists(atPath: manual.path))

        let removed = try await system.dpkg("--purge", "convene")
        #expect(removed.exit == .status(0), "\(removed.errors)")
        #expect(!FileManager.default.fileExists(atPath: programs.path))
    }
}
