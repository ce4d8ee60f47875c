import Foundation

/// A folder of its own, removed with all that is in it when the value goes.
public final class TemporaryFolder: Sendable {
    public let url: URL

    /// - Parameter inMemory: for what is timed, which must not depend on how busy this machine's disk is; for little, as
    ///   containers have little such memory.
    public init(inMemory: Bool = false) throws {
        let memory = URL(filePath: "/dev/shm")
        let isThere = FileManager.default.isWritableFile(atPath: memory.path)
        url = (inMemory && isThere ? memory : FileManager.default.temporaryDirectory)
            .appending(path: "convene-\(UUID().uuidString.prefix(13))")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }
}
