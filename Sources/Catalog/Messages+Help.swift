/// The headings of the help.
extension Messages {
    public var help: String { say(en: "Help", ru: "Справка") }
    /// The keys of the screen that the help was opened on.
    public var helpHere: String { say(en: "On this screen", ru: "На этом экране") }
    public var helpInForm: String { say(en: "In the form", ru: "В форме") }
    public var helpInText: String { say(en: "In a text", ru: "В тексте") }
    public var helpInList: String { say(en: "In a list", ru: "В списке") }
    public var helpInPicker: String { say(en: "Choosing people", ru: "При выборе людей") }
    public var helpInReview: String { say(en: "In the review", ru: "В обзоре") }
    public var helpWhileSending: String { say(en: "While a request is under way", ru: "Пока идёт запрос") }
    public var helpAfterSending: String { say(en: "After sending", ru: "После отправки") }
    public var helpWhenUnknown: String { say(en: "When the outcome is unknown", ru: "Когда исход неизвестен") }
    public var helpInSavedList: String { say(en: "Templates, history, themes", ru: "Шаблоны, история, темы") }
    public var helpEverywhere: String { say(en: "Everywhere", ru: "Везде") }
    public var helpFields: String { say(en: "The fields", ru: "Поля") }
}
