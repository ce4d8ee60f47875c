/// The keys of the picker of people.
extension Messages {
    public var takeAndCloseKey: KeyText {
        key(
            ("Done", "Готово"),
            en:
                "Closes the picker; selects the highlighted person if nobody was selected; looks up a list that was typed.",
            ru:
                "Закрывает окно выбора; выбирает выделенного, если никто не отмечен; если введён список, ищет людей по нему."
        )
    }
    /// What the hint bar calls the key as long as it takes the highlighted person.
    public var takeHighlighted: String { say(en: "Add", ru: "Добавить") }
    /// The same for a list that was typed.
    public var lookUpList: String { say(en: "Look up", ru: "Найти") }
    public var intoListKey: KeyText {
        key(("List", "В список"), en: "From the search into the list.", ru: "Из поиска в список.")
    }
    public var togglePersonKey: KeyText {
        key(
            ("Select", "Отметить"), en: "In the list, toggles the selection.",
            ru: "В списке отмечает или снимает отметку.")
    }
    public var nextFaceKey: KeyText {
        key(
            ("Next list", "Другой список"),
            en: "Switches between people, departments and chats.",
            ru: "Переключает: люди, отделы, чаты.")
    }
    public var previousFaceKey: KeyText {
        key(en: "The same, in reverse order.", ru: "То же в обратном порядке.")
    }
    public var selectedOnlyKey: KeyText {
        key(
            ("Selected only", "Только отмеченные"), en: "Shows only those selected, or everybody again.",
            ru: "Показывает только отмеченных или снова всех.")
    }
    public var toggleDepartmentKey: KeyText {
        key(
            ("Select", "Отметить"),
            en: "Toggles the selection of a person; says how many people a department adds before it does.",
            ru: "Отмечает человека или снимает отметку; об отделе сначала говорит, сколько людей добавится.")
    }
    public var unfoldKey: KeyText {
        key(
            ("Open", "Раскрыть"), en: "Opens a department and lists its people.",
            ru: "Раскрывает отдел и показывает его людей.")
    }
    public var foldKey: KeyText {
        key(
            ("Close", "Свернуть"), en: "Closes a department, or goes to the one above.",
            ru: "Сворачивает отдел или переходит к вышестоящему.")
    }
    public var openRowKey: KeyText {
        key(
            ("Done", "Готово"),
            en: "Closes the picker; if nobody was selected, selects the highlighted person or department first.",
            ru: "Закрывает окно выбора; если никто не отмечен, сначала выбирает выделенного человека или отдел.")
    }
    public var toggleMeantKey: KeyText {
        key(("Select", "Отметить"), en: "Toggles the selection.", ru: "Отмечает или снимает отметку.")
    }
    public var keepRestKey: KeyText {
        key(
            ("Done", "Готово"),
            en: "Selects the candidate you have moved to; then adds those selected. Unresolved entries stay in the "
                + "field, marked.",
            ru:
                "Отмечает человека, к которому вы перешли; затем добавляет отмеченных. Ненайденные записи остаются в поле "
                + "и помечаются.")
    }
    public var leaveRestOutKey: KeyText {
        key(
            ("Skip unresolved", "Пропустить остальных"), en: "Adds those selected and skips unresolved entries.",
            ru: "Добавляет отмеченных, остальных пропускает.")
    }
}
