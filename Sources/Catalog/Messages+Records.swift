/// What convene keeps on disk, and what happens to it. `reason` is a sentence or two.
extension Messages {
    public func draftNotKept(_ reason: String) -> String {
        say(en: "The draft is not saved: \(reason)", ru: "Черновик не сохраняется: \(reason)")
    }
    /// Stands in the header as long as the draft is not kept.
    public var notKeptMark: String { say(en: "NOT SAVED", ru: "НЕ СОХРАНЯЕТСЯ") }
    public var noHomeForState: String {
        say(
            en: "HOME and XDG_STATE_HOME are not set, so nothing is written to disk. Set one of them to keep it.",
            ru: "HOME и XDG_STATE_HOME не заданы, поэтому на диск ничего не пишется. Задайте одну из переменных.")
    }
    public func leavingLosesText(_ reason: String) -> String {
        say(
            en: "This text is not saved and would be lost. Press again to quit anyway. (\(reason))",
            ru: "Этот текст не сохранён и при выходе пропадёт. Повторите, чтобы всё же выйти. (\(reason))")
    }
    public func draftSetAside(_ path: String, _ reason: String) -> String {
        say(
            en: "The draft cannot be read and was moved to \(path). \(reason)",
            ru: "Черновик не читается и перемещён в \(path). \(reason)")
    }
    public var draftPictureGone: String {
        say(
            en: "The draft's image no longer exists; choose it again in Avatar.",
            ru: "Файла изображения из черновика больше нет; выберите его заново в поле «Аватар».")
    }
    public func draftUnreadable(_ reason: String) -> String {
        say(en: "The draft cannot be read: \(reason)", ru: "Черновик не читается: \(reason)")
    }
    public func formerDraftSetAside(_ path: String) -> String {
        say(
            en: "The previous draft was moved to \(path).", ru: "Прежний черновик перемещён в \(path).")
    }
    public func formerDraftStays(_ reason: String) -> String {
        say(
            en: "The previous draft could not be moved: \(reason)",
            ru: "Прежний черновик не удалось переместить: \(reason)")
    }
    public func historyNotKept(_ reason: String) -> String {
        say(en: "The history is not saved: \(reason)", ru: "История не сохраняется: \(reason)")
    }
    public func historyUnreadable(_ reason: String) -> String {
        say(en: "The history cannot be read: \(reason)", ru: "История не читается: \(reason)")
    }
    public func journalNotKept(_ reason: String) -> String {
        say(
            en: "The journal of requests is not written: \(reason)", ru: "Журнал запросов не ведётся: \(reason)")
    }

    // MARK: - Templates

    public func noTemplate(_ name: String) -> String {
        say(en: "There is no template “\(name)”.", ru: "Шаблона «\(name)» нет.")
    }
    public func templateUnusable(_ name: String, _ reason: String) -> String {
        say(
            en: "The template “\(name)” cannot be used. \(reason)", ru: "Шаблон «\(name)» нельзя открыть. \(reason)")
    }
    public var templatePictureGone: String {
        say(
            en: "The template's image no longer exists; choose it again in Avatar.",
            ru: "Файла изображения из шаблона больше нет; выберите его заново в поле «Аватар».")
    }
    /// What a new chat is made like.
    public func theTemplate(_ name: String) -> String {
        say(en: "the template “\(name)”", ru: "шаблон «\(name)»")
    }
    public func keptAs(_ name: String) -> String {
        say(en: "Saved as “\(name)”.", ru: "Сохранено как «\(name)».")
    }
    public func templateExists(_ name: String) -> String {
        say(en: "There is a template “\(name)” already.", ru: "Шаблон «\(name)» уже есть.")
    }
    public func renamed(_ name: String, to newName: String) -> String {
        say(en: "“\(name)” was renamed to “\(newName)”.", ru: "«\(name)» теперь называется «\(newName)».")
    }
    public func templateDeleted(_ name: String) -> String {
        say(en: "The template “\(name)” is deleted.", ru: "Шаблон «\(name)» удалён.")
    }
    public var noTemplateFolder: String {
        say(
            en: "No folder for templates is known: HOME is not set.",
            ru: "Папка для шаблонов неизвестна: переменная HOME не задана.")
    }
}
