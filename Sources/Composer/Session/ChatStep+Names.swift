import Bitrix24
import Catalog

extension ChatStep {
    /// What it changes, with people and departments by their names.
    func text(in messages: Messages, names session: Session) -> String {
        text(in: messages, name: { session.exactName(of: $0) }, department: { session.name(of: $0) })
    }
}
