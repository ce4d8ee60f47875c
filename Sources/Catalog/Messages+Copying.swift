/// What is said of a text that was handed to the clipboard of the terminal.
extension Messages {
    public func linkSentToClipboard(_ link: String) -> String {
        say(en: "Copied to the terminal's clipboard: \(link)", ru: "Скопировано в буфер обмена терминала: \(link)")
    }

    public func commandSentToClipboard(_ command: String, variable: String) -> String {
        say(
            en: "Copied to the terminal's clipboard; the command reads the secret from \(variable): \(command)",
            ru: "Скопировано в буфер обмена терминала; секрет берётся из \(variable): \(command)")
    }
}
