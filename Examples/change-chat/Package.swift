// swift-tools-version: 6.2

import PackageDescription

// A program of somebody else that uses the client core alone.
let package = Package(
    name: "change-chat",
    dependencies: [.package(name: "convene", path: "../..")],
    targets: [
        .executableTarget(name: "change-chat", dependencies: [.product(name: "Bitrix24", package: "convene")])
    ])
