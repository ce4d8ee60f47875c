/// Reads `a=1&b[]=2&c[x]=3` into values, as the portal's language reads queries and forms.
enum FormReader {
    /// Fields past this number are dropped.
    static let mostFields = 10_000
    /// A field nested deeper than this is dropped.
    static let deepest = 64

    /// The fields of a form.
    ///
    /// - Throws: `Refusal.wrongEncoding` if a decoded text is not UTF-8.
    static func table(of form: some Collection<UInt8>) throws(Refusal) -> Table {
        var table = Table()
        for field in form.split(separator: UInt8(ascii: "&")).prefix(mostFields) {
            let parts = field.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try percentDecoded(parts[0])
            let value = parts.count > 1 ? try percentDecoded(parts[1]) : ""
            insert(.string(value), named: name, into: &table)
        }
        return table
    }

    /// Puts a value where its name says: `USERS[0]`, `USERS[]`, `FILTER[NAME]`.
    static func insert(_ value: Value, named name: String, into table: inout Table) {
        guard let path = path(of: name), path.count <= deepest else { return }
        insert(value, at: path[...], into: &table)
    }

    /// A text with `%41` and `+` undone.
    static func percentDecoded(_ bytes: some Collection<UInt8>) throws(Refusal) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                decoded.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let high = rest.first?.hexDigit,
                let low = rest.dropFirst().first?.hexDigit
            {
                decoded.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .wrongEncoding }
        return text
    }

    /// `nil` in a path stands for `[]`, the next free number.
    private static func path(of name: String) -> [Table.Key?]? {
        let name = name.drop { $0 == " " }
        let root = name.prefix { $0 != "[" }
        guard !root.isEmpty else { return nil }
        var path: [Table.Key?] = [Table.Key(String(root.map { $0 == "." || $0 == " " ? "_" : $0 }))]
        var rest = name.dropFirst(root.count)
        while rest.first == "[", let end = rest.firstIndex(of: "]") {
            let key = rest[rest.index(after: rest.startIndex)..<end]
            path.append(key.isEmpty ? nil : Table.Key(String(key)))
            rest = rest[rest.index(after: end)...]
        }
        return path
    }

    private static func insert(_ value: Value, at path: ArraySlice<Table.Key?>, into table: inout Table) {
        guard let step = path.first else { return }
        if path.count == 1 {
            if let key = step { table[key] = value } else { table.append(value) }
            return
        }
        // Taken out: a second owner would make each `a[]=` copy the whole list.
        var inner = step.flatMap { table.take($0)?.table } ?? Table()
        insert(value, at: path.dropFirst(), into: &inner)
        if let key = step { table[key] = .table(inner) } else { table.append(.table(inner)) }
    }
}

extension String {
    /// The text as a form carries it: all but letters and digits of ASCII as `%41`.
    var percentEncoded: String {
        var encoded = ""
        for byte in utf8 {
            let scalar = Unicode.Scalar(byte)
            if scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil) {
                encoded.unicodeScalars.append(scalar)
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
