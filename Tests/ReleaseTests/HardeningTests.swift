import Foundation
import TestSupport
import Testing

/// What `readelf` says of the programs of the release.
@Suite("A program of the release is hardened", .ofRelease)
struct HardeningTests {
    private static let programs = [Executable.convene, .portal]

    private func read(_ program: Executable, _ options: String...) async throws -> [String] {
        let run = try await Command.run(.installed("readelf"), options + ["--wide", program.url.path])
        #expect(run.exit == .status(0), "\(run.errors)")
        return run.output.split(separator: "\n").map(String.init)
    }

    @Test("lies at a random address", arguments: programs)
    func position(program: Executable) async throws {
        let lines = try await read(program, "--file-header", "--dynamic")
        #expect(lines.contains { $0.contains("Type:") && $0.contains("DYN") })
        #expect(lines.contains { $0.contains("FLAGS_1") && $0.contains("PIE") })
        #expect(!lines.contains { $0.contains("TEXTREL") })
    }

    @Test(
        "is bound whole before its first line, and looks for libraries where the system has them", arguments: programs)
    func binding(program: Executable) async throws {
        let lines = try await read(program, "--dynamic")
        #expect(lines.contains { $0.contains("BIND_NOW") || ($0.contains("FLAGS_1") && $0.contains("NOW")) })
        #expect(!lines.contains { $0.contains("RPATH") || $0.contains("RUNPATH") })
    }

    @Test("keeps stack and data from being run, and code from being written", arguments: programs)
    func permissions(program: Executable) async throws {
        let lines = try await read(program, "--program-headers")
        let segments = lines.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
            .filter { ["LOAD", "GNU_STACK", "GNU_RELRO"].contains($0.first ?? "") }
        for segment in segments {
            // Type, offset, two addresses, two sizes, then the flags, which may stand apart.
            let flags = segment.dropFirst(6).dropLast().joined()
            #expect(!(flags.contains("W") && flags.contains("E")), "\(segment)")
        }
        #expect(segments.contains { $0[0] == "GNU_RELRO" })
        #expect(segments.contains { $0[0] == "GNU_STACK" })
    }

    @Test("has no constant that is writable when its first line runs", arguments: programs)
    func constants(program: Executable) async throws {
        let headers = try await read(program, "--program-headers")
        let line = try #require(headers.first { $0.contains("GNU_RELRO") })
        let relro = line.split(whereSeparator: \.isWhitespace).compactMap { Int($0.dropFirst(2), radix: 16) }
        try #require(relro.count >= 5, "\(line)")
        // Offset, address, physical address, size in the file, size in memory.
        let protected = relro[1]..<(relro[1] + relro[4])
        // Swift's runtime protects its own settings by itself.
        let variables = [".data", ".bss", ".tm_clone_table", "swift5_backtrace"]
        let section = try Regex(
            #"\] (\S+) +\S+ +([0-9a-f]+) [0-9a-f]+ ([0-9a-f]+) +[0-9a-f]+ +WA"#,
            as: (Substring, Substring, Substring, Substring).self)
        let writable = try await read(program, "--sections").compactMap { try? section.firstMatch(in: $0)?.output }
        #expect(!writable.isEmpty)
        for (_, name, address, size) in writable where !variables.contains(String(name)) {
            let start = try #require(Int(address, radix: 16))
            let length = try #require(Int(size, radix: 16))
            let isProtected = protected.contains(start) && start + length <= protected.upperBound
            #expect(isProtected, "\(name), 0x\(size) bytes")
        }
    }

    @Test("watches its stack and the sizes of its buffers", arguments: programs)
    func checks(program: Executable) async throws {
        let symbols = try await read(program, "--dyn-syms")
        #expect(symbols.contains { $0.contains("__stack_chk_fail") })
        if program.description == "convene" { #expect(symbols.contains { $0.contains("_chk@GLIBC") }) }
    }

    @Test("asks for no newer C library than that of Red Hat 9", arguments: programs)
    func symbolVersions(program: Executable) async throws {
        let lines = try await read(program, "--version-info")
        let versions = Set(lines.flatMap { $0.matches(of: /GLIBC_2\.(\d+)/).map { Int($0.output.1) ?? .max } })
        #expect(!versions.isEmpty)
        #expect(versions.allSatisfy { $0 <= 34 }, "\(versions.sorted())")
    }

    @Test("unwinds what is thrown, by its own search for the tables")
    func throwing() async throws {
        let symbols = try await read(.convene, "--dyn-syms")
        #expect(!symbols.contains { $0.contains("_dl_find_object") })
        // The reader of TOML, which is C++, throws over each of these, and its Swift half catches.
        for text in ["title = ", "[portal", "a = 1\na = 2", "[[a]]\n[a]"] {
            let home = try TemporaryHome()
            try home.write(text, to: ".config/convene/config.toml")
            let run = try await Command.run(.convene, "keys", home: home)
            #expect(run.errors.contains("is not valid TOML"), "\(text): \(run.exit) \(run.errors)")
        }
    }

    @Test("names no folder of the machine that built it", arguments: programs)
    func paths(program: Executable) throws {
        let content = try Data(contentsOf: program.url, options: .alwaysMapped)
        let folders = [Repository.root.path + "/", FileManager.default.homeDirectoryForCurrentUser.path + "/."]
        for folder in folders { #expect(content.range(of: Data(folder.utf8)) == nil, "\(folder)") }
    }
}
