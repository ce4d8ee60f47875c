/// The words of many rows, folded once and laid side by side, so that each letter that narrows ten thousand of them takes a
/// moment.
struct RowWords: Sendable, Equatable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(reserving count: Int = 0) {
        ends.reserveCapacity(count)
    }

    init(_ rows: [String]) {
        self.init(reserving: rows.count)
        for row in rows { add(row) }
    }

    mutating func add(_ text: String) {
        bytes += text.folded.utf8
        ends.append(bytes.count)
    }

    /// The rows in whose text, or in what is said of their state, each word stands.
    ///
    /// - Parameter state: the folded words of the row's state.
    func matches(_ words: [[UInt8]], state: (Int) -> [UInt8] = { _ in [] }) -> [Int] {
        if words.isEmpty { return Array(ends.indices) }
        return bytes.withUnsafeBufferPointer { all in
            ends.indices.filter { row in
                let text = UnsafeBufferPointer(rebasing: all[(row == 0 ? 0 : ends[row - 1])..<ends[row]])
                return words.allSatisfy { word in
                    Self.contains(word, in: text)
                        || state(row).withUnsafeBufferPointer { Self.contains(word, in: $0) }
                }
            }
        }
    }

    /// The words that are searched for, folded.
    static func words(of text: String) -> [[UInt8]] {
        text.folded.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    }

    private static func contains(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first, text.count >= word.count else { return word.isEmpty }
        for start in 0...(text.count - word.count) where text[start] == first {
            var length = 1
            while length < word.count, text[start + length] == word[length] { length += 1 }
            if length == word.count { return true }
        }
        return false
    }
}
