/// What stands between the cells of a table.
enum Delimiter: UInt8, CaseIterable {
    case tab = 9
    case semicolon = 59
    case comma = 44

    /// The one that stands most often in the first row, outside quotes; a table of one column counts as one with commas.
    ///
    /// - Parameter bytes: a table, or the rest of it from the heading on.
    init(of bytes: ArraySlice<UInt8>) {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            counts[byte, default: 0] += 1
        }
        let found = Self.allCases.max { counts[$0.rawValue, default: 0] < counts[$1.rawValue, default: 0] }
        self = found.flatMap { counts[$0.rawValue] == nil ? nil : $0 } ?? .comma
    }

    /// Takes the line `sep=;` off, with which Excel is told what it is.
    static func told(by bytes: inout ArraySlice<UInt8>) -> Delimiter? {
        let end = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.endIndex
        let line = bytes[..<end]
        guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
            let delimiter = line.last.flatMap(Delimiter.init(rawValue:))
        else { return nil }
        bytes = bytes[end...].drop { $0 == UInt8(ascii: "\r") }
        if bytes.first == UInt8(ascii: "\n") { bytes = bytes.dropFirst() }
        return delimiter
    }
}
