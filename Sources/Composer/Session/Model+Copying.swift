import Bitrix24
import Catalog

extension Model {
    /// Hands the request to the terminal's clipboard, as a command that somebody can run who has the secret.
    func copyAsCurl(_ structure: ChatStructure) -> [Effect] {
        [.copy(CurlCommand(creating: structure, on: portal.portal).text)]
    }
}

extension Messages {
    /// What was handed over, in full as far as there is room: not every terminal takes it.
    func sentToClipboard(_ text: String) -> String {
        let isCommand = text.contains(CurlCommand.variable)
        return isCommand ? commandSentToClipboard(text, variable: CurlCommand.variable) : linkSentToClipboard(text)
    }
}
