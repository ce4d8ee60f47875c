/// Lists: their search, how many there are, and the headings of their columns.
extension Messages {
    public var typeToNarrow: String { say(en: "type to search", ru: "текст для поиска") }
    public var nothingMatches: String { say(en: "No matches.", ru: "Ничего не найдено.") }
    /// "12 of 340"
    public func shown(_ count: Int, of total: Int) -> String {
        say(en: "\(number(count)) of \(number(total))", ru: "\(number(count)) из \(number(total))")
    }

    // MARK: - Columns

    public var dateColumn: String { say(en: "Date", ru: "Дата") }
    public var portalColumn: String { say(en: "Portal", ru: "Портал") }
    public var chatColumn: String { say(en: "Chat", ru: "Чат") }
    public var methodColumn: String { say(en: "Method", ru: "Метод") }
    public var callsColumn: String { say(en: "Calls", ru: "Вызовы") }
    public var medianColumn: String { say(en: "Median", ru: "Медиана") }
    public var percentileColumn: String { say(en: "95 %", ru: "95 %") }
    public var portalPartColumn: String { say(en: "In portal", ru: "На портале") }
    public var latestColumn: String { say(en: "Last 50", ru: "Последние 50") }
    /// "62 %"
    public func percent(_ part: Double) -> String { "\(Int((min(max(0, part), 1) * 100).rounded())) %" }
}

/// The keys of lists.
extension Messages {
    public var toFirstKey: KeyText { key(en: "To the first line.", ru: "К первой строке.") }
    public var toLastKey: KeyText { key(en: "To the last line.", ru: "К последней строке.") }
    public var testPortalKey: KeyText {
        key(
            ("Test", "Проверить"), en: "Tests the saved credentials: who you are there and which scopes they have.",
            ru: "Проверяет вход: кто вы на этом портале и какие права (scope) есть.")
    }
    public var makeDefaultKey: KeyText {
        key(
            ("Default", "По умолчанию"), en: "Makes the portal the default one.",
            ru: "Делает этот портал порталом по умолчанию.")
    }
    public var renamePortalKey: KeyText {
        key(("Rename", "Имя"), en: "Renames the saved portal.", ru: "Переименовывает сохранённый портал.")
    }
    public var removePortalKey: KeyText {
        key(
            ("Remove", "Удалить"), en: "Removes the saved portal and its secret; press twice.",
            ru: "Удаляет сохранённый портал и его секрет; нажать дважды.")
    }
}
