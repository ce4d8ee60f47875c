import Settings

/// A file that is written beside a table, which stays as it is, under a name that nothing has yet.
struct NewTableFile {
    private let stem: String
    private let ending: String

    /// - Parameter word: what tells it from the table: `teams.csv` becomes `teams-corrected.csv`.
    init(beside path: String, called word: String, ending: String = "csv") {
        self.ending = ending
        let name = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
        stem = (name.hasSuffix("/") || name.isEmpty ? path : name) + "-" + word
    }

    /// Writes nothing where such a file holds the same already.
    ///
    /// - Returns: the path of the file.
    func write(_ csv: String) throws(FileError) -> String {
        let bytes = Array(csv.utf8)
        var number = 1
        while true {
            let path = "\(stem)\(number == 1 ? "" : "-\(number)").\(ending)"
            let file = PrivateFile(path)
            let written = try file.read()
            if written == nil { try file.replace(with: bytes) }
            if written == nil || written == bytes { return path }
            number += 1
        }
    }
}
