/// Text that comes in one piece.
extension Messages {
    public func tooLongToPaste(bytes: Int, most: Int) -> String {
        let (size, limit) = (number(bytes / 1024), number(most / 1024))
        return say(
            en: "The pasted text has \(size) KiB, and at most \(limit) are taken at once. Nothing of it was taken.",
            ru: "Во вставленном тексте \(size) КиБ, а за раз берётся не больше \(limit). Из него не взято ничего.")
    }
}
