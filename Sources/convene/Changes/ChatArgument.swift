import Bitrix24
import Catalog

/// A chat as a command is given it: `3102`, `chat3102`, or a link with `IM_DIALOG=chat3102`.
struct ChatArgument {
    let chat: ChatID
    /// Where a link leads; nil for a bare number.
    private let host: String?

    /// - Throws: 64 for what names no chat.
    init(_ text: String) throws(Failure) {
        let text = text.trimmed
        guard let chat = Int(digits: text).flatMap(ChatID.init(rawValue:)) ?? ChatReference.chat(in: text) else {
            throw .usage(messages.notAChat(text), next: messages.waysToNameAChat)
        }
        self.chat = chat
        host = Portal.host(ofLink: text)
    }

    /// - Throws: 64 for a link to another portal: the same number is another chat there.
    func refuse(otherThan portal: Portal) throws(Failure) {
        guard let host, !portal.isAt(host) else { return }
        throw .usage(messages.linkOfOtherPortal(host, portal: portal.shownName), next: messages.waysToNameAPortal)
    }
}
