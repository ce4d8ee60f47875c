/// Text that comes in one piece.
extension Messages {
    public func tooLongToPaste(bytes: Int, most: Int) -> String {
        let (size, limit) = (number(bytes / 1024), number(most / 1024))
        return say(
            en: "The pasted text has \(size) KB, and at most \(limit) are taken at once. Nothing was inserted.",
            ru: "Во вставленном тексте \(size) КБ, а за раз берётся не больше \(limit). Ничего не вставлено.")
    }

    public func pasteIsCut(most: Int) -> String {
        let limit = number(most / 1024)
        return say(
            en: "The pasted text is longer than \(limit) KB: the rest of it was ignored.",
            ru: "Вставленный текст больше \(limit) КБ: остальное пропущено.")
    }

    /// Several characters came at once where none are typed.
    public var textHasNoPlace: String {
        say(
            en: "Pasted text is ignored here. Go to a text field first.",
            ru: "Вставленный текст здесь пропускается. Сначала перейдите в текстовое поле.")
    }

    public func linesTextTooLong(most: Int) -> String {
        let limit = number(most / 1024)
        return say(
            en: "The text has more than \(limit) KB, and nothing of it is taken. End it with a single dot on a line.",
            ru: "В тексте больше \(limit) КБ, ничего не принято. Завершите его строкой с одной точкой.")
    }
}
