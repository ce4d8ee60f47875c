/// What came of a request: the panel after sending.
extension Messages {
    public func chatCreated(_ number: Int) -> String { say(en: "Chat \(number) created", ru: "Чат \(number) создан") }
    public var noChatCreated: String { say(en: "No chat was created", ru: "Чат не создан") }
    public var portalsAnswer: String { say(en: "The portal's answer", ru: "Ответ портала") }
    public var errorCode: String { say(en: "Code", ru: "Код") }
    public var httpStatus: String { say(en: "HTTP status", ru: "Статус HTTP") }
    public var portalsWords: String { say(en: "In its words", ru: "Его слова") }
    public var formIsKept: String {
        say(
            en: "\(keys[.back]) goes back to the form, where everything still is.",
            ru: "\(keys[.back]) возвращает к форме, где всё осталось как было.")
    }

    // MARK: - Times

    public var portalsTime: String { say(en: "The portal's time", ru: "Время на портале") }
    public var portalsDuration: String { say(en: "duration", ru: "всего") }
    public var portalsProcessing: String { say(en: "processing", ru: "обработка") }
    /// The name of the field, by which Russian documentation calls it too.
    public var portalsOperating: String { "operating" }
    public var operatingResetsIn: String { say(en: "resets in", ru: "сброс через") }
    public var roughClock: String {
        say(
            en: "Its clock counts whole seconds: the duration is too long.",
            ru: "Его часы считают целыми секундами: время завышено.")
    }
    public func transfer(_ total: String) -> String { say(en: "The transfer, \(total)", ru: "Передача, \(total)") }
    public var thePortal: String { say(en: "the portal", ru: "портал") }
    public var nameLookup: String { say(en: "name lookup", ru: "поиск имени") }
    public var connecting: String { say(en: "connect", ru: "соединение") }
    public var uploading: String { say(en: "upload", ru: "отправка") }
    public var waiting: String { say(en: "waiting", ru: "ожидание") }
    public var downloading: String { say(en: "download", ru: "получение") }
}
