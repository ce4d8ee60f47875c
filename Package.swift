// swift-tools-version: 6.2

import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

/// `PORTABLE=1 swift build` links all libraries; otherwise those that the first paint does not need are loaded when they
/// are used (docs/performance.md).
let isPortable = Context.environment["PORTABLE"] != nil

/// What reads and writes pictures, each before what it needs itself.
let pictureLibraries = ["jpeg", "png16", "z", "webpdemux", "webp", "gif", "exif"]

/// A C target that gets along without its libraries until they are used.
func lazyTarget(_ name: String, libraries: [String]) -> Target {
    .target(
        name: name, cSettings: isPortable ? [.define("PORTABLE")] : [],
        linkerSettings: isPortable ? libraries.map { .linkedLibrary($0) } : [])
}

let package = Package(
    name: "convene",
    products: [
        .executable(name: "convene", targets: ["convene"]),
        .executable(name: "convene-portal", targets: ["convene-portal"]),
        .library(name: "Bitrix24", targets: ["Bitrix24"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // The program: only this target wires the parts (docs/architecture.md).
        .executableTarget(
            name: "convene",
            dependencies: [
                "Bitrix24", "CArguments", "CLibrary", "Catalog", "Composer", "CursesTerminal", "Settings",
                "TerminalKit",
                argumentParser,
            ]),
        // Nobody imports it, but a release knows its arguments only from it (scripts/release-start.ld).
        .target(name: "CArguments"),
        .target(name: "Composer", dependencies: ["Avatar", "Bitrix24", "Catalog", "Settings", "TerminalKit"]),
        .target(name: "CursesTerminal", dependencies: ["CLibrary", "CNcurses", "Catalog", "TerminalKit"]),
        .target(
            name: "Settings", dependencies: ["CLibrary", "Catalog", "TerminalKit", "ThemeRules", "Themes", toml]),
        .target(name: "Themes", dependencies: ["TerminalKit"], path: "themes", plugins: ["EmbedThemes"]),
        .target(name: "ThemeRules", dependencies: ["TerminalKit"]),
        .target(name: "Bitrix24", dependencies: ["CCurl", "CDigest", "CLibrary", "Catalog"]),
        .target(name: "CLibrary"),
        .target(name: "Catalog", dependencies: ["CLibrary"]),
        .plugin(
            name: "EmbedThemes", capability: .buildTool, dependencies: ["embed-themes"], path: "Sources/EmbedThemes"),
        .executableTarget(name: "embed-themes", dependencies: ["TerminalKit", "ThemeRules"]),
        .target(name: "TerminalKit"),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "Avatar", dependencies: ["CImage", "CLibrary", "Catalog"]),
        lazyTarget("CCurl", libraries: ["curl"]),
        lazyTarget("CDigest", libraries: ["crypto"]),
        lazyTarget("CImage", libraries: pictureLibraries),

        // The demo portal: a program of its own, which shares no code with the client.
        .executableTarget(name: "convene-portal", dependencies: [argumentParser]),

        .target(name: "CTestSupport", path: "Tests/CTestSupport"),
        .executableTarget(name: "terminal-holder", path: "Tests/TerminalHolder"),
        .target(
            name: "TestSupport", dependencies: ["CLibrary", "CTestSupport"], path: "Tests/TestSupport",
            exclude: ["TLS/end-tls.py", "TLS/make-certificates"]),
        .executableTarget(
            name: "convene-bench", dependencies: ["Bitrix24", "TestSupport"], path: "Tests/Bench",
            exclude: ["Peers", "instructions.txt"]),
        .testTarget(name: "TestSupportTests", dependencies: ["TestSupport", "convene-portal"]),
        .testTarget(name: "AvatarTests", dependencies: ["Avatar", "Catalog", "TestSupport"], exclude: ["corpus"]),
        .testTarget(name: "CatalogTests", dependencies: ["Catalog"]),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"]),
        .executableTarget(
            name: "terminal-probe", dependencies: ["Catalog", "CursesTerminal", "TerminalKit"],
            path: "Tests/TerminalProbe"),
        .testTarget(
            name: "CursesTerminalTests",
            dependencies: [
                "CLibrary", "CNcurses", "Catalog", "CursesTerminal", "TerminalKit", "TestSupport", "terminal-probe",
            ]),
        .testTarget(name: "Bitrix24Tests", dependencies: ["Bitrix24", "Catalog", "TestSupport"]),
        .testTarget(
            name: "SettingsTests", dependencies: ["Catalog", "Settings", "TestSupport", "ThemeRules", "Themes"]),
        .testTarget(
            name: "ComposerTests", dependencies: ["Avatar", "Catalog", "Composer", "TestSupport"],
            exclude: ["Snapshots"]),
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
