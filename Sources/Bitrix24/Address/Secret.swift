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

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { Self.mask }
    public var debugDescription: String { Self.mask }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret {
    /// The text with every occurrence of the secret, as it is or percent-encoded, replaced by the mask.
    ///
    /// A portal may echo the address that it was called by.
    public func redacted(from text: String) -> String {
        exposed { value in
            guard !value.isEmpty else { return text }
            // By bytes: an accent behind the secret would make another character of its last letter.
            var bytes = Array(text.utf8)
            for form in Set([value, PercentEncoding.encoded(value)]) {
                bytes = bytes.replacing(form.utf8, with: Self.mask.utf8)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
