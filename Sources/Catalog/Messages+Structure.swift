/// What is wrong with a structure.
extension Messages {
    public var notAnObject: Explanation {
        explain(
            en: (
                "The structure is not a JSON object.",
                "Write it in braces: {\"TITLE\": \"Launch crew\"}. `convene structure` shows every field."
            ),
            ru: (
                "Структура — не объект JSON.",
                "Напишите её в фигурных скобках: {\"TITLE\": \"Команда запуска\"}. "
                    + "Все поля показывает `convene structure`."
            ))
    }
    public func notJSON(line: Int, column: Int) -> Explanation {
        explain(
            en: (
                "The structure is not valid JSON (line \(line), column \(column)).",
                "Write it like {\"TITLE\": \"Launch crew\", \"USERS\": [10, 1]}; "
                    + "`convene structure --empty` prints one to fill in."
            ),
            ru: (
                "В структуре ошибка JSON (строка \(line), столбец \(column)).",
                "Напишите её так: {\"TITLE\": \"Команда запуска\", \"USERS\": [10, 1]}; "
                    + "заготовку выводит `convene structure --empty`."
            ))
    }
    public func twice(_ key: String) -> Explanation {
        explain(
            en: (
                "\(key) is in the structure twice.", "Keep one of the two; the portal would take the later one."
            ),
            ru: ("Поле \(key) стоит в структуре дважды.", "Оставьте одно из двух; портал взял бы последнее."))
    }
    public func reserved(_ key: String) -> Explanation {
        explain(
            en: (
                "\(key) has a meaning of its own to the portal and cannot be a field.",
                "Take it out of the structure."
            ),
            ru: ("\(key) имеет для портала особый смысл и не может быть полем.", "Уберите его из структуры."))
    }
    /// - Parameter near: the field that was probably meant.
    public func unknownField(_ key: String, near: String?) -> Explanation {
        explain(
            en: (
                "\(key) is not a field of the structure.",
                near.map { "Did you mean \($0)?" }
                    ?? "`convene structure` lists the fields. The portal would silently ignore it."
            ),
            ru: (
                "В структуре нет поля \(key).",
                near.map { "Возможно, вы имели в виду \($0)?" }
                    ?? "Поля перечисляет `convene structure`. Портал молча пропустил бы его."
            ))
    }
    public var notAList: Explanation {
        explain(
            en: ("This is not a list of ids.", "Write it like [10, 1]."),
            ru: ("Это не список ID.", "Напишите его так: [10, 1]."))
    }
    public var notRights: Explanation {
        explain(
            en: ("This is not an object of rights.", "Write it like {\"look\": \"manager\"}."),
            ru: ("Это не объект с правами.", "Напишите его так: {\"look\": \"manager\"}."))
    }
    public func notADepartment(_ text: String) -> Explanation {
        explain(
            en: ("\(text) is not the number of a department.", "Write 7, or 7+ with sub-departments."),
            ru: ("\(text) — не номер отдела.", "Напишите 7 или 7+ вместе с подотделами."))
    }
    public var notAText: Explanation {
        explain(
            en: ("This is not a text.", "Write it like \"Launch crew\"."),
            ru: ("Это не текст.", "Напишите его так: \"Команда запуска\"."))
    }
    public func unknownKind(_ name: String) -> Explanation {
        explain(
            en: (
                "\(name) is not a type of chat; the portal would silently create a closed chat.",
                "Write OPEN (any employee can find it) or CHAT (members only)."
            ),
            ru: (
                "\(name) — не тип чата; портал молча сделал бы чат закрытым.",
                "Напишите OPEN (найдёт любой сотрудник) или CHAT (только для участников)."
            ))
    }
    public func unknownColor(_ name: String, meant: String?, codes: String, names: String) -> Explanation {
        explain(
            en: (
                "\(name) is not a color the portal accepts; it would silently choose another.",
                (meant.map { "Did you mean \($0)? " } ?? "") + "Colors: \(codes)."
            ),
            ru: (
                "\(name) — не цвет, который принимает портал; он молча выбрал бы другой.",
                (meant.map { "Возможно, вы имели в виду \($0)? " } ?? "") + "Цвета: \(codes) или по-русски: \(names)."
            ))
    }
    public func memberMalformed(_ text: String) -> Explanation {
        explain(
            en: (
                "\(text) is not the id of a person; the portal would silently skip it.",
                "An id is a whole number from 1, such as 10."
            ),
            ru: ("\(text) — не ID человека; портал молча пропустил бы его.", "ID — целое число от 1, например 10."))
    }
    public func notAnOwner(_ text: String) -> Explanation {
        explain(
            en: (
                "\(text) is not the id of a person.",
                "An id is a whole number from 1; leave the owner out to own the chat yourself."
            ),
            ru: (
                "\(text) — не ID человека.",
                "ID — целое число от 1; без владельца чат будет принадлежать вам."
            ))
    }
    public func tooLong(
        _ field: String, count: Int, limit: Int, inBytes: Bool, countingEmoji: Bool
    ) -> Explanation {
        let over = number(count - limit)
        let emoji = countingEmoji ? " \(emojiCost)" : ""
        return explain(
            en: (
                "\(field) has \(number(count)) \(inBytes ? "bytes" : "characters"); "
                    + "the portal stores \(number(limit)) and cuts the rest.",
                "Shorten it by \(over).\(emoji)"
            ),
            ru: (
                "Поле «\(field)»: \(length(count, inBytes: inBytes)); "
                    + "портал хранит \(number(limit)) и отрезает остальное.",
                "Сократите на \(over).\(emoji)"
            ))
    }

    /// Why a title is longer than it looks.
    public var emojiCost: String {
        say(
            en: "An emoji counts as ten characters.", ru: "Эмодзи считается за десять символов.")
    }

    private func length(_ count: Int, inBytes: Bool) -> String {
        inBytes
            ? counted(count, en: ("byte", "bytes"), ru: ("байт", "байта", "байт"))
            : counted(count, en: ("character", "characters"), ru: ("символ", "символа", "символов"))
    }
    /// - Parameter place: the number of the character, from 1.
    public func controlCharacter(_ scalar: Unicode.Scalar, at place: Int, in field: String) -> Explanation {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name =
            switch scalar {
            case "\n", "\r": say(en: "a line end, \(code)", ru: "конец строки, \(code)")
            case "\t": say(en: "a tab, \(code)", ru: "табуляция, \(code)")
            case "\u{1b}": "ESC, \(code)"
            default: code
            }
        return explain(
            en: ("\(field) contains a control character (\(name)) at character \(place).", "Remove it."),
            ru: ("Поле «\(field)»: управляющий символ (\(name)) в позиции \(place).", "Удалите его."))
    }
    public func titleIgnored(isBlank: Bool) -> Explanation {
        explain(
            en: (
                "The title is \(isBlank ? "only white space" : "\"0\""), "
                    + "which the portal ignores and replaces with its own.",
                "Write a title, or leave it empty to let the portal choose."
            ),
            ru: (
                "Название состоит \(isBlank ? "из одних пробелов" : "из «0»"): "
                    + "портал его не учтёт и придумает своё.",
                "Введите название или оставьте пустым, тогда его выберет портал."
            ))
    }
    public func entityRefused(_ type: String) -> Explanation {
        explain(
            en: (
                "The type \(type) reaches or damages other chats of the portal.",
                "Use a type of your own, such as MY_APP, or leave the link empty."
            ),
            ru: (
                "Тип \(type) затрагивает или портит другие чаты портала.",
                "Возьмите собственный тип, например MY_APP, или оставьте привязку пустой."
            ))
    }
    public var entityMalformed: Explanation {
        explain(
            en: (
                "The type of the link is not made of capital letters, digits and underscores.",
                "Write it like CRM or MY_APP, beginning with a letter."
            ),
            ru: (
                "Тип привязки должен состоять из прописных латинских букв, цифр и подчёркиваний.",
                "Напишите его как CRM или MY_APP, начиная с буквы."
            ))
    }
}
