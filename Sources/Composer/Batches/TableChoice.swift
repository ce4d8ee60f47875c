import Tables

/// Which table is opened, and how its file is read.
public struct TableChoice: Sendable, Equatable {
    public let path: String
    /// Nil: UTF-8, or UTF-16 with its mark.
    public var encoding: TableEncoding?
    /// The columns that are passed over.
    public var ignored: [String] = []

    public init(_ path: String) {
        self.path = path
    }

    /// The name of its file, with the encoding where that was chosen.
    var label: String { encoding.map { "\(name) (\($0.rawValue))" } ?? name }

    /// As the screen calls it: the name of its file.
    var name: String { String(path.split(separator: "/").last ?? Substring(path)) }
}

/// Why a table cannot be opened.
public struct TableTrouble: Error, Sendable, Equatable {
    /// In the user's language, with the advice.
    public let sentence: String
    /// Another encoding might read it.
    public var concernsEncoding = false
}
