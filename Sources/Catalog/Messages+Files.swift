/// Files of convene's own.
extension Messages {
    public func fileUnreadable(_ path: String, _ reason: String) -> String {
        say(en: "\(path) cannot be read: \(reason).", ru: "Не читается \(path): \(reason).")
    }
    public func fileUnwritable(_ path: String, _ reason: String) -> String {
        say(en: "\(path) cannot be written: \(reason).", ru: "Не записывается \(path): \(reason).")
    }
    public var notUTF8: String { say(en: "it is not UTF-8 text", ru: "это не текст в UTF-8") }

    public var isFolder: String { say(en: "it is a folder, not a file", ru: "это папка, а не файл") }
    public var isPipe: String { say(en: "it is a pipe, not a file", ru: "это канал (FIFO), а не файл") }
    public var isDevice: String { say(en: "it is a device, not a file", ru: "это устройство, а не файл") }
    public var isSocket: String { say(en: "it is a socket, not a file", ru: "это сокет, а не файл") }
    public var isLink: String {
        say(en: "it is a link; only a regular file is written", ru: "это ссылка, а нужен обычный файл")
    }
    public var utf16WithoutMark: String {
        say(
            en: "it looks like UTF-16 without a byte-order mark", ru: "похоже на UTF-16 без метки порядка байтов")
    }

    // MARK: - Advice

    public var moveSpecialAway: String {
        say(
            en: "Move it away; convene makes a file in its place.",
            ru: "Уберите это: convene создаст на этом месте файл.")
    }

    public var convertToUTF8: String { say(en: "Convert it: iconv -t UTF-8.", ru: "Преобразуйте: iconv -t UTF-8.") }
    public func convertToUTF8(from encoding: String) -> String {
        say(
            en: "Convert it: iconv -f \(encoding) -t UTF-8.", ru: "Преобразуйте: iconv -f \(encoding) -t UTF-8.")
    }
    public var makeRoom: String { say(en: "Make room on that disk.", ru: "Освободите место на диске.") }
    public var setStateHome: String {
        say(
            en: "Set XDG_STATE_HOME to a folder on a disk that can be written.",
            ru: "Укажите в XDG_STATE_HOME папку на диске, доступном для записи.")
    }
    public var seeWhoOwnsIt: String {
        say(
            en: "See who owns it and its folder: they must be yours.",
            ru: "Посмотрите, кому принадлежит файл и его папка: они должны быть вашими.")
    }
    public var chooseOtherName: String { say(en: "Choose another name.", ru: "Выберите другое имя.") }
    public var checkPathAndDisk: String {
        say(
            en: "See whether the path is right and the disk is in order.", ru: "Проверьте путь и исправность диска.")
    }
}

/// Drafts and templates.
extension Messages {
    public func otherVersion(_ version: Int, own: Int) -> String {
        say(
            en: "It was written by another version of convene (format \(version), not \(own)).",
            ru: "Это записала другая версия convene (формат \(version), а не \(own)).")
    }
    public var notByConvene: String {
        say(
            en: "It is damaged, or was not written by convene.", ru: "Файл повреждён или записан не convene.")
    }
    public var templateNeedsName: String { say(en: "A template needs a name.", ru: "Шаблону нужно имя.") }
    public func templateNameTooLong(_ limit: Int) -> String {
        say(
            en: "The name of a template can have at most \(limit) bytes.",
            ru: "Имя шаблона может занимать не больше \(limit) байт.")
    }
    public var templateNameDot: String {
        say(
            en: "The name of a template cannot begin with a dot.", ru: "Имя шаблона не может начинаться с точки.")
    }
    public var templateNameSlash: String {
        say(
            en: "The name of a template cannot contain a slash.", ru: "В имени шаблона нельзя использовать косую черту."
        )
    }
    public var templateNameInvisible: String {
        say(
            en: "The name of a template contains an invisible character.",
            ru: "В имени шаблона есть невидимый символ.")
    }
    public var templateNameAdvice: String {
        say(en: "Choose a name such as: weekly meeting", ru: "Выберите имя, например: планёрка")
    }
}
