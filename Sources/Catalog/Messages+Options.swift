/// Options that do not go together.
extension Messages {
    public var tokenServerNeedsOAuth: String {
        say(en: "--token-server goes with --oauth.", ru: "--token-server указывают вместе с --oauth.")
    }
    public var standardInputTwice: String {
        say(
            en: "--url - and --fields - both read standard input: give one of them another way.",
            ru: "--url - и --fields - оба читают стандартный ввод: укажите один из них иначе.")
    }
    public var standardInputForAnswers: String {
        say(
            en: "--accessible reads the answers from standard input: give --fields another way.",
            ru: "--accessible читает ответы со стандартного ввода: укажите --fields иначе.")
    }
    public func excludeEachOther(_ options: [String]) -> String {
        say(
            en: "\(options.joined(separator: " and ")) exclude each other.",
            ru: "Параметры \(options.joined(separator: " и ")) исключают друг друга.")
    }
    public var badTimeout: String {
        say(
            en: "The timeout is a number of seconds above 0, such as 90; at most 3600.",
            ru: "Время ожидания — число секунд больше 0, например 90; не больше 3600.")
    }
    public func noSuchCommand(_ word: String) -> String {
        say(en: "There is no command \(word).", ru: "Команды \(word) нет.")
    }
    public func noSuchOption(_ name: String) -> String {
        say(en: "There is no option \(name) here.", ru: "Параметра \(name) здесь нет.")
    }
    public func didYouMean(_ word: String) -> String {
        say(en: "Did you mean \(word)?", ru: "Возможно, вы имели в виду \(word)?")
    }
    public func optionNeedsValue(_ name: String) -> String {
        say(en: "\(name) needs a value.", ru: "Для \(name) нужно значение.")
    }
    public func optionTakes(_ name: String, _ values: String) -> String {
        say(en: "\(name) takes one of these: \(values).", ru: "Значение \(name) — одно из: \(values).")
    }
    public func optionGivenTwice(_ name: String) -> String {
        say(
            en: "\(name) was given twice; it takes one value.",
            ru: "\(name) указан дважды, а значение может быть только одно.")
    }
    public func wordTooMany(_ word: String) -> String {
        say(en: "Unexpected argument: \(word).", ru: "Лишний аргумент: \(word).")
    }
    public func argumentIsMissing(_ name: String) -> String {
        say(en: "An argument is missing: \(name).", ru: "Не хватает аргумента: \(name).")
    }
    public func seeHelp(of command: String) -> String {
        say(en: "Help: \(command) --help", ru: "Справка: \(command) --help")
    }
    public var badTiming: String { say(en: "--timing is text or json.", ru: "Значение --timing: text или json.") }
    public func goesWithDryRun(_ option: String) -> String {
        say(en: "\(option) goes with --dry-run.", ru: "\(option) указывают вместе с --dry-run.")
    }
    public var savedPortalIsNoDemo: String {
        say(
            en: "A saved portal has an address of its own: --demo and --profile do not go with add.",
            ru: "У сохранённого портала свой адрес: --demo и --profile не указывают с add.")
    }
    public func badHeader(_ names: String) -> String {
        say(en: "--header is \(names), or #rrggbb.", ru: "Значение --header: \(names) или #rrggbb.")
    }
}
