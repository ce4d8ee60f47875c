import Bitrix24
import TerminalKit

/// What was kept on disk, as a list to take from: templates, or the chats that were created.
public struct SavedList: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        /// By name, sorted.
        case templates([String])
        /// The newest first.
        case history([HistoryEntry])
    }

    /// A name that is being typed.
    public struct Naming: Sendable, Equatable {
        /// The template that is renamed; nil: the form is saved.
        let renames: String?
        public internal(set) var buffer: TextBuffer
        /// The name of a template that the user has been told would be replaced.
        var replaces: String?
    }

    public internal(set) var content: Content
    public internal(set) var highlighted = 0
    public internal(set) var naming: Naming?
    /// The template that a second press deletes.
    var deletes: String?

    init(_ content: Content) {
        self.content = content
    }

    var count: Int {
        switch content {
        case .templates(let names): names.count
        case .history(let entries): entries.count
        }
    }

    var template: String? {
        guard case .templates(let names) = content, names.indices.contains(highlighted) else { return nil }
        return names[highlighted]
    }

    var entry: HistoryEntry? {
        guard case .history(let entries) = content, entries.indices.contains(highlighted) else { return nil }
        return entries[highlighted]
    }
}
