import Bitrix24
import Catalog
import TerminalKit

/// A list of what is saved under names, where a name is typed for what is saved next.
protocol SavedListScreen: LineScreen {
    var names: [String] { get }
    var naming: SavedName? { get set }

    /// What keeps it under the name that was typed.
    func keep(_ naming: SavedName, as name: String, in session: Session) -> BackgroundJob
}

/// A name that is being typed.
struct SavedName: Sendable, Equatable {
    /// What is renamed; nil: something new is saved.
    var renames: String?
    var buffer = TextBuffer()
    /// The name of what the user has been told would be replaced.
    var replaces: String?
}

extension SavedListScreen {
    mutating func name(_ action: Action, _ naming: SavedName, in session: inout Session) -> [Effect] {
        switch action {
        case .insert(let text): self.naming?.buffer.insert(TextBuffer.inOneLine(text))
        case .edit(let command): self.naming?.buffer.apply(command, killed: &session.killed)
        case .open:
            let name = naming.buffer.text.trimmed
            guard naming.renames == nil, names.contains(name), naming.replaces != name else {
                return [.job(keep(naming, as: name, in: session))]
            }
            self.naming?.replaces = name
            session.notice = Notice(.warning, session.messages.replacesOnceMore(name))
        case .back: self.naming = nil
        default: break
        }
        return []
    }

    /// A name that cannot be used is asked for anew.
    func handle(_ report: Report, in conversation: inout Conversation, at now: Instant) -> [Effect]? {
        guard case .failed = report, naming != nil else { return nil }
        return conversation.act(report, at: now) + conversation.act(.back, at: now)
    }
}
