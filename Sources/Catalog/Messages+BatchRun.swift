/// What is said while a table is sent, and at the end.
extension Messages {
    public func batchProgress(done: Int, of total: Int, failed: Int, current: String, left: String?) -> String {
        let parts = [
            say(en: "\(number(done)) of \(number(total))", ru: "\(number(done)) из \(number(total))"),
            failed > 0 ? say(en: "\(number(failed)) failed", ru: "не удалось: \(number(failed))") : "",
            left.map { say(en: "\($0) left", ru: "осталось \($0)") } ?? "", current,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }
    public var otherBatchIsSending: String {
        say(
            en: "Another convene is sending a table to this portal; waiting for it.",
            ru: "Другой convene отправляет таблицу на этот портал; ожидание.")
    }
    public func goingOnIn(_ time: String) -> String {
        say(en: "Continuing in \(time).", ru: "Продолжение через \(time).")
    }
    public func lookingForUnknown(_ count: Int) -> String {
        say(
            en: "Looking for \(chatCount(count)) of unknown outcome among your recent chats…",
            ru: "Поиск среди ваших недавних чатов, исход неизвестен: \(chatCount(count))…")
    }
    public func waitingForLost(_ time: String) -> String {
        say(
            en: "Waiting \(time), until the portal cannot carry out a lost request any more…",
            ru: "Ожидание \(time), пока портал ещё может выполнить потерянный запрос…")
    }
    public func resendAbsentRows(_ count: Int) -> String {
        say(
            en:
                "Not among your recent chats: \(chatCount(count)) of unknown outcome. Not created, provided that a new chat "
                + "is always among the recent ones. Send again?",
            ru: "Не найдено среди ваших недавних чатов: \(chatCount(count)) с неизвестным исходом. Значит, не создано, "
                + "если новый чат всегда есть среди недавних. Отправить снова?")
    }
    public func rowsFailAlike(_ count: Int, _ sentence: String) -> String {
        say(
            en: "\(count) rows in a row ended the same way: \(sentence)",
            ru: "\(count) строк подряд завершились одинаково: \(sentence)")
    }
    public var goOnAnyway: String { say(en: "Continue?", ru: "Продолжить?") }
    public func batchPaused(_ count: Int) -> String {
        say(
            en: "\(count) rows in a row ended the same way, so nothing more was sent; --keep-going overrides.",
            ru: "\(count) строк подряд завершились одинаково, поэтому отправка остановлена; --keep-going отменяет это.")
    }
    public var batchInterrupted: String {
        say(en: "Interrupted after the request under way.", ru: "Прервано после текущего запроса.")
    }
    /// - Parameters:
    ///   - earlier: rows whose chats an earlier run has created.
    ///   - isChecked: the chats were read back.
    public func batchSummary(
        created: Int, of total: Int, earlier: Int = 0, different: Int, unchecked: Int, failed: Int, unknown: Int,
        unsent: Int, isChecked: Bool
    ) -> String {
        let parts = [
            (earlier, say(en: "created before", ru: "создано раньше")),
            (different, say(en: "stored differently", ru: "сохранено иначе")),
            (unchecked, say(en: "not checked", ru: "не проверено")), (failed, say(en: "failed", ru: "не удалось")),
            (unknown, say(en: "of unknown outcome", ru: "с неизвестным исходом")),
            (unsent, say(en: "not sent", ru: "не отправлено")),
        ]
        let rest = parts.filter { $0.0 > 0 }.map { say(en: "\(number($0.0)) \($0.1)", ru: "\($0.1): \(number($0.0))") }
        let first =
            total == 0
            ? say(en: "Nothing to send", ru: "Отправлять нечего")
            : isChecked
                ? say(
                    en: "Created as asked: \(number(created)) of \(number(total))",
                    ru: "Создано, как запрошено: \(number(created)) из \(number(total))")
                : say(
                    en: "Created: \(number(created)) of \(number(total))",
                    ru: "Создано: \(number(created)) из \(number(total))")
        return ([first] + rest).joined(separator: "; ") + "."
    }
    public func reportNotWhole(_ reason: String) -> String {
        say(en: "The report is incomplete: \(reason).", ru: "Отчёт неполный: \(reason).")
    }
    public var runBatchAgain: String {
        say(
            en: "Run the same command again: what was created is not created again.",
            ru: "Запустите ту же команду снова: созданное не создаётся повторно.")
    }
    public var againCreatesChanged: String {
        say(
            en: "--again creates chats for rows with other contents, too.",
            ru: "--again создаст чаты и для строк с другим содержимым.")
    }
    public var againCreatesDeleted: String {
        say(
            en: "--again creates the deleted chats again.",
            ru: "--again заново создаст удалённые чаты.")
    }
    public var againSendsDismissed: String {
        say(
            en: "--again looks again for those whose unknown outcome was dismissed.",
            ru: "--again снова поищет те, неизвестный исход которых скрыт.")
    }
    public var giveLostRowTitle: String {
        say(
            en: "A row without a title cannot be told from other new chats of its members: look for its chat yourself; "
                + "if there is none, give the row a title, and it is sent as a new one.",
            ru:
                "Строку без названия не отличить от других новых чатов её участников: поищите её чат сами; если его нет, "
                + "дайте строке название, и она отправится как новая.")
    }
    public var howUnknownIsResolved: String {
        say(
            en: "Run the same command again: rows of unknown outcome are looked for first; --resend-absent sends those "
                + "again that are proven absent.",
            ru: "Запустите ту же команду снова: строки с неизвестным исходом сначала ищутся; --resend-absent отправит "
                + "снова те, чьих чатов нет.")
    }
}

/// Taking a table back.
extension Messages {
    public var lookingAtChats: String { say(en: "Checking the chats", ru: "Проверка чатов") }
    public func deletingChat(_ number: Int, _ title: String) -> String {
        say(en: "Deleting chat \(number) “\(title)”", ru: "Удаление чата \(number) «\(title)»")
    }
    public func chatStays(_ number: Int, _ title: String, _ reason: String) -> String {
        say(en: "Chat \(number) “\(title)” stays: \(reason)", ru: "Чат \(number) «\(title)» остаётся: \(reason)")
    }
    public var chatIsForeign: String {
        say(en: "this machine did not create it.", ru: "он создан не с этого компьютера.")
    }
    public var chatIsGone: String {
        say(
            en: "it was deleted, or is not shown to you.", ru: "он уже удалён или не показывается вам.")
    }
    public var alreadyDeleted: String { say(en: "already deleted.", ru: "уже удалён.") }
    /// From this machine, as its journal knows.
    public func chatIsAlreadyDeleted(_ number: Int, _ title: String) -> String {
        say(en: "Chat \(number) “\(title)”: \(alreadyDeleted)", ru: "Чат \(number) «\(title)»: \(alreadyDeleted)")
    }
    public var chatWasRenamed: String { say(en: "its title was changed.", ru: "его переименовали.") }
    public var chatIsMisnamed: String {
        say(
            en: "the report gives it another title than the one that this machine created it with.",
            ru: "в отчёте у него другое название, чем при создании с этого компьютера.")
    }
    public var chatWasGivenAway: String { say(en: "you are not its owner.", ru: "его владелец — не вы.") }
    public var chatIsOfOtherDate: String {
        say(en: "it was created at another time.", ru: "он создан в другое время.")
    }
    public var chatWasWrittenIn: String {
        say(en: "somebody else has written in it.", ru: "в нём писал кто-то другой.")
    }
    public var chatIsUnreadable: String {
        say(en: "its messages cannot be read, or are too many.", ru: "его сообщения не прочитать или их слишком много.")
    }
    public var nothingToDelete: String {
        say(en: "No chat can be deleted.", ru: "Ни один из этих чатов удалить нельзя.")
    }
    public func wouldBeDeleted(_ count: Int) -> String {
        say(
            en: "\(chatCount(count)) would be deleted; nothing was.",
            ru: "Будет удалено: \(chatCount(count)); пока ничего не удалено.")
    }
    /// - Parameter titles: of all of them; the first are named.
    public func typeNumberToDelete(_ titles: [String], on portal: String) -> String {
        let count = titles.count
        let named = titles.prefix(3).map(quoted).joined(separator: ", ") + (count > 3 ? andMore(count - 3) : "")
        return say(
            en: "\(chatCount(count)) on \(portal) will be deleted for good: \(named). "
                + "To delete, type the number \(count):",
            ru: "На \(portal) будет удалено навсегда: \(chatCount(count)): \(named). "
                + "Чтобы удалить, введите число \(count):")
    }
    public func wantsNumber(_ count: Int) -> String {
        say(
            en: "\(chatCount(count)) would be deleted for good; nothing was deleted.",
            ru: "Было бы удалено навсегда: \(chatCount(count)); ничего не удалено.")
    }
    public func giveNumber(_ count: Int) -> String { say(en: "Give --yes \(count).", ru: "Укажите --yes \(count).") }
    public func chatsDeleted(_ count: Int, of total: Int) -> String {
        say(
            en:
                "Deleted: \(chatCount(count)) of \(number(total)). Their rows count as created; --again creates them again.",
            ru: "Удалено: \(chatCount(count)) из \(number(total)). Их строки считаются созданными; --again создаст их "
                + "заново.")
    }
}
