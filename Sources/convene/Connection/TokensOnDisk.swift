import Bitrix24
import Settings

/// The tokens of one saved portal as a private file, with a lock beside it.
struct TokensOnDisk: TokenFile {
    private let file: SecretFile
    private let lockPath: String

    init(_ path: String) {
        file = SecretFile(path)
        lockPath = path + ".lock"
    }

    func read() throws(StorageError) -> [UInt8]? {
        do throws(FileError) {
            return try file.bytes()
        } catch {
            throw StorageError(error)
        }
    }

    func replace(with bytes: [UInt8]) throws(StorageError) {
        do throws(FileError) {
            try file.replace(with: bytes)
        } catch {
            throw StorageError(error)
        }
    }

    func lock() throws(StorageError) -> any Sendable {
        do throws(FileError) {
            return try PlaceLock(waitingFor: 0, in: lockPath)
        } catch {
            throw StorageError(error)
        }
    }

    /// Takes the tokens away, and the lock.
    func forget() throws(FileError) {
        try file.forget()
        try SecretFile(lockPath).forget()
    }
}
