/// The portal's ordered array: keys are whole numbers or texts, and keep the order in which they came.
struct Table: Sendable, Equatable {
    /// A key. A text that spells a whole number *is* that number, so `"7"` and `7` are one key.
    enum Key: Sendable, Hashable {
        case index(Int)
        case name(String)

        init(_ text: String) {
            // Most keys are names, and their first byte tells.
            let isNumber = text.utf8.first.map { $0 == UInt8(ascii: "-") || $0.isDigit } == true
            if isNumber, let number = Int(text), String(number) == text {
                self = .index(number)
            } else {
                self = .name(text)
            }
        }

        var text: String {
            switch self {
            case .index(let number): String(number)
            case .name(let text): text
            }
        }
    }

    /// In order.
    private(set) var entries: [(key: Key, value: Value)] = []
    /// Where each key is, for tables past `longestUnindexed` that were changed by key. Most tables are answers, which
    /// are written once and read in order.
    private var positions: [Key: Int] = [:]
    private var nextIndex = 0
    private var isObject = false

    init() {}

    /// What the portal's language prints as `{}`: an object without anything to see.
    static let emptyObject: Table = {
        var table = Table()
        table.isObject = true
        return table
    }()

    init(list: some Sequence<Value>) {
        for value in list { append(value) }
    }

    /// - Parameter elements: with a different key each, as in a literal, so that nobody has to look for them.
    init(distinct elements: [(Key, Value)]) {
        entries.reserveCapacity(elements.count)
        for (key, value) in elements { insert(value, for: key) }
    }

    private static let longestUnindexed = 48

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }

    var elements: [Value] { entries.map(\.value) }

    /// Whether the keys are 0, 1, 2… in this order, so that the table travels as a list.
    var isList: Bool {
        !isObject && entries.enumerated().allSatisfy { position, entry in entry.key == .index(position) }
    }

    subscript(key: Key) -> Value? {
        get { position(of: key).map { entries[$0].value } }
        set {
            if positions.isEmpty, entries.count > Self.longestUnindexed { index() }
            switch (newValue, position(of: key)) {
            case (let value?, let position?): entries[position].value = value
            case (let value?, nil): insert(value, for: key)
            case (nil, let position?): remove(at: position)
            case (nil, nil): break
            }
        }
    }

    /// Takes a value out and leaves its key in its place.
    mutating func take(_ key: Key) -> Value? {
        guard let position = position(of: key) else { return nil }
        defer { entries[position].value = .null }
        return entries[position].value
    }

    private func position(of key: Key) -> Int? {
        guard positions.isEmpty else { return positions[key] }
        // In a list each value is where its key says.
        if case .index(let number) = key, entries.indices.contains(number), entries[number].key == key { return number }
        return entries.firstIndex { $0.key == key }
    }

    private mutating func index() {
        for (position, entry) in entries.enumerated() { positions[entry.key] = position }
    }

    private mutating func insert(_ value: Value, for key: Key) {
        if !positions.isEmpty { positions[key] = entries.count }
        entries.append((key, value))
        if case .index(let number) = key, number >= nextIndex, number < .max { nextIndex = number + 1 }
    }

    private mutating func remove(at position: Int) {
        entries.remove(at: position)
        guard !positions.isEmpty else { return }
        positions = [:]
        index()
    }

    static func == (one: Table, other: Table) -> Bool {
        one.entries.elementsEqual(other.entries, by: ==)
    }

    /// Adds a value under the next free number, as `a[]=` does.
    mutating func append(_ value: Value) {
        let key = Key.index(nextIndex)
        // The number is free, but for the last that there is.
        if nextIndex < .max { insert(value, for: key) } else { self[key] = value }
    }
}

extension Table: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (Key, Value)...) { self.init(distinct: elements) }
}

extension Table.Key: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) { self = .index(value) }
    init(stringLiteral value: String) { self.init(value) }
}
