extension TOMLTable {
    /// Reads TOML 1.0.
    ///
    /// - Throws: `TOMLError` with the first place where it is none.
    public init(reading text: String) throws(TOMLError) {
        var reader = TOMLReader(scanner: TOMLScanner(text))
        self = try reader.read()
    }
}

/// Walks over a text once.
struct TOMLReader {
    /// More levels, or parts of a key, than anybody writes; few enough for every stack.
    private static let depthLimit = 64

    var scanner: TOMLScanner

    mutating func read() throws(TOMLError) -> TOMLTable {
        let root = TOMLTree(.heading)
        var tree = root
        while true {
            try scanner.skipLines()
            guard scanner.next != nil else { return root.table }
            if scanner.next == UInt8(ascii: "[") {
                tree.endHeading()
                tree = try heading(in: root)
            } else {
                try member(of: tree, depth: 0)
            }
            try scanner.endLine()
        }
    }

    private mutating func heading(in root: TOMLTree) throws(TOMLError) -> TOMLTree {
        let start = scanner.position
        let isList = scanner.take("[[")
        if !isList { _ = scanner.take("[") }
        let path = try path()
        guard isList ? scanner.take("]]") : scanner.take("]") else { throw scanner.error(.missingHeaderBracket) }
        guard let tree = root.open(path, isList: isList) else { throw scanner.error(.repeatedKey, at: start) }
        return tree
    }

    private mutating func member(of tree: TOMLTree, depth: Int) throws(TOMLError) {
        let start = scanner.position
        let path = try path()
        guard scanner.take("=") else { throw scanner.error(.missingEquals) }
        let value = try value(depth: depth + path.count)
        guard tree.set(path, to: value) else { throw scanner.error(.repeatedKey, at: start) }
    }

    /// The parts of a key, with white space around each.
    private mutating func path() throws(TOMLError) -> [String] {
        var path: [String] = []
        repeat {
            scanner.skipSpace()
            path.append(try key())
            scanner.skipSpace()
            guard path.count <= Self.depthLimit else { throw scanner.error(.tooDeep) }
        } while scanner.take(".")
        return path
    }

    private mutating func key() throws(TOMLError) -> String {
        if let text = try scanner.quotedText(allowsLines: false) { return text }
        let word = scanner.takeWhile { byte in
            Character(Unicode.Scalar(byte)).isWordOfKey
        }
        guard !word.isEmpty else { throw scanner.error(.missingKey) }
        return String(decoding: word, as: UTF8.self)
    }

    private mutating func value(depth: Int) throws(TOMLError) -> TOMLValue {
        guard depth <= Self.depthLimit else { throw scanner.error(.tooDeep) }
        scanner.skipSpace()
        if let text = try scanner.quotedText(allowsLines: true) { return .string(text) }
        if scanner.take("[") { return try array(depth: depth) }
        if scanner.take("{") { return try inlineTable(depth: depth) }
        let start = scanner.position
        var word = String(decoding: scanner.takeWhile(Self.isOfWord), as: UTF8.self)
        if TOMLMoment.isMoment(word), scanner.next == UInt8(ascii: " ") {
            // A time may follow its date after a space.
            var rest = scanner
            rest.position += 1
            let time = String(decoding: rest.takeWhile(Self.isOfWord), as: UTF8.self)
            if TOMLMoment.isMoment("\(word) \(time)") {
                word += " " + time
                scanner = rest
            }
        }
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "": throw scanner.error(.missingValue)
        default: break
        }
        if let number = TOMLNumber.value(of: word) { return number }
        let looksLikeNumber = word.first.map { "+-0123456789.".contains($0) } ?? false
        throw scanner.error(looksLikeNumber ? .malformedNumber : .missingValue, at: start)
    }

    private mutating func array(depth: Int) throws(TOMLError) -> TOMLValue {
        var values: [TOMLValue] = []
        repeat {
            try scanner.skipLines()
            if scanner.take("]") { return .array(values) }
            values.append(try value(depth: depth + 1))
            try scanner.skipLines()
        } while scanner.take(",")
        guard scanner.take("]") else { throw scanner.error(.missingBracket) }
        return .array(values)
    }

    private mutating func inlineTable(depth: Int) throws(TOMLError) -> TOMLValue {
        let tree = TOMLTree(.heading)
        scanner.skipSpace()
        if scanner.take("}") { return .table(tree.table) }
        repeat {
            try member(of: tree, depth: depth)
            scanner.skipSpace()
        } while scanner.take(",")
        guard scanner.take("}") else { throw scanner.error(.missingBrace) }
        return .table(tree.table)
    }

    /// What words that are not in quotes are made of: numbers, dates, `true`.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        let character = Character(Unicode.Scalar(byte))
        return character.isWordOfKey || "+.:".contains(character)
    }
}

extension Character {
    fileprivate var isWordOfKey: Bool { isASCII && (isLetter || isNumber) || self == "-" || self == "_" }
}
