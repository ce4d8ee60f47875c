/// The folders that pictures were taken from, the latest first.
public struct RecentFolders: Sendable {
    static let most = 5

    private let file: PrivateFile

    public init(_ folder: StateFolder) {
        file = PrivateFile(folder.recentFolders)
    }

    /// None if nothing was kept.
    public func paths() throws(FileError) -> [String] {
        let text = String(decoding: try file.read() ?? [], as: UTF8.self)
        return text.split(separator: "\n").prefix(Self.most).map(String.init)
    }

    /// Puts the folder first. A name with a line break in it is not kept.
    public func note(_ path: String) throws(FileError) {
        let before = try paths()
        guard !path.contains(where: \.isNewline), before.first != path else { return }
        let paths = [path] + before.filter { $0 != path }
        try file.replace(with: Array(paths.prefix(Self.most).joined(separator: "\n").utf8 + [UInt8(ascii: "\n")]))
    }
}
