/// The error part of any answer (rest.md A5).
struct ErrorPart: Decodable {
    /// Nil where the call succeeded: `error` is missing, null or empty.
    let code: String?
    /// What the portal says of it; it may stand there without a code.
    let description: String

    private enum Key: String, CodingKey {
        case error
        case description = "error_description"
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let said = container.portalText(.description)
        if let newer = try? container.decode(NewerError.self, forKey: .error) {
            code = PortalText.cut(newer.code)
            description = PortalText.cut(newer.text)
        } else {
            code = Self.code(in: container)
            description = said
        }
    }

    private static func code(in container: KeyedDecodingContainer<Key>) -> String? {
        guard container.contains(.error), let value = try? container.decode(JSONValue.self, forKey: .error) else {
            return nil
        }
        switch value {
        case .null, .bool(false), .string(""), .array([]), .object([]): return nil
        case .string(let text): return PortalText.cut(text)
        case .integer, .fraction: return value.text()
        case .bool, .array, .object: return ""
        }
    }
}

/// The error of REST 3: an object (chats.md L4).
private struct NewerError: Decodable {
    let code: String
    let text: String

    private enum Key: CodingKey { case code, message, validation }

    private struct Field: Decodable, Sendable {
        let text: String

        private enum Key: CodingKey { case field, message }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            text = [Key.field, .message].map { container.portalText($0) }.filter { !$0.isEmpty }.joined(separator: ": ")
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        code = try container.decode(String.self, forKey: .code)
        let fields = (try? container.decode([Readable<Field>].self, forKey: .validation)) ?? []
        let texts = [container.portalText(.message)] + fields.compactMap { $0.value?.text }
        text = texts.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
