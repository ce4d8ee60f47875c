// swift-tools-version: 6.2

import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// What reads and writes pictures, each before what it needs itself.
let pictureLibraries = ["jpeg", "png16", "z", "webpdemux", "webp", "gif", "exif"]

/// A C target of ours. In a release the C library checks the sizes of its buffers; what else hardens a release are flags
/// that a package may not ask for (Makefile).
func cTarget(_ name: String, libraries: [String]) -> Target {
    .target(
        name: name, cSettings: [.define("_FORTIFY_SOURCE", to: "2", .when(configuration: .release))],
        linkerSettings: libraries.map { .linkedLibrary($0) })
}

let package = Package(
    name: "convene",
    products: [
        .executable(name: "convene", targets: ["convene"]),
        .executable(name: "convene-portal", targets: ["convene-portal"]),
        .library(name: "Bitrix24", targets: ["Bitrix24"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // The program: only this target wires the parts (docs/architecture.md).
        .executableTarget(
            name: "convene",
            dependencies: [
                "Avatar", "Bitrix24", "CLibrary", "Catalog", "Composer", "CursesTerminal", "Pictures", "Settings",
                "Tables", "TerminalKit", "Threads", argumentParser,
            ]),
        .target(
            name: "Composer",
            dependencies: [
                "Avatar", "Bitrix24", "Catalog", "Pictures", "Settings", "Tables", "TerminalKit", "Threads",
            ]),
        .target(name: "Tables", dependencies: ["Bitrix24", "Catalog", "Settings"]),
        .target(name: "CursesTerminal", dependencies: ["CLibrary", "CNcurses", "Catalog", "TerminalKit", "Threads"]),
        .target(
            name: "Settings", dependencies: ["CLibrary", "Catalog", "TOML", "TerminalKit", "ThemeRules", "Themes"]),
        .target(name: "Themes", dependencies: ["TerminalKit"], path: "themes", plugins: ["EmbedThemes"]),
        .target(name: "ThemeRules", dependencies: ["TOML", "TerminalKit"]),
        .target(name: "TOML"),
        .target(
            name: "Bitrix24",
            dependencies: ["CCurl", "CDigest", "CDomain", "CLibrary", "Catalog", "Pictures", "Threads"]),
        .target(name: "CLibrary"),
        .target(name: "Threads", dependencies: ["CLibrary"]),
        .target(name: "Catalog", dependencies: ["CLibrary"]),
        .plugin(
            name: "EmbedThemes", capability: .buildTool, dependencies: ["embed-themes"], path: "Sources/EmbedThemes"),
        .executableTarget(name: "embed-themes", dependencies: ["TOML", "TerminalKit", "ThemeRules"]),
        .target(name: "TerminalKit"),
        cTarget("CNcurses", libraries: ["ncursesw", "tinfo"]),
        .target(name: "Pictures", dependencies: ["Catalog"]),
        .target(name: "Avatar", dependencies: ["CImage", "CLibrary", "Catalog", "Pictures"]),
        cTarget("CCurl", libraries: ["curl"]),
        cTarget("CDigest", libraries: ["crypto"]),
        cTarget("CDomain", libraries: ["idn2"]),
        cTarget("CImage", libraries: pictureLibraries),

        // The demo portal: a program of its own, which shares no code with the client.
        .executableTarget(name: "convene-portal", dependencies: [argumentParser]),

        .target(name: "CTestSupport", path: "Tests/CTestSupport"),
        .executableTarget(name: "terminal-holder", path: "Tests/TerminalHolder"),
        .target(
            name: "TestSupport", dependencies: ["CLibrary", "CTestSupport", "TerminalKit"], path: "Tests/TestSupport",
            exclude: ["TLS/end-tls.py", "TLS/make-certificates", "refuse-filters.py"]),
        .executableTarget(
            name: "convene-bench", dependencies: ["Bitrix24", "TestSupport"], path: "Tests/Bench",
            exclude: ["Peers", "instructions.txt"]),
        .testTarget(name: "TestSupportTests", dependencies: ["TestSupport", "convene-portal"]),
        .testTarget(
            name: "AvatarTests", dependencies: ["Avatar", "Catalog", "Pictures", "TestSupport"], exclude: ["corpus"]),
        .testTarget(name: "CatalogTests", dependencies: ["Catalog"]),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit", "TestSupport"]),
        .executableTarget(
            name: "terminal-probe", dependencies: ["Catalog", "CursesTerminal", "TerminalKit", "Threads"],
            path: "Tests/TerminalProbe"),
        .testTarget(
            name: "CursesTerminalTests",
            dependencies: [
                "CLibrary", "CNcurses", "Catalog", "CursesTerminal", "TerminalKit", "TestSupport", "Threads",
                "terminal-probe",
            ]),
        .testTarget(
            name: "Bitrix24Tests", dependencies: ["Bitrix24", "Catalog", "Pictures", "TestSupport", "Threads"],
            exclude: ["Fixtures", "People/Lists"]),
        .testTarget(name: "TablesTests", dependencies: ["Bitrix24", "Catalog", "Settings", "Tables", "TestSupport"]),
        .testTarget(
            name: "SettingsTests",
            dependencies: ["Catalog", "Settings", "TOML", "TestSupport", "ThemeRules", "Themes"]),
        .testTarget(
            name: "ComposerTests",
            dependencies: ["Avatar", "Catalog", "Composer", "Pictures", "Tables", "TestSupport"],
            exclude: ["Fixtures", "Snapshots"]),
        .testTarget(
            name: "PortalTests", dependencies: ["TestSupport", "convene-portal"], exclude: ["third-party"]),
        .testTarget(
            name: "ConveneTests", dependencies: ["CLibrary", "Catalog", "TestSupport", "convene", "convene-portal"]),
        .testTarget(name: "ReleaseTests", dependencies: ["TestSupport"]),
        .testTarget(name: "StructureTests", dependencies: ["TestSupport"]),
    ]
)

for target in package.targets where target.type != .plugin {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
