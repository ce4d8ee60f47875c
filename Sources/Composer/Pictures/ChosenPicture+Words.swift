import Avatar
import Bitrix24
import Catalog

/// A picture in words, also for people who cannot see it.
extension ChosenPicture {
    /// "JPEG, 3000 × 2000, 4.1 MB"
    public func summary(in words: Words) -> String {
        let kind = facts.isAnimated ? words.animated(facts.format.rawValue) : facts.format.rawValue
        return "\(kind), \(facts.width) × \(facts.height), \(words.bytes(facts.byteCount))"
    }

    /// "4.1 MB → 61 KB", or the summary where the file is sent as it is.
    public func saving(in words: Words, original: Bool) -> String {
        guard isScaled, !original else { return summary(in: words) }
        return "\(words.bytes(facts.byteCount)) → \(words.bytes(ready.bytes.count))"
    }

    /// What becomes of it, in the order of importance.
    public func remarks(in words: Words, original: Bool) -> [Remark] {
        let isScaled = isScaled && !original
        let sent =
            isScaled
            ? words.sentScaled(
                from: facts.byteCount, to: ready.bytes.count, as: ready.format.rawValue, ready.width, ready.height)
            : words.sentAsItIs
        let metadata = metadata(in: words, original: original).map { Remark(sentence: $0, warns: original) }
        let others = [
            facts.isAnimated && isScaled ? words.onlyFirstFrame : nil,
            facts.hasTransparency ? words.isTransparent : nil,
        ]
        return (original ? [metadata, Remark(sentence: sent)] : [Remark(sentence: sent), metadata]).compactMap(\.self)
            + others.compactMap { $0.map { Remark(sentence: $0) } }
    }

    /// A sentence worth knowing.
    public struct Remark: Sendable {
        public let sentence: String
        /// Something private leaves this machine.
        public var warns = false
    }

    /// What else is in the file and what becomes of it; nil where there is nothing else.
    private func metadata(in words: Words, original: Bool) -> String? {
        guard facts.hasMetadata else { return nil }
        if original { return facts.hasPlace ? words.placeGoesAlong : words.metadataGoesAlong }
        return facts.hasPlace ? words.placeStaysHere : words.metadataStaysHere
    }
}
