import Foundation

/// A program that tests start.
public struct Executable: Sendable, CustomStringConvertible {
    public let url: URL

    public var description: String { url.lastPathComponent }

    public init(_ url: URL) {
        self.url = url
    }

    public static let convene = product("convene")
    public static let portal = product("convene-portal")
    public static let tmux = installed("tmux")
    public static let shell = Executable(URL(filePath: "/bin/sh"))

    /// Keeps a terminal open after its program has ended.
    static let terminalHolder = Executable(Bundle.main.bundleURL.appending(path: "terminal-holder"))

    /// Whether the programs of this package are those of a release, which `CONVENE_BIN` then names the folder of.
    public static var areReleased: Bool { ProcessInfo.processInfo.environment["CONVENE_BIN"] != nil }

    /// A program of this package: from the folder that `CONVENE_BIN` names, such as `dist`, else beside the tests.
    public static func product(_ name: String) -> Executable {
        let folder = ProcessInfo.processInfo.environment["CONVENE_BIN"].map { URL(filePath: $0) }
        return Executable((folder ?? Bundle.main.bundleURL).appending(path: name))
    }

    /// A program of the system, found through `PATH`. One that is missing fails when it is started.
    public static func installed(_ name: String) -> Executable {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        let candidates = folders.map { URL(filePath: String($0)).appending(path: name) }
        let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return Executable(found ?? URL(filePath: "/usr/bin/\(name)"))
    }
}
