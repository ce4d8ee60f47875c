import Foundation
import TestSupport
import Testing

/// The direction of imports (docs/architecture.md): what each folder of `Sources` may import, and nothing else.
@Suite("Imports point one way")
struct ImportTests {
    /// The C library, which one file imports for all (`Sources/CLibrary`).
    static let libc: Set<String> = ["CLibrary"]

    static let allowed: [String: Set<String>] = [
        "convene": [
            "ArgumentParser", "Avatar", "Bitrix24", "Catalog", "Composer", "CursesTerminal", "FoundationEssentials",
            "Pictures", "Settings", "Tables", "TerminalKit", "Threads",
        ],
        "Composer": [
            "Avatar", "Bitrix24", "Catalog", "FoundationEssentials", "Pictures", "Settings", "Tables", "TerminalKit",
            "Threads",
        ],
        "Tables": ["Bitrix24", "Catalog", "FoundationEssentials", "Settings"],
        "Avatar": ["CImage", "Catalog", "FoundationEssentials", "Pictures"],
        "Pictures": ["Catalog", "FoundationEssentials"],
        "CursesTerminal": ["CNcurses", "Catalog", "TerminalKit", "Threads"],
        "Settings": ["Catalog", "FoundationEssentials", "TOML", "TerminalKit", "ThemeRules", "Themes"],
        "ThemeRules": ["TOML", "TerminalKit"],
        "TOML": [],
        "Bitrix24": ["CCurl", "CDigest", "CDomain", "Catalog", "FoundationEssentials", "Pictures", "Threads"],
        "CLibrary": ["Glibc"],
        "Threads": [],
        "Catalog": [],
        "TerminalKit": [],
        "convene-portal": ["ArgumentParser", "FoundationEssentials", "Glibc"],
        // These run while convene is built and are no part of it.
        "EmbedThemes": ["Foundation", "PackagePlugin"],
        "embed-themes": ["Foundation", "TOML", "TerminalKit", "ThemeRules"],
    ]

    /// Modules of the standard library.
    static let everywhere: Set<String> = ["Synchronization"]

    /// Where the operating system is spoken to.
    static let foldersWithLibc = [
        "Sources/convene/", "Sources/CursesTerminal/", "Sources/Settings/", "Sources/Bitrix24/", "Sources/Avatar/",
        "Sources/Catalog/", "Sources/Threads/",
    ]

    @Test("every target imports only what lies below it")
    func directions() throws {
        for file in try Repository.files(below: "Sources") {
            let target = file.path.components(separatedBy: "/")[1]
            let own = try #require(Self.allowed[target], "\(target) has no row in the table of this test")
            let speaksToSystem = Self.foldersWithLibc.contains { file.path.hasPrefix($0) }
            let allowed = own.union(Self.everywhere).union(speaksToSystem ? Self.libc : [])
            for (number, module) in file.imports {
                #expect(allowed.contains(module), "\(file.path):\(number) imports \(module)")
            }
        }
    }

    @Test("the headers of C targets show no type of another library")
    func headers() throws {
        let own = Set(["stdbool.h", "stddef.h", "stdint.h"])
        for file in try Repository.files(below: "Sources", endings: ["h"]) where file.path.contains("/include/") {
            for line in file.lines where line.text.hasPrefix("#include <") {
                let name = line.text.dropFirst("#include <".count).prefix { $0 != ">" }
                #expect(own.contains(String(name)), "\(file.path):\(line.number) includes \(name)")
            }
        }
    }
}

extension Repository.File {
    /// The modules that it imports, with line numbers.
    fileprivate var imports: [(line: Int, module: String)] {
        lines.compactMap { number, line in
            var messages = line.split(separator: " ").map(String.init)[...]
            let attributes: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
            messages = messages.drop { $0.hasPrefix("@") || attributes.contains($0) }
            guard messages.popFirst() == "import", let name = messages.last else { return nil }
            return (number, name.split(separator: ".").first.map(String.init) ?? name)
        }
    }
}
