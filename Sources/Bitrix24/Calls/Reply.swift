/// The portal's answer to a call that succeeded.
public struct Reply<Value: Sendable>: Sendable {
    public let value: Value
    /// The portal's `time`; nil where it sent none.
    public let time: PortalTime?
    public let transfer: Transfer
    /// The answer as the portal wrote it, with secrets masked: valid JSON, whose strings are still hostile.
    public let raw: String
    /// Where the next page begins, if there is one (rest.md A3).
    public let next: Int?
    /// The size of the whole selection, where the portal counted it.
    public let total: Int?
}

extension Reply: Equatable where Value: Equatable {}

extension Reply {
    /// The same answer with another reading of its value.
    func map<Other>(_ transform: (Value) -> Other) -> Reply<Other> {
        Reply<Other>(value: transform(value), time: time, transfer: transfer, raw: raw, next: next, total: total)
    }
}
