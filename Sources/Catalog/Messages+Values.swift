/// Types and colors of chats.
extension Messages {
    public var openKind: String { say(en: "Open", ru: "Открытый") }
    public var closedKind: String { say(en: "Closed", ru: "Закрытый") }
    public var openKindMeaning: String { say(en: "any employee can find it", ru: "найдёт любой") }
    public var closedKindMeaning: String { say(en: "members only", ru: "только участники") }
    public var openChat: String { say(en: "open chat", ru: "открытый чат") }
    public var closedChat: String { say(en: "closed chat", ru: "закрытый чат") }

    public var red: String { say(en: "Red", ru: "Красный") }
    public var green: String { say(en: "Green", ru: "Зелёный") }
    public var mint: String { say(en: "Mint", ru: "Мятный") }
    public var lightBlue: String { say(en: "Light blue", ru: "Голубой") }
    public var darkBlue: String { say(en: "Dark blue", ru: "Синий") }
    public var purple: String { say(en: "Purple", ru: "Фиолетовый") }
    public var aqua: String { say(en: "Aqua", ru: "Бирюзовый") }
    public var pink: String { say(en: "Pink", ru: "Розовый") }
    public var lime: String { say(en: "Lime", ru: "Лаймовый") }
    public var brown: String { say(en: "Brown", ru: "Коричневый") }
    public var azure: String { say(en: "Azure", ru: "Лазурный") }
    public var khaki: String { say(en: "Khaki", ru: "Хаки") }
    public var sand: String { say(en: "Sand", ru: "Песочный") }
    public var marengo: String { say(en: "Marengo", ru: "Маренго") }
    public var gray: String { say(en: "Gray", ru: "Серый") }
    public var graphite: String { say(en: "Graphite", ru: "Графитовый") }
    public var portalChooses: String { say(en: "the portal chooses", ru: "выберет портал") }
}
