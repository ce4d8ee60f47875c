import Catalog

extension ChatStructure {
    /// `ENTITY_TYPE`s that reach or damage other chats (rest.md B8).
    public static let refusedEntityTypes: Set<String> = [
        "GENERAL", "FAVORITE", "PERSONAL", "SONET_GROUP", "VIDEOCONF", "ANNOUNCEMENT", "LINES", "LIVECHAT",
        "AI_ASSISTANT_PRIVATE",
    ]

    /// Everything that the client can know to be wrong by itself, in the order of the form (reference F, 4 to 15).
    public var faults: [ValidationIssue] {
        ChatField.allCases.flatMap(faults(in:))
    }

    /// The faults of one field, given the others.
    public func faults(in field: ChatField) -> [ValidationIssue] {
        guard field.editor.isText else { return [] }
        let text = self[text: field]
        return field.descriptor.check(text) + controlCharacters(text, field) + tooLong(text, field)
    }

    /// The first control character that is no part of a text: areas have lines and tabs, all else has neither.
    private func controlCharacters(_ text: String, _ field: ChatField) -> [ValidationIssue] {
        let allowed: [Unicode.Scalar] = field.editor == .area ? ["\n", "\r", "\t"] : []
        let found = text.unicodeScalars.enumerated().first { _, scalar in
            scalar.properties.generalCategory == .control && !allowed.contains(scalar)
        }
        guard let (offset, scalar) = found else { return [] }
        return [
            ValidationIssue(.controlCharacter, field) {
                $0.controlCharacter(scalar, at: offset + 1, in: field.label(in: $0))
            }
        ]
    }

    private func tooLong(_ text: String, _ field: ChatField) -> [ValidationIssue] {
        guard let limit = field.limit else { return [] }
        let count = limit.measure(text)
        guard count > limit.count else { return [] }
        return [
            ValidationIssue(.tooLong, field) {
                $0.tooLong(
                    field.label(in: $0), count: count, limit: limit.count, inBytes: limit.isInBytes,
                    countingEmoji: limit.countsEmoji(of: text))
            }
        ]
    }

    /// A title that the portal would ignore.
    @Sendable static func titleFaults(_ title: String) -> [ValidationIssue] {
        guard !title.isEmpty, title.trimmed.isEmpty || title.trimmed == "0" else { return [] }
        let isBlank = title.trimmed.isEmpty
        return [ValidationIssue(.titleIgnored, .title) { $0.titleIgnored(isBlank: isBlank) }]
    }

    /// A type of link that reaches other chats, or that is none.
    @Sendable static func entityTypeFaults(_ type: String) -> [ValidationIssue] {
        if type.isEmpty { return [] }
        if refusedEntityTypes.contains(type) {
            return [ValidationIssue(.entityRefused, .entityType) { $0.entityRefused(type) }]
        }
        return isEntityName(type) ? [] : [ValidationIssue(.entityMalformed, .entityType, \.entityMalformed)]
    }

    private static func isEntityName(_ text: String) -> Bool {
        text.utf8.first?.isLargeLetter == true
            && text.utf8.allSatisfy { $0.isLargeLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    }
}
