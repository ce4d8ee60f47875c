import Bitrix24
import Catalog
import TerminalKit

extension TemplatesScreen {
    /// A name is being typed.
    mutating func name(_ action: Action, _ naming: Naming, in session: inout Session) -> [Effect] {
        switch action {
        case .insert(let text): self.naming?.buffer.insert(TextBuffer.inOneLine(text))
        case .edit(let command): self.naming?.buffer.apply(command, killed: &session.killed)
        case .open: return finish(naming, in: &session)
        case .back: self.naming = nil
        default: break
        }
        return []
    }

    private mutating func finish(_ naming: Naming, in session: inout Session) -> [Effect] {
        let name = naming.buffer.text.trimmed
        if let old = naming.renames { return [.job(.renameTemplate(old, to: name))] }
        if names.contains(name), naming.replaces != name {
            self.naming?.replaces = name
            session.notice = Notice(.warning, session.messages.replacesOnceMore(name))
            return []
        }
        return [.job(.saveTemplate(session.shownDocument, name: name))]
    }
}
