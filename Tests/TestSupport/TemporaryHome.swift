import Foundation

/// The home of a user who starts convene for the first time; removed when the value goes, so keep it as long as
/// programs run in it.
public final class TemporaryHome: Sendable {
    private let folder: TemporaryFolder

    /// - Parameter inMemory: as in `TemporaryFolder`.
    public init(inMemory: Bool = false) throws {
        folder = try TemporaryFolder(inMemory: inMemory)
    }

    public var url: URL { folder.url }

    /// `$XDG_CONFIG_HOME/convene`; there only when a program or a test has made it.
    public var config: URL { url.appending(path: ".config/convene") }

    /// `$XDG_STATE_HOME/convene`; there only when a program or a test has made it.
    public var state: URL { url.appending(path: ".local/state/convene") }

    /// The whole environment of a program in this home: nothing else is inherited from the machine that tests.
    public var environment: [String: String] {
        [
            "HOME": url.path,
            "XDG_CONFIG_HOME": config.deletingLastPathComponent().path,
            "XDG_STATE_HOME": state.deletingLastPathComponent().path,
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        ]
    }

    /// Writes a file below the home, with the folders that lead to it; `mode` is the file's.
    @discardableResult
    public func write(_ text: String, to path: String, mode: Int = 0o600) throws -> URL {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        return file
    }
}
