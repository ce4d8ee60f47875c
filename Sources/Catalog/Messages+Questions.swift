/// The questions of the line-by-line form, and the answers that they take.
extension Messages {
    /// How a value is asked for.
    public enum Asking: Sendable {
        case line, area, kind, color, people, person, picture, departments, rights
    }

    /// "Title [the portal chooses]"
    public func asked(_ question: String, keeping value: String) -> String { "\(question) [\(value)]" }

    public func asking(for label: String, of kind: Asking) -> String {
        switch kind {
        case .line, .person: label
        case .kind: say(en: "\(label), open or closed", ru: "\(label), открытый или закрытый")
        case .color: say(en: "\(label), ? lists them", ru: "\(label), ? — список")
        case .area:
            say(
                en: "\(label) (finish with a line containing only \".\")",
                ru: "\(label) (завершите строкой с одной точкой)")
        case .people: say(en: "\(label) besides you", ru: "\(label), кроме вас")
        case .picture: say(en: "\(label), a file", ru: "\(label), файл")
        case .departments: say(en: "\(label) to link", ru: "\(label) для привязки")
        case .rights: say(en: "\(label), as in look=manager", ru: "\(label), например look=manager")
        }
    }

    public var noneStands: String { say(en: "none", ru: "нет") }

    public func linesOfText(_ lines: Int, _ beginning: String) -> String {
        let count = counted(lines, en: ("line", "lines"), ru: ("строка", "строки", "строк"))
        return "\(count): \(beginning)"
    }

    public var whichOneQuestion: String {
        say(en: "Which one? A number, or an empty line for nobody", ru: "Кто? Номер или пустая строка, если никто")
    }

    public var moreQuestion: String {
        say(
            en: "More: managers, departments, rights, link, y or n",
            ru: "Ещё: администраторы, отделы, права, привязка, д или н")
    }

    public var sendQuestion: String {
        say(
            en: "Send it? y sends, n goes back, a field's name changes the field",
            ru: "Отправить? д — отправить, н — назад, название поля — изменить его")
    }

    public var sendAgainQuestion: String {
        say(
            en: "Send it again? Type “again” to send, n goes back",
            ru: "Отправить ещё раз? Введите «снова», чтобы отправить, н — назад")
    }

    public func deleteQuestion(_ name: String) -> String {
        say(en: "Delete “\(name)”? y or n", ru: "Удалить «\(name)»? д или н")
    }

    public func replaceQuestion(_ name: String) -> String {
        say(
            en: "“\(name)” is saved already; replace it? y or n",
            ru: "«\(name)» уже сохранено; заменить? д или н")
    }

    // MARK: - Answers

    public func yesOrNo(_ value: Bool) -> String { value ? say(en: "yes", ru: "да") : say(en: "no", ru: "нет") }

    /// A question on a line whose answer is no, unless it is yes.
    public func yesOrElseNo(_ question: String) -> String {
        say(en: "\(question) [y/N] ", ru: "\(question) [д/Н] ")
    }

    /// Whether an answer is yes or no, in any language; nil for anything else.
    public func isYes(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "y", "yes", "д", "да": true
        case "n", "no", "н", "нет": false
        default: nil
        }
    }

    /// Whether an answer asks to send once more, in any language.
    public func isAgain(_ text: String) -> Bool { ["again", "снова"].contains(text.lowercased()) }

    public var answerYesOrNo: String { say(en: "Please answer y or n.", ru: "Ответьте д или н.") }

    public var onlyYesSends: String { say(en: "Only y sends.", ru: "Отправляет только «д».") }

    public var againSends: String {
        say(en: "Only the word “again” sends it again.", ru: "Повторно отправляет только слово «снова».")
    }

    public var listIsKept: String {
        say(en: "Nobody was found; the list stays as it was.", ru: "Никого не найдено; список остался прежним.")
    }
    public func linesNoSuchCommand(_ word: String, help: String) -> String {
        say(
            en: "\(word) is not a command; \(help) lists them. \\\(word) is text.",
            ru: "\(word) — не команда; \(help) — список команд. \\\(word) — текст.")
    }
    public var linesNotUnderstood: String {
        say(en: "Not one of the answers; ? explains.", ru: "Такого ответа нет; ? объясняет.")
    }

    public func noSuchValue(_ text: String) -> String {
        say(en: "“\(text)” is none of these:", ru: "«\(text)» — не из списка:")
    }

    public func noSuchNumber(_ number: Int) -> String {
        say(en: "There is no number \(number).", ru: "Номера \(number) нет.")
    }

    public var noTextHere: String { say(en: "There is no text to edit here.", ru: "Здесь нет текста для правки.") }
}

extension Messages {
    /// Answers are understood in every language, whatever the questions are asked in.
    public static let all = Language.allCases.map { Messages($0) }
}
