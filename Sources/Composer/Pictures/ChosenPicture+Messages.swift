import Avatar
import Bitrix24
import Catalog
import Pictures

/// A picture in words, also for people who cannot see it.
extension ChosenPicture {
    /// "JPEG, 3000 × 2000, 4.1 MB"
    public func summary(in messages: Messages) -> String {
        let kind = facts.isAnimated ? messages.animated(facts.format.rawValue) : facts.format.rawValue
        return "\(kind), \(facts.width) × \(facts.height), \(messages.bytes(facts.byteCount))"
    }

    /// "4.1 MB → 61 KB", or the summary where the file is sent as it is.
    public func saving(in messages: Messages, original: Bool) -> String {
        guard isScaled, !original else { return summary(in: messages) }
        return "\(messages.bytes(facts.byteCount)) → \(messages.bytes(ready.bytes.count))"
    }

    /// What becomes of it, in the order of importance.
    public func remarks(in messages: Messages, original: Bool) -> [Remark] {
        let isScaled = isScaled && !original
        let sent =
            isScaled
            ? messages.sentScaled(
                from: facts.byteCount, to: ready.bytes.count, as: ready.format.rawValue, ready.width, ready.height)
            : messages.sentAsItIs
        let metadata = metadata(in: messages, original: original).map { Remark(sentence: $0, warns: original) }
        let others = [
            facts.isAnimated && isScaled ? messages.onlyFirstFrame : nil,
            facts.hasTransparency ? messages.isTransparent : nil,
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
    private func metadata(in messages: Messages, original: Bool) -> String? {
        guard facts.hasMetadata else { return nil }
        if original { return facts.hasPlace ? messages.placeGoesAlong : messages.metadataGoesAlong }
        return facts.hasPlace ? messages.placeStaysHere : messages.metadataStaysHere
    }
}
