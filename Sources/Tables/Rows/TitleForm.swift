/// A title whose number, date or user is filled otherwise on another day, or by another machine: by it a report's row is
/// known again.
struct TitleForm: Sendable, Equatable {
    private let parts: [TextPattern.Part]

    /// - Returns: nil for a title that is the same everywhere.
    ///
    /// - Parameter value: what stands for a name; nil for one that is filled otherwise elsewhere.
    init?(_ pattern: TextPattern, filling value: (String) -> String?) {
        parts = pattern.parts.map { part in
            guard case .placeholder(let name) = part, let text = value(name) else { return part }
            return .text(text)
        }
        guard parts.contains(where: { if case .placeholder = $0 { true } else { false } }) else { return nil }
    }

    /// Whether it can have become this title.
    func fits(_ title: String) -> Bool { Self.fit(parts[...], title[...]) }

    private static func fit(_ parts: ArraySlice<TextPattern.Part>, _ title: Substring) -> Bool {
        guard let part = parts.first else { return title.isEmpty }
        let rest = parts.dropFirst()
        switch part {
        case .text(let text): return title.hasPrefix(text) && fit(rest, title.dropFirst(text.count))
        case .placeholder(TextVariables.number):
            let digits = title.prefix { $0.isASCII && $0.isNumber }
            return digits.indices.contains { fit(rest, title[digits.index(after: $0)...]) }
        case .placeholder: return (Array(title.indices) + [title.endIndex]).contains { fit(rest, title[$0...]) }
        }
    }
}
