/// An element of a list that may hold what convene cannot read, without harm to the others.
struct Readable<Value: Decodable & Sendable>: Decodable, Sendable {
    let value: Value?

    init(from decoder: any Decoder) {
        value = try? Value(from: decoder)
    }
}
