import FoundationEssentials

/// One message. The author 0 is the portal itself.
struct Message: Sendable, Codable {
    let id: Int
    let author: Int
    let date: Date
    let text: String

    var weight: Int { 120 + text.utf8.count }
}
