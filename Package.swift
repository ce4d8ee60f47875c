// swift-tools-version: 6.2

import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
    name: "convene",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "convene", targets: ["convene"]),
        .executable(name: "convene-portal", targets: ["convene-portal"]),
        .library(name: "Bitrix24", targets: ["Bitrix24"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // The program: only this target wires the parts (docs/architecture.md).
        .executableTarget(
            name: "convene",
            dependencies: ["Bitrix24", "Composer", "CursesTerminal", "Settings", "TerminalKit", argumentParser]),
        .target(name: "Composer", dependencies: ["Bitrix24", "Settings", "TerminalKit"]),
        .target(name: "CursesTerminal", dependencies: ["CNcurses", "TerminalKit"]),
        .target(name: "Settings", dependencies: ["TerminalKit", toml]),
        .target(name: "Bitrix24", dependencies: ["CCurl"]),
        .target(name: "TerminalKit"),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),

        // The demo portal: a program of its own, which shares no code with the client.
        .executableTarget(name: "convene-portal", dependencies: [argumentParser, flyingSocks]),

        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"]),
        .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TestSupport"]),
        .testTarget(name: "Bitrix24Tests", dependencies: ["Bitrix24", "TestSupport"]),
        .testTarget(name: "SettingsTests", dependencies: ["Settings", "TestSupport"]),
        .testTarget(name: "ComposerTests", dependencies: ["Composer", "TestSupport"]),
        .testTarget(
            name: "PortalTests", dependencies: ["TestSupport", "convene-portal"], exclude: ["third-party"]),
        .testTarget(name: "ConveneTests", dependencies: ["TestSupport", "convene", "convene-portal"]),
        .testTarget(name: "StructureTests", dependencies: ["TestSupport"]),
    ]
)

for target in package.targets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
