/// Takes a table in UTF-8 apart into rows of cells: RFC 4180, with line ends of every system.
struct DelimitedReader {
    private let bytes: ArraySlice<UInt8>
    private let delimiter: UInt8
    private var place: Int
    private var row = 0

    init(_ bytes: ArraySlice<UInt8>, _ delimiter: Delimiter) {
        self.bytes = bytes
        self.delimiter = delimiter.rawValue
        place = bytes.startIndex
    }

    /// The next row; nil at the end. A line without anything is a row of one empty cell: it counts as in a spreadsheet.
    mutating func next() throws(TableError) -> [String]? {
        guard place < bytes.endIndex else { return nil }
        row += 1
        var cells: [String] = []
        while true {
            let isQuoted = place < bytes.endIndex && bytes[place] == quote
            cells.append(isQuoted ? try quoted(column: cells.count + 1) : plain())
            guard place < bytes.endIndex, bytes[place] == delimiter else { break }
            place += 1
        }
        skipLineEnd()
        return cells
    }

    private mutating func plain() -> String {
        let start = place
        while place < bytes.endIndex, !isEnd(bytes[place]) { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// A cell in quotes, which may hold delimiters, line ends and, doubled, quotes.
    private mutating func quoted(column: Int) throws(TableError) -> String {
        place += 1
        var text: [UInt8] = []
        while place < bytes.endIndex {
            let byte = bytes[place]
            place += 1
            if byte == quote {
                guard place < bytes.endIndex, bytes[place] == quote else {
                    guard place == bytes.endIndex || isEnd(bytes[place]) else {
                        throw .textBehindQuote(row: row, column: column)
                    }
                    return String(decoding: text, as: UTF8.self)
                }
                place += 1
            } else if byte == UInt8(ascii: "\r"), place < bytes.endIndex, bytes[place] == UInt8(ascii: "\n") {
                continue
            }
            text.append(byte)
        }
        throw .unclosedQuote(row: row, column: column)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private mutating func skipLineEnd() {
        if place < bytes.endIndex, bytes[place] == UInt8(ascii: "\r") { place += 1 }
        if place < bytes.endIndex, bytes[place] == UInt8(ascii: "\n") { place += 1 }
    }

    private var quote: UInt8 { UInt8(ascii: "\"") }
}
