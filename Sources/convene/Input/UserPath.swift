import FoundationEssentials
import Settings

/// A path as people write it, with `~` for their home.
struct UserPath {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The path that means the same in every folder.
    var absolute: String {
        if text.hasPrefix("/") { return text }
        if text.hasPrefix("~/"), let home = Environment.own["HOME"] {
            return home + text.dropFirst()
        }
        return "\(FileManager.default.currentDirectoryPath)/\(text)"
    }
}
