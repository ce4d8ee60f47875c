import Bitrix24
import Catalog
import Settings

/// The tokens of one saved portal as a private file, with a lock beside it.
struct TokensOnDisk: TokenFile {
    private let file: SecretFile
    private let lockPath: String

    init(_ path: String) {
        file = SecretFile(path)
        lockPath = path + ".lock"
    }

    func read() throws(TokenFileFault) -> [UInt8]? {
        do throws(GuardedFileFault) {
            return try file.bytes()
        } catch {
            throw TokenFileFault { Explanation(error.sentence(in: $0), error.advice(in: $0)) }
        }
    }

    func replace(with bytes: [UInt8]) throws(TokenFileFault) {
        do throws(FileError) {
            try file.replace(with: bytes)
        } catch {
            throw TokenFileFault(error)
        }
    }

    func lock() throws(TokenFileFault) -> any Sendable {
        do throws(FileError) {
            return try PlaceLock(waitingFor: 0, in: lockPath)
        } catch {
            throw TokenFileFault(error)
        }
    }

    /// Takes the tokens away, and the lock.
    func forget() throws(FileError) {
        try file.forget()
        try SecretFile(lockPath).forget()
    }
}

extension TokenFileFault {
    fileprivate init(_ error: FileError) {
        self.init { error.explanation(in: $0) }
    }
}
