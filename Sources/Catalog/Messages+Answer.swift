/// What came of a request: the panel after sending.
extension Messages {
    /// "Chat 3102 created: Launch"; without the title where the portal chose it.
    public func chatCreated(_ number: Int, titled title: String) -> String {
        let what = say(en: "Chat \(number) created", ru: "Чат \(number) создан")
        return title.isEmpty ? what : "\(what): \(title)"
    }
    /// "n New chat, c Copy link"
    public func nextSteps(_ steps: [(key: String, label: String)]) -> String {
        // A key is not parted from what it does.
        let list = steps.map { "\($0.key) \($0.label)".replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
        return say(en: "Next: \(list)", ru: "Дальше: \(list)")
    }
    public var noChatCreated: String { say(en: "No chat was created", ru: "Чат не создан") }
    public var portalsAnswer: String { say(en: "The portal's answer", ru: "Ответ портала") }
    public var errorCode: String { say(en: "Code", ru: "Код") }
    public var httpStatus: String { say(en: "HTTP status", ru: "Статус HTTP") }
    public var portalsWords: String { say(en: "Message", ru: "Сообщение") }
    public var formIsKept: String {
        say(
            en: "\(keys[.back]) goes back to the form, where everything is kept.",
            ru: "\(keys[.back]) возвращает к форме, где всё осталось как было.")
    }

    // MARK: - Times

    public var portalsDuration: String { say(en: "duration", ru: "всего") }
    public var portalsProcessing: String { say(en: "processing", ru: "обработка") }
    /// The name of the field, by which Russian documentation calls it too.
    public var portalsOperating: String { "operating" }
    public var operatingResetsIn: String { say(en: "resets in", ru: "сброс через") }
    public var roughClock: String {
        say(
            en: "“duration” may be up to 1 s too long: the portal counts it from a full second.",
            ru: "«всего» может быть завышено не более чем на 1 с: портал считает от целой секунды.")
    }
    public func timing(_ total: String) -> String { say(en: "Timing: \(total)", ru: "Время: \(total)") }
    public var mostlyPortal: String { say(en: "mostly the portal", ru: "в основном портал") }
    public var mostlyNetwork: String { say(en: "mostly the network", ru: "в основном сеть") }
    /// What is usual for this portal.
    public func usually(_ median: String, most: String) -> String {
        say(
            en: "Usually \(median) here; 95 % take at most \(most).",
            ru: "Обычно здесь \(median); в 95 % случаев не дольше \(most).")
    }
    public func transfer(_ total: String) -> String { say(en: "Transfer, \(total)", ru: "Передача, \(total)") }
    public var thePortal: String { say(en: "the portal", ru: "портал") }
    public var nameLookup: String { say(en: "DNS lookup", ru: "поиск в DNS") }
    public var connecting: String { say(en: "connect", ru: "соединение") }
    public var uploading: String { say(en: "upload", ru: "отправка") }
    public var waiting: String { say(en: "waiting", ru: "ожидание") }
    public var downloading: String { say(en: "download", ru: "получение") }
}
