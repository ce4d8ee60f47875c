/// The names and positions of many people, folded once, so that a search of fifty thousand takes milliseconds.
///
/// A key is the words of a name, each behind a space, then those of the position, each behind another sign.
struct NameKeys: Sendable {
    private static let nameSign = UInt8(ascii: " ")
    private static let positionSign: UInt8 = 1

    /// All keys, one behind the other.
    private var bytes: [UInt8] = []
    private var spans: [Range<Int>] = []
    /// The places of the people by name.
    private(set) var byName: [Int] = []

    mutating func append(_ person: Person) {
        spans.append(write(person))
    }

    /// Gives a person who is sorted in already another name.
    mutating func replace(at place: Int, with person: Person) {
        byName.removeAll { $0 == place }
        spans[place] = write(person)
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

    private mutating func write(_ person: Person) -> Range<Int> {
        let start = bytes.count
        for word in FoldedText(person.name).words { bytes += [Self.nameSign] + word }
        for word in FoldedText(person.position).words { bytes += [Self.positionSign] + word }
        return start..<bytes.count
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        let (first, second) = (bytes[spans[left]], bytes[spans[right]])
        if first.elementsEqual(second) { return left < right }
        return first.lexicographicallyPrecedes(second)
    }
}

extension NameKeys {
    /// The places of the people of whose names or positions each word of the text begins a word, by name: those whose
    /// names begin with the text, then other names, then positions.
    func matches(_ text: FoldedText) -> [Int] {
        guard !text.words.isEmpty else { return byName }
        let names = text.words.map { [Self.nameSign] + $0 }
        let positions = text.words.map { [Self.positionSign] + $0 }
        let whole = Array(names.joined())
        var fits: (first: [Int], name: [Int], position: [Int]) = ([], [], [])
        bytes.withUnsafeBufferPointer { bytes in
            for place in byName {
                let key = UnsafeBufferPointer(rebasing: bytes[spans[place]])
                if names.allSatisfy(key.holds) {
                    if key.starts(with: whole) { fits.first.append(place) } else { fits.name.append(place) }
                } else if zip(names, positions).allSatisfy({ key.holds($0) || key.holds($1) }) {
                    fits.position.append(place)
                }
            }
        }
        return fits.first + fits.name + fits.position
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are in there somewhere.
    fileprivate func holds(_ sought: [UInt8]) -> Bool {
        let last = count - sought.count
        guard last >= 0 else { return false }
        return sought.withUnsafeBufferPointer { sought in
            var start = 0
            while start <= last {
                var length = 0
                while length < sought.count, self[start + length] == sought[length] { length += 1 }
                if length == sought.count { return true }
                start += 1
            }
            return false
        }
    }
}
