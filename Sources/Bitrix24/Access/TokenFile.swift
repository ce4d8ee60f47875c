/// Where the tokens of one application are kept between runs. Many processes may share it.
public protocol TokenFile: Sendable {
    /// All that was written; nil if nothing was.
    func read() throws(StorageError) -> [UInt8]?

    /// Puts the bytes in place of what was there. Returns when the disk has them; after a power cut it has the old ones
    /// or the new ones.
    func replace(with bytes: [UInt8]) throws(StorageError)

    /// Keeps all other processes, and all others in this one, from coming here until the value that it gives goes. Blocks
    /// its thread as long as somebody else is there.
    func lock() throws(StorageError) -> any Sendable
}

extension TokenFile {
    /// Puts a pair into the file that was just given, in place of any other.
    public func keep(_ pair: TokenPair) throws(StorageError) {
        try replace(with: pair.fileContent)
    }
}
