import Bitrix24
import Catalog

extension ChatStep {
    /// What it changes, with people and departments by their names.
    func text(in messages: Messages, names session: Session) -> String {
        text(in: messages, name: { session.exactName(of: $0) }, department: { session.name(of: $0) })
    }

    /// The same before it is made, with the lines of a text that will be stored.
    func proposal(in messages: Messages, names session: Session) -> (text: String, stored: [String]) {
        proposal(in: messages, name: { session.exactName(of: $0) }, department: { session.name(of: $0) })
    }
}
