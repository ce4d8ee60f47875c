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

    private(set) var keys: [Key] = []
    private var values: [Key: Value] = [:]
    private var nextIndex = 0

    init() {}

    init(list: some Sequence<Value>) {
        for value in list { append(value) }
    }

    var count: Int { keys.count }
    var isEmpty: Bool { keys.isEmpty }

    /// The values in order.
    var elements: [Value] { keys.compactMap { values[$0] } }

    /// The entries in order.
    var entries: [(key: Key, value: Value)] {
        keys.compactMap { key in values[key].map { (key, $0) } }
    }

    /// Whether the keys are 0, 1, 2… in this order, so that the table travels as a list.
    var isList: Bool {
        keys.enumerated().allSatisfy { position, key in key == .index(position) }
    }

    subscript(key: Key) -> Value? {
        get { values[key] }
        set {
            guard let newValue else {
                if values.removeValue(forKey: key) != nil { keys.removeAll { $0 == key } }
                return
            }
            if values.updateValue(newValue, forKey: key) == nil { keys.append(key) }
            if case .index(let number) = key, number >= nextIndex, number < .max { nextIndex = number + 1 }
        }
    }

    /// Leaves the key in its place with nothing under it.
    mutating func empty(_ key: Key) {
        if values[key] != nil { values[key] = .null }
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
