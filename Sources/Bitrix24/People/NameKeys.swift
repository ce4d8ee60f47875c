/// The names and positions of many people, folded once, so that a search of fifty thousand takes milliseconds.
///
/// A key is the words of a name, each behind a space, then those of the position, each behind another sign.
struct NameKeys: Sendable {
    fileprivate static let nameSign = UInt8(ascii: " ")
    private static let positionSign: UInt8 = 1

    /// All keys, one behind the other.
    private var bytes: [UInt8] = []
    private var spans: [Range<Int>] = []
    /// What the words of each key begin with: most keys are passed over by this alone.
    private var beginnings: [Beginnings] = []
    /// The places of the people by name.
    private(set) var byName: [Int] = []

    mutating func append(_ person: Person) {
        beginnings.append([])
        spans.append(0..<0)
        spans[spans.count - 1] = write(person, at: spans.count - 1)
    }

    /// Gives a person who is sorted in already another name.
    mutating func replace(at place: Int, with person: Person) {
        byName.removeAll { $0 == place }
        spans[place] = write(person, at: place)
        sort(in: [place])
    }

    /// Sorts people in who were appended or replaced.
    mutating func sort(in added: [Int]) {
        guard !added.isEmpty else { return }
        let added = added.sorted(by: precedes)
        var merged: [Int] = []
        merged.reserveCapacity(byName.count + added.count)
        var next = added.startIndex
        for place in byName {
            while next < added.endIndex, precedes(added[next], place) {
                merged.append(added[next])
                next += 1
            }
            merged.append(place)
        }
        byName = merged + added[next...]
    }

    private mutating func write(_ person: Person, at place: Int) -> Range<Int> {
        let start = bytes.count
        var beginnings: Beginnings = []
        for (text, sign) in [(person.name, Self.nameSign), (person.position, Self.positionSign)] {
            for word in FoldedText(text).words {
                bytes.append(sign)
                bytes += word
                beginnings.formUnion(Beginnings(of: word))
            }
        }
        self.beginnings[place] = beginnings
        return start..<bytes.count
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        let (first, second) = (bytes[spans[left]], bytes[spans[right]])
        if first.elementsEqual(second) { return left < right }
        return first.lexicographicallyPrecedes(second)
    }

    /// The places of the people of whose names or positions each word of the text begins a word, by name: those whose
    /// names begin with the text, then other names, then positions.
    func matches(_ text: FoldedText) -> [Int] {
        guard !text.words.isEmpty else { return byName }
        let sought = text.words.reduce(into: Beginnings()) { $0.formUnion(Beginnings(of: $1)) }
        let whole = text.words.flatMap { [Self.nameSign] + $0 }
        var fits: (first: [Int], name: [Int], position: [Int]) = ([], [], [])
        bytes.withUnsafeBufferPointer { bytes in
            for place in byName where beginnings[place].isSuperset(of: sought) {
                let key = UnsafeBufferPointer(rebasing: bytes[spans[place]])
                switch key.sign(beforeAll: text.words) {
                case nil: break
                case Self.nameSign where key.begins(with: whole, at: 0): fits.first.append(place)
                case Self.nameSign: fits.name.append(place)
                default: fits.position.append(place)
                }
            }
        }
        return fits.first + fits.name + fits.position
    }

    /// Whether the person there is among those whom the text finds.
    func isMatch(_ place: Int, of text: FoldedText) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            UnsafeBufferPointer(rebasing: bytes[spans[place]]).sign(beforeAll: text.words) != nil
        }
    }
}

/// The first bytes of words and their first pairs, folded into bits: a word that begins another one has no bit that the
/// other has not.
private struct Beginnings: OptionSet {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(of word: [UInt8]) {
        var bits: UInt64 = 0
        if let first = word.first {
            bits |= 1 << UInt64(first & 31)
            if word.count > 1 { bits |= 1 << UInt64(32 + (first &* 7 &+ word[1]) & 31) }
        }
        rawValue = bits
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The sign before the words that the given ones begin: the last one, if they differ; nil if one begins none.
    fileprivate func sign(beforeAll words: [[UInt8]]) -> UInt8? {
        var sign: UInt8?
        for word in words {
            guard let found = self.sign(before: word) else { return nil }
            sign = Swift.min(found, sign ?? found)
        }
        return sign
    }

    private func sign(before word: [UInt8]) -> UInt8? {
        guard count > word.count else { return nil }
        for start in 1...(count - word.count) where self[start] == word[0] {
            let sign = self[start - 1]
            if sign <= NameKeys.nameSign, begins(with: word, at: start) { return sign }
        }
        return nil
    }

    fileprivate func begins(with sought: [UInt8], at start: Int) -> Bool {
        guard start + sought.count <= count else { return false }
        for place in sought.indices where self[start + place] != sought[place] { return false }
        return true
    }
}
