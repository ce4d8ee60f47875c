import Bitrix24
import Catalog
import Composer
import Settings
import Tables

/// The file that a table comes from.
struct TableSource {
    let table: Table
    /// As the user wrote it.
    let path: String
    /// By which the journal knows the table again: the path of its file.
    let name: String
    /// Where the paths of pictures begin.
    let folder: String

    /// - Throws: 66 where nothing can be read, 65 for what is no table.
    init(_ path: String, _ encoding: TableEncoding?) throws(Failure) {
        self.path = path
        let isInput = path == "-"
        let bytes = try isInput ? InputFile.standardInput.bytes() : InputFile(path: path).bytes()
        let shown = isInput ? messages.standardInput : path
        do throws(TableError) {
            table = try Table(bytes, named: path, encoding: encoding)
        } catch {
            throw Failure(
                .invalidStructure, "\(shown): \(error.sentence(in: messages))", chat: .nothingSent,
                next: error.advice(in: messages))
        }
        let name = isInput ? "-" : PathCompletion(home: Environment.own["HOME"]).canonical(path)
        self.name = name
        folder = name.lastIndex(of: "/").map { String(name[..<$0]) } ?? "."
    }
}

/// What `--columns` prints: a table with headings, to be filled in.
enum EmptyTable {
    /// With the mark by which Excel knows UTF-8, since people will fill it in there.
    static var text: String { "\u{feff}" + TableHeadings.all(in: messages.language).joined(separator: ",") + "\r" }
}
