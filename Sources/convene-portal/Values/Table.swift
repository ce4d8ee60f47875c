/// The portal's ordered array: keys are whole numbers or texts, and keep the order in which they came.
struct Table: Sendable, Equatable {
    /// A key. A text that spells a whole number *is* that number, so `"7"` and `7` are one key.
    enum Key: Sendable, Hashable {
        case index(Int)
        case name(String)

        init(_ text: String) {
            if let number = Int(text), String(number) == text {
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

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }

    /// The values in order.
    var elements: [Value] { entries.map(\.value) }

    /// Whether the keys are 0, 1, 2… in this order, so that the table travels as a list.
    var isList: Bool {
        !isObject && entries.enumerated().allSatisfy { position, entry in entry.key == .index(position) }
    }

    subscript(key: Key) -> Value? {
        get { positions[key].map { entries[$0].value } }
        set {
            switch (newValue, positions[key]) {
            case (let value?, let position?): entries[position].value = value
            case (let value?, nil): insert(value, for: key)
            case (nil, let position?): remove(at: position)
            case (nil, nil): break
            }
        }
    }

    /// Takes a value out and leaves its key in its place.
    mutating func take(_ key: Key) -> Value? {
        guard let position = positions[key] else { return nil }
        defer { entries[position].value = .null }
        return entries[position].value
    }

    private mutating func insert(_ value: Value, for key: Key) {
        positions[key] = entries.count
        entries.append((key, value))
        if case .index(let number) = key, number >= nextIndex, number < .max { nextIndex = number + 1 }
    }

    private mutating func remove(at position: Int) {
        positions[entries[position].key] = nil
        entries.remove(at: position)
        for later in position..<entries.count { positions[entries[later].key] = later }
    }

    static func == (one: Table, other: Table) -> Bool {
        one.entries.elementsEqual(other.entries, by: ==)
    }

    /// Adds a value under the next free number, as `a[]=` does.
    mutating func append(_ value: Value) {
        self[.index(nextIndex)] = value
    }
}

extension Table.Key: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) { self = .index(value) }
    init(stringLiteral value: String) { self.init(value) }
}
