/// A webhook's code or an access token.
///
/// Every description, dump and debugger summary shows `••••`. The raw value leaves only through `exposed`,
/// which the transport and the redaction use.
public struct Secret: Sendable, Equatable {
    public static let mask = "••••"

    private let value: String

    public init(_ value: String) {
        self.value = value
    }

    /// The raw value, for the one place that puts it on the wire or looks for it in what came back.
    func exposed<Result>(_ use: (String) -> Result) -> Result {
        use(value)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomLeafReflectable {
    public var description: String { Self.mask }
    public var debugDescription: String { Self.mask }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret {
    /// The text with the secret masked wherever it is repeated.
    public func redacted(from text: String) -> String {
        Redaction([self]).redacted(from: text)
    }
}
