import Catalog
import Settings

/// The folders that pictures were taken from. Blocks while the disk works.
extension Records {
    /// None where they cannot be read: they are a convenience.
    func recentFolders() -> [String] {
        guard let folders else { return [] }
        do throws(FileError) { return try folders.paths() } catch { return [] }
    }

    func noteFolder(_ path: String) {
        do throws(FileError) {
            try folders?.note(path)
        } catch {
            post(.warned(messages.recentFoldersUnkept(error.sentence(in: messages))))
        }
    }
}
