/// The keys of the picker of people.
extension Messages {
    public var takeAndCloseKey: KeyText {
        key(
            ("Done", "Готово"),
            en: "Selects the highlighted person if nobody is selected, and closes; resolves a typed list.",
            ru: "Выбирает выделенного, если никто не отмечен, и закрывает; ищет людей по введённому списку.")
    }
    public var intoListKey: KeyText {
        key(
            ("List", "В список"), en: "From the search into the list of people.",
            ru: "Из поиска в список людей.")
    }
    public var togglePersonKey: KeyText {
        key(
            ("Select", "Отметить"), en: "In the list, toggles the selection.",
            ru: "В списке отмечает человека или снимает отметку.")
    }
    public var departmentsKey: KeyText {
        key(
            ("Departments", "Отделы"), en: "Shows the departments with their people.",
            ru: "Показывает отделы и людей в них.")
    }
    public var searchKey: KeyText {
        key(("Search", "Поиск"), en: "Goes back to the search by name.", ru: "Возвращает к поиску по имени.")
    }
    public var toggleDepartmentKey: KeyText {
        key(
            ("Select", "Отметить"),
            en: "Toggles a person; says how many people a department adds before adding them.",
            ru: "Отмечает человека или снимает отметку; для отдела сначала покажет, сколько людей добавится.")
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
            en: "Opens and closes a department; selects a person if nobody is selected, and closes.",
            ru: "Раскрывает и сворачивает отдел; выбирает человека, если никто не отмечен, и закрывает.")
    }
    public var toggleMeantKey: KeyText {
        key(
            ("Select", "Отметить"), en: "Toggles the person who is meant.",
            ru: "Отмечает нужного человека или снимает отметку.")
    }
    public var leaveRestOutKey: KeyText {
        key(
            ("Skip unresolved", "Пропустить остальных"), en: "Adds the selected people and skips the rest.",
            ru: "Добавляет отмеченных, остальных пропускает.")
    }
    public var correctRestKey: KeyText {
        key(
            ("Correct", "Исправить"),
            en: "Adds the selected people and leaves the rest in the field to correct.",
            ru: "Добавляет отмеченных, остальное оставляет в поле для исправления.")
    }
}
