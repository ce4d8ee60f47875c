/// A file of one secret, in a folder for such files.
public struct SecretFile: Sendable {
    private let file: PrivateFile
    /// Nothing may have the path yet: another program may choose the same one.
    private let isNew: Bool

    public init(_ path: String) {
        self.init(path, isNew: false)
    }

    init(_ path: String, isNew: Bool) {
        file = PrivateFile(path)
        self.isNew = isNew
    }

    public var path: String { file.path }
    public var exists: Bool { file.exists }

    /// All of it; nil if there is no file.
    public func bytes() throws(FileError) -> [UInt8]? {
        try file.readGuarded()
    }

    /// Puts other bytes in place of what it held; after a power cut it holds the old ones or the new ones.
    public func replace(with bytes: [UInt8]) throws(FileError) {
        try file.replace(with: bytes)
    }

    /// Puts a secret into the file; where others could read it, nothing is kept.
    ///
    /// - Throws: with `EEXIST` where the path was chosen because nothing had it, and something has it by now.
    public func keep(_ secret: [UInt8]) throws(FileError) {
        if isNew { try file.create() } else { try file.replace(with: []) }
        do throws(FileError) {
            _ = try file.readGuarded()
        } catch {
            try? file.remove()
            throw error
        }
        try file.replace(with: secret + [UInt8(ascii: "\n")])
    }

    /// Takes it away, and what a crash may have left of writing it.
    public func forget() throws(FileError) {
        try file.remove()
        let folder = PrivateFile.parent(of: path)
        for name in try PrivateFolder(folder).names() where name.hasSuffix(PrivateFile.freshEnding) {
            let leftover = "\(folder)/\(name)"
            if leftover.hasPrefix(path + "~") { try PrivateFile(leftover).remove() }
        }
    }
}
