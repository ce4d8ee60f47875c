import FoundationEssentials

/// A picture that somebody uploaded.
struct StoredFile: Sendable, Codable {
    let id: Int
    let format: Picture.Format
    let bytes: Data
    /// The chat that it was uploaded for, and with which it is forgotten; 0 for the portal's own.
    let chat: Int

    /// The path under which the portal serves it.
    var path: String { "/upload/\(id)/avatar.\(format.rawValue)" }
}
