import Catalog

/// Text as files, pipes and programs of every system bring it: UTF-8, or UTF-16 with its mark.
public enum TextDecoding {
    public enum Problem: Error, Equatable, Sendable {
        case notUTF8
        /// Without the mark nobody can be sure.
        case utf16WithoutMark(isLittleEndian: Bool)
    }

    /// What stands before the text and is no part of it.
    public static let utf8Mark: [UInt8] = [0xef, 0xbb, 0xbf]
    private static let littleEndianMark: [UInt8] = [0xff, 0xfe]
    private static let bigEndianMark: [UInt8] = [0xfe, 0xff]

    /// The text without a mark in front.
    public static func text(of bytes: [UInt8]) throws(Problem) -> String {
        if let isLittleEndian = utf16Order(of: bytes) {
            guard let text = utf16(bytes.dropFirst(2), isLittleEndian: isLittleEndian) else { throw .notUTF8 }
            return text
        }
        if let problem = missingMark(bytes) { throw problem }
        guard let text = String(validating: bytes.dropFirst(bytes.starts(with: utf8Mark) ? 3 : 0), as: UTF8.self)
        else { throw .notUTF8 }
        return text
    }

    /// The first line, without white space around it.
    public static func firstLine(of bytes: [UInt8]) throws(Problem) -> String {
        let line = try text(of: bytes).unicodeScalars.prefix { $0 != "\n" }
        let trimmed = line.drop { $0.properties.isWhitespace }.reversed().drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(trimmed.reversed()))
    }

    /// The order of bytes that the mark of UTF-16 tells; nil where there is none.
    public static func utf16Order(of bytes: some Collection<UInt8>) -> Bool? {
        if bytes.starts(with: littleEndianMark) { return true }
        return bytes.starts(with: bigEndianMark) ? false : nil
    }

    /// Nil where it is none: half a unit, or half a pair.
    public static func utf16(_ bytes: some Collection<UInt8>, isLittleEndian: Bool) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let bytes = Array(bytes)
        let units = stride(from: 0, to: bytes.count, by: 2).map { place in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return isLittleEndian ? second << 8 | first : first << 8 | second
        }
        return String(validating: units, as: UTF16.self)
    }

    /// Whatever convene reads begins with a character of ASCII or a Cyrillic letter: in UTF-16 one of its bytes is 0 or 4,
    /// which no text in UTF-8 has in front.
    public static func lacksMark(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.prefix(2).count { [0, 4].contains($0) } == 1 && bytes.count > 1
    }

    private static func missingMark(_ bytes: [UInt8]) -> Problem? {
        lacksMark(bytes) ? .utf16WithoutMark(isLittleEndian: [0, 4].contains(bytes[1])) : nil
    }
}

extension TextDecoding.Problem {
    /// What is wrong, as part of a sentence.
    public func reason(in messages: Messages) -> String {
        switch self {
        case .notUTF8: messages.notUTF8
        case .utf16WithoutMark: messages.utf16WithoutMark
        }
    }

    /// What to do.
    public func advice(in messages: Messages) -> String {
        switch self {
        case .notUTF8: messages.convertToUTF8
        case .utf16WithoutMark(let isLittleEndian):
            messages.convertToUTF8(from: isLittleEndian ? "UTF-16LE" : "UTF-16BE")
        }
    }
}
