import CLibrary

/// A private file of lines that many processes add to and nobody changes.
public struct LineFile: Sendable {
    /// Years of lines; more than that is somebody else's file.
    private static let limit = 1 << 30

    private let file: PrivateFile

    public init(_ path: String) {
        file = PrivateFile(path)
    }

    public var path: String { file.path }

    /// Puts the line, which has no line break, on a line of its own at the end.
    ///
    /// - Parameter survivesPowerCut: returns when the disk has it; otherwise when the system has it.
    ///
    /// A line that a crash or a full disk has torn stays as it is, and damages no line after it.
    public func append(_ line: [UInt8], survivesPowerCut: Bool = true) throws(FileError) {
        let newLine = UInt8(ascii: "\n")
        try file.append((try endsInMiddleOfLine() ? [newLine] : []) + line + [newLine], synchronizing: survivesPowerCut)
    }

    /// The lines that hold something, oldest first, without their breaks; the last one may be torn.
    public func lines() throws(FileError) -> [ArraySlice<UInt8>] {
        try file.read(limit: Self.limit)?.split(separator: UInt8(ascii: "\n")) ?? []
    }

    /// All bytes; none if there is no file.
    public func bytes() throws(FileError) -> [UInt8] {
        try file.read(limit: Self.limit) ?? []
    }

    private func endsInMiddleOfLine() throws(FileError) -> Bool {
        guard let descriptor = try file.openToRead() else { return false }
        defer { close(descriptor) }
        let length = lseek(descriptor, 0, SEEK_END)
        guard length > 0 else { return false }
        var last: UInt8 = 0
        guard pread(descriptor, &last, 1, length - 1) == 1 else { throw FileError(.read, path) }
        return last != UInt8(ascii: "\n")
    }
}
