/// The answers that a question in lines lists, as in "What next? n new chat, b back to the form".
extension Messages {
    public struct Choice: Equatable, Sendable {
        /// As the question lists it.
        public let name: String
        /// What comes of it, for somebody who asks.
        public let sentence: String

        fileprivate init(_ name: String, _ sentence: String) {
            self.name = name
            self.sentence = sentence
        }
    }

    public func whatNext(_ choices: [Choice]) -> String {
        say(en: "What next? ", ru: "Что дальше? ") + choices.map(\.name).joined(separator: ", ")
    }

    public var choiceRepair: Choice {
        Choice(
            say(en: "r repairs all, a number repairs one", ru: "r — исправить всё, номер — исправить одно"),
            say(
                en: "r: stores everything as it was asked for; a number does so for the difference with that number.",
                ru: "r: сохраняет всё так, как было задано; номер — только отличие с этим номером."))
    }
    public var choiceNew: Choice {
        Choice(
            say(en: "n new chat", ru: "n — новый чат"),
            say(en: "n: empties the form for another chat.", ru: "n: очищает форму для другого чата."))
    }
    public var choiceUndo: Choice {
        Choice(
            say(en: "d deletes this chat", ru: "d — удалить чат"),
            say(
                en: "d: deletes the chat on the portal, after one more question.",
                ru: "d: удаляет чат на портале, после ещё одного вопроса."))
    }
    public var choiceBack: Choice {
        Choice(
            say(en: "b back to the form", ru: "b — к форме"),
            say(
                en: "b: goes back to the form, with everything that was filled in.",
                ru: "b: возвращает к форме; всё заполненное остаётся."))
    }
    public var choiceSource: Choice {
        Choice(
            say(en: "j the portal's answer as JSON", ru: "j — ответ портала в JSON"),
            say(en: "j: shows the portal's answer in full.", ru: "j: показывает ответ портала целиком."))
    }
    public var choiceNumber: Choice {
        Choice(
            say(en: "a number selects it", ru: "номер — выбрать"),
            say(
                en: "A number puts that entry of the list into the form.",
                ru: "Номер переносит эту запись списка в форму."))
    }
    public var choiceMore: Choice {
        Choice(
            say(en: "m more", ru: "m — ещё"),
            say(en: "m: lists the next entries.", ru: "m: показывает следующие записи."))
    }
    public var choiceKeep: Choice {
        Choice(
            say(en: "s NAME saves the form as a template", ru: "s ИМЯ — сохранить форму как шаблон"),
            say(
                en: "s NAME: saves the form as a template with that name, as in “s weekly”.",
                ru: "s ИМЯ: сохраняет форму как шаблон с этим именем, например «s летучка»."))
    }
    public var choiceChange: Choice {
        Choice(
            say(en: "r 1 NAME renames, d 1 deletes", ru: "r 1 ИМЯ — переименовать, d 1 — удалить"),
            say(
                en: "r 1 NAME: renames the first template; d 1: deletes it, after one more question.",
                ru: "r 1 ИМЯ: переименовывает первый шаблон; d 1: удаляет его, после ещё одного вопроса."))
    }
    public var choiceAddGroup: Choice {
        Choice(
            say(en: "a number adds to the members", ru: "номер — добавить к участникам"),
            say(
                en: "A number adds the people of that group to the members.",
                ru: "Номер добавляет людей этой группы к участникам."))
    }
    public var choiceSaveGroup: Choice {
        Choice(
            say(en: "s NAME saves the members", ru: "s ИМЯ — сохранить участников"),
            say(
                en: "s NAME: saves the members of the form as a group with that name.",
                ru: "s ИМЯ: сохраняет участников формы как группу с этим именем."))
    }
    public var choiceDeleteGroup: Choice {
        Choice(
            say(en: "d NUMBER deletes", ru: "d НОМЕР — удалить"),
            say(
                en: "d NUMBER: deletes that group, after one more question.",
                ru: "d НОМЕР: удаляет эту группу, после ещё одного вопроса."))
    }
    public var choiceHistory: Choice {
        Choice(
            say(en: "e changes who sees earlier messages", ru: "e — прежние сообщения"),
            say(
                en: "e: changes whether the people who are added see earlier messages.",
                ru: "e: меняет, увидят ли добавленные люди прежние сообщения."))
    }
    public var choiceLookForChat: Choice {
        Choice(
            say(en: "l looks on the portal", ru: "l — искать на портале"),
            say(en: "l: looks for the chat on the portal.", ru: "l: ищет этот чат на портале."))
    }
    public var choiceIdentify: Choice {
        Choice(
            say(en: "a number says which chat it is", ru: "номер — подтвердить чат"),
            say(
                en: "A number confirms that the chat with that number in the list is the one.",
                ru: "Номер подтверждает, что это чат с таким номером в списке."))
    }
    public var choiceDismiss: Choice {
        Choice(
            say(en: "k dismisses it", ru: "k — скрыть"),
            say(
                en: "k: dismisses the request; its outcome stays unknown.",
                ru: "k: скрывает запрос; исход остаётся неизвестным."))
    }
    public var choicePlan: Choice {
        Choice(
            say(en: "p the plan", ru: "p — план"),
            say(
                en: "p: checks all rows with the portal, and shows what would be created.",
                ru: "p: проверяет все строки на портале и показывает, что будет создано."))
    }
    public var choiceRow: Choice {
        Choice(
            say(en: "a row's number corrects it", ru: "номер строки — исправить"),
            say(
                en: "A row's number puts that row into the form, to correct it.",
                ru: "Номер строки переносит её в форму для исправления."))
    }
    public var choiceWrite: Choice {
        Choice(
            say(en: "w write the table out", ru: "w — записать таблицу"),
            say(
                en: "w: writes the table with the corrected rows to a new file.",
                ru: "w: записывает таблицу с исправленными строками в новый файл."))
    }
    public var choiceReport: Choice {
        Choice(
            say(en: "r write a report", ru: "r — записать отчёт"),
            say(en: "r: writes to a file what came of each row.", ru: "r: записывает в файл результат каждой строки."))
    }
    public var choiceLook: Choice {
        Choice(
            say(en: "l look for unknown rows", ru: "l — найти неизвестные"),
            say(
                en: "l: looks on the portal for the rows whose outcome is unknown.",
                ru: "l: ищет на портале строки с неизвестным исходом."))
    }
    public var choiceSkipInvalid: Choice {
        Choice(
            say(en: "x skip the invalid rows", ru: "x — пропустить строки с ошибками"),
            say(en: "x: leaves the rows with errors out.", ru: "x: пропускает строки с ошибками."))
    }
    public var choiceExisting: Choice {
        Choice(
            say(en: "s existing titles", ru: "s — имеющиеся названия"),
            say(
                en: "s: skips rows whose title exists already, or includes them again.",
                ru: "s: пропускает строки, название которых уже есть, или возвращает их."))
    }
    public var choiceChanged: Choice {
        Choice(
            say(en: "a other contents", ru: "a — изменённые"),
            say(
                en: "a: includes rows whose chat was created with other contents, or skips them again.",
                ru: "a: включает строки, чаты которых созданы с другим содержимым, или снова пропускает их."))
    }
    public var choiceDeleted: Choice {
        Choice(
            say(en: "r deleted chats", ru: "r — удалённые"),
            say(
                en: "r: includes rows whose chat was deleted since, or skips them again.",
                ru: "r: включает строки, чаты которых потом удалены, или снова пропускает их."))
    }
    public var choiceRows: Choice {
        Choice(
            say(en: "b back to the rows", ru: "b — к строкам"),
            say(en: "b: goes back to the rows of the table.", ru: "b: возвращает к строкам таблицы."))
    }
    public var choiceEncoding: Choice {
        Choice(
            say(en: "e another encoding", ru: "e — другая кодировка"),
            say(en: "e: reads the file again, in another encoding.", ru: "e: читает файл ещё раз, в другой кодировке."))
    }
    public var choiceIgnore: Choice {
        Choice(
            say(en: "i ignore these columns", ru: "i — пропустить эти столбцы"),
            say(
                en: "i: ignores the columns that are not fields of a chat.",
                ru: "i: пропускает столбцы, которых нет среди полей чата."))
    }
}
