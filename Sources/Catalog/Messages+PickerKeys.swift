/// The keys of the picker of people.
extension Messages {
    public var takeAndCloseKey: KeyText {
        key(
            ("Done", "Готово"),
            en: "Takes the highlighted person if nobody was taken, and closes; looks up a list that was typed.",
            ru: "Берёт выделенного, если никто ещё не взят, и закрывает; введённый список — выясняет.")
    }
    public var intoListKey: KeyText {
        key(
            ("List", "В список"), en: "From the search into the list of people.",
            ru: "Из поиска в список людей.")
    }
    public var togglePersonKey: KeyText {
        key(
            ("Take", "Взять"), en: "In the list, takes and releases a person.",
            ru: "В списке берёт и отпускает человека.")
    }
    public var departmentsKey: KeyText {
        key(
            ("Departments", "Подразделения"), en: "Shows the departments with their people.",
            ru: "Показывает подразделения и людей в них.")
    }
    public var searchKey: KeyText {
        key(("Search", "Поиск"), en: "Goes back to the search by name.", ru: "Возвращает к поиску по имени.")
    }
    public var toggleDepartmentKey: KeyText {
        key(
            ("Take", "Взять"),
            en: "Takes and releases a person; says how many people a department adds before it does.",
            ru: "Берёт и отпускает человека; о подразделении сначала говорит, сколько людей добавится.")
    }
    public var unfoldKey: KeyText {
        key(
            ("Open", "Раскрыть"), en: "Opens a department and lists its people.",
            ru: "Раскрывает подразделение и показывает его людей.")
    }
    public var foldKey: KeyText {
        key(
            ("Close", "Свернуть"), en: "Closes a department, or goes to the one above.",
            ru: "Сворачивает подразделение или переходит к вышестоящему.")
    }
    public var openRowKey: KeyText {
        key(
            en: "Opens and closes a department; takes a person, if nobody was taken, and closes.",
            ru: "Раскрывает и сворачивает подразделение; берёт человека, если никто ещё не взят, и закрывает.")
    }
    public var toggleMeantKey: KeyText {
        key(
            ("Take", "Взять"), en: "Takes and releases whoever is meant.",
            ru: "Берёт и отпускает того, кто имеется в виду.")
    }
    public var leaveRestOutKey: KeyText {
        key(
            ("Leave the rest out", "Остальных не брать"), en: "Takes whoever was marked, and leaves out the rest.",
            ru: "Берёт отмеченных, остальных не включает.")
    }
    public var correctRestKey: KeyText {
        key(
            ("Correct", "Исправить"),
            en: "Takes whoever was marked, and leaves the rest in the field to be corrected.",
            ru: "Берёт отмеченных, остальное оставляет в поле, чтобы исправить.")
    }
}
