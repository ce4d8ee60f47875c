import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// The form and the portal, for the title of the terminal's window.
    public var windowTitle: String {
        let title = session.form.title.text.trimmed
        let messages = session.messages
        return [title.isEmpty ? messages.newChat : title, session.portal.label, "convene"].joined(separator: " – ")
    }

    /// The title of the chat is what is typed now.
    public var isTypingTitle: Bool { isAtForm && session.focus == .field(.title) }
}
