import Catalog

/// Why there is no picture, or why it cannot be sent. Nothing was decoded, or what was decoded has been thrown away.
public enum PictureError: Error, Sendable, Equatable {
    /// Nothing could be read; `reason` is what the system says.
    case unreadable(path: String, reason: Phrase<String>)
    /// A folder, a pipe or a device.
    case notAFile(path: String)
    /// Nothing came from its address.
    case notFetched(Phrase<Explanation>)
    case empty
    case tooManyBytes(Int, limit: Int)
    case notBase64
    /// Only digits: a portal takes them for the number of a file on its disk.
    case isFileNumber
    case foreign(OtherFormat)
    case unknown
    case damaged(PictureFormat)
    /// The file ends before the picture does.
    case cut(PictureFormat)
    /// A rare kind of the format, such as a compressed BMP.
    case rareKind(PictureFormat)
    /// More pixels a side than portals take.
    case tooLarge(width: Int, height: Int, limit: Int)
    /// More pixels than are decoded.
    case tooManyPixels(width: Int, height: Int, limit: Int)
    /// Few enough pixels, but of a kind that has to be in memory at once.
    case tooMuchMemory(PictureFormat)
    case noMemory
    /// The process that decodes could not be started.
    case noDecoder
    /// It crashed, or met one of its limits.
    case decoderEnded(PictureFormat)
    /// Something else was chosen meanwhile.
    case cancelled
}
