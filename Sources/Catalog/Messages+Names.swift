/// How people are called.
extension Messages {
    public var you: String { say(en: "you", ru: "вы") }
    public func you(_ name: String) -> String { say(en: "you, \(name)", ru: "вы, \(name)") }
    /// Somebody without a name.
    public func user(_ number: Int) -> String { say(en: "user \(number)", ru: "пользователь \(number)") }
    public var nobody: String { say(en: "nobody", ru: "никто") }

    // MARK: - What is special about a person

    public var notOnPortal: String { say(en: "not on this portal", ru: "нет на портале") }
    public var dismissed: String { say(en: "dismissed", ru: "уволен") }
    public var bot: String { say(en: "bot", ru: "бот") }
    public var extranet: String { say(en: "extranet", ru: "экстранет") }
    public var absent: String { say(en: "absent", ru: "отсутствует") }
}
