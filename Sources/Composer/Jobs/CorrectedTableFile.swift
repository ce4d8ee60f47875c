import Settings
import Tables

/// The file that a corrected table is written to: beside the table's own, which stays as it is, under a name that nothing
/// has yet.
struct CorrectedTableFile {
    private let stem: String

    init(beside path: String) {
        let name = path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
        stem = name.hasSuffix("/") || name.isEmpty ? path : name
    }

    /// - Returns: the path of the file.
    func write(_ table: Table) throws(FileError) -> String {
        var number = 1
        while true {
            let path = "\(stem)-corrected\(number == 1 ? "" : "-\(number)").csv"
            let file = PrivateFile(path)
            if try file.read() == nil {
                try file.replace(with: Array(table.csv.utf8))
                return path
            }
            number += 1
        }
    }
}
