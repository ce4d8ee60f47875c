/// Files, commands and programs that convene reads from or starts.
extension Messages {
    public var demoEnded: String {
        say(en: "The demo portal ended before it answered.", ru: "Демо-портал завершился, не успев ответить.")
    }
    public var runPortalAlone: String {
        say(
            en: "Run `convene portal` by itself to see what is wrong.",
            ru: "Запустите отдельно `convene portal`, чтобы увидеть причину.")
    }
    public func demoNotStarted(_ path: String, _ reason: String) -> String {
        say(
            en: "The demo portal cannot be started: \(path): \(reason).",
            ru: "Демо-портал не запускается: \(path): \(reason).")
    }
    public var installPortal: String {
        say(en: "Install convene-portal beside convene.", ru: "Установите convene-portal рядом с convene.")
    }
    public func demoPortal(_ address: String) -> String {
        say(en: "the demo portal, \(address)", ru: "демо-портал, \(address)")
    }
    public func debugUnwritable(_ path: String, _ reason: String) -> String {
        say(
            en: "The debug file \(path) cannot be written: \(reason).",
            ru: "Отладочный файл \(path) не записывается: \(reason).")
    }
    public var nameOtherDebugFile: String {
        say(en: "Name another file with --debug.", ru: "Укажите в --debug другой файл.")
    }
    public var setHomeOrState: String { say(en: "Set HOME or XDG_STATE_HOME.", ru: "Задайте HOME или XDG_STATE_HOME.") }
    public func noBrowser(_ link: String) -> String {
        say(en: "No browser can be opened here: \(link)", ru: "Браузер здесь открыть не удалось: \(link)")
    }
    public func noEditorFile(_ reason: String) -> String {
        say(
            en: "No file for the editor could be made: \(reason). The text stays as it was.",
            ru: "Не удалось создать файл для редактора: \(reason). Текст не изменён.")
    }
    public func editorFileUnwritten(_ reason: String) -> String {
        say(
            en: "The file for the editor could not be written: \(reason). The text stays as it was.",
            ru: "Не удалось записать файл для редактора: \(reason). Текст не изменён.")
    }
    public func editorFailed(_ command: String, keptIn file: String?) -> String {
        say(
            en: "The editor (\(command)) failed; the text stays as it was.",
            ru: "Редактор (\(command)) завершился с ошибкой; текст не изменён.") + writtenTextIsKept(in: file)
    }
    public func editorWroteNoText(keptIn file: String?) -> String {
        say(
            en: "What the editor wrote is not UTF-8 text; the text stays as it was.",
            ru: "Редактор записал не текст в UTF-8; текст не изменён.") + writtenTextIsKept(in: file)
    }
    private func writtenTextIsKept(in file: String?) -> String {
        file.map { say(en: " What it wrote is kept in \($0).", ru: " Записанное осталось в \($0).") } ?? ""
    }
    public func editorWroteTooMuch(bytes: Int, most: Int, file: String) -> String {
        let (size, limit) = (number(bytes / 1024), number(most / 1024))
        return say(
            en:
                "What the editor wrote has \(size) KB, and at most \(limit) are taken. It is kept in \(file); the text stays as it was.",
            ru:
                "Редактор записал \(size) КБ, а берётся не больше \(limit). Записанное осталось в \(file); текст не изменён."
        )
    }
    public var checkThePath: String { say(en: "Check the path.", ru: "Проверьте путь.") }
    public func inputUnreadable(_ name: String, _ reason: String) -> String {
        say(en: "\(name) cannot be read: \(reason).", ru: "\(name) не читается: \(reason).")
    }
    public var outputOfCommand: String { say(en: "The output of a command", ru: "Вывод команды") }
    public var standardInput: String { say(en: "Standard input", ru: "Стандартный ввод") }
    public var largerThanLimit: String { say(en: "it is larger than 64 MB", ru: "больше 64 МБ") }
    public var interrupted: String { say(en: "Interrupted.", ru: "Прервано.") }
    public func tokenFileIsOpen(_ path: String) -> String {
        say(en: "The token file \(path) can be read by others.", ru: "Файл с токеном \(path) доступен другим.")
    }
    public func closeFile(_ path: String) -> String {
        say(en: "Make it private: chmod 600 \(path)", ru: "Закройте доступ: chmod 600 \(path)")
    }
    public func theTokenFile(_ path: String) -> String {
        say(en: "The token file \(path)", ru: "Файл с токеном \(path)")
    }
    public func outputIsNoText(_ reason: String) -> String {
        say(
            en: "The output of the command cannot be used: \(reason).", ru: "Вывод команды не годится: \(reason).")
    }
    /// - Parameter name: an option or a variable; nil for a word that stands alone.
    public func argumentIsNoText(_ name: String?) -> String {
        name.map { say(en: "The value of \($0) is not UTF-8 text.", ru: "Значение \($0) — не текст в UTF-8.") }
            ?? say(en: "An argument is not UTF-8 text.", ru: "Один из аргументов — не текст в UTF-8.")
    }
    public var sendUTF8: String {
        say(
            en: "Convert it (iconv -t UTF-8), or run this under a UTF-8 locale.",
            ru: "Преобразуйте его (iconv -t UTF-8) или запустите команду в локали с UTF-8.")
    }
    public func structureIsNoText(_ source: String, _ reason: String) -> String {
        say(en: "\(source) is not a structure: \(reason).", ru: "\(source): это не структура: \(reason).")
    }
    public func fetching(_ host: String) -> String { say(en: "Fetching from \(host)", ru: "Загрузка с \(host)") }
    public var runItAlone: String {
        say(en: "Run it by itself to see what is wrong.", ru: "Запустите её отдельно, чтобы увидеть причину.")
    }
    public var theTokenCommand: String { say(en: "The token command", ru: "Команда для токена") }
    public func emptyFirstLine(of source: String) -> String {
        say(en: "\(source) gave an empty first line.", ru: "\(source): первая строка пуста.")
    }
    public var firstLineIsToken: String {
        say(en: "Its first line must be the token.", ru: "Первая строка должна быть токеном.")
    }
}
