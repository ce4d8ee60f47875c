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

    /// What becomes of it, a sentence for each thing worth knowing.
    public func explanation(in words: Words, original: Bool) -> [String] {
        let sent =
            isScaled && !original
            ? words.sentScaled(
                from: facts.byteCount, to: ready.bytes.count, as: ready.format.rawValue, ready.width, ready.height)
            : words.sentAsItIs
        return [sent, metadata(in: words, original: original)].compactMap(\.self)
            + (facts.isAnimated && isScaled && !original ? [words.onlyFirstFrame] : [])
            + (facts.hasTransparency ? [words.isTransparent] : [])
    }

    /// What else is in the file and what becomes of it; nil where there is nothing else.
    func metadata(in words: Words, original: Bool) -> String? {
        guard facts.hasMetadata else { return nil }
        if original { return facts.hasPlace ? words.placeGoesAlong : words.metadataGoesAlong }
        return facts.hasPlace ? words.placeStaysHere : words.metadataStaysHere
    }
}
