import Settings

/// A file that is written beside a table, which stays as it is, under a name that nothing has yet.
struct NewTableFile {
    private let stem: String

    /// - Parameter word: what tells it from the table: `teams.csv` becomes `teams-corrected.csv`.
    init(beside path: String, called word: String) {
        let name = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
        stem = (name.hasSuffix("/") || name.isEmpty ? path : name) + "-" + word
    }

    /// - Returns: the path of the file.
    func write(_ csv: String) throws(FileError) -> String {
        var number = 1
        while true {
            let path = "\(stem)\(number == 1 ? "" : "-\(number)").csv"
            let file = PrivateFile(path)
            if try file.read() == nil {
                try file.replace(with: Array(csv.utf8))
                return path
            }
            number += 1
        }
    }
}
