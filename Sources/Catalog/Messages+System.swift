import CLibrary

extension Messages {
    /// What the system says about an error number, as in `errno(3)`; without a full stop.
    ///
    /// Russian has what happens to files; the rest is told as the system words it.
    public func system(_ number: Int32) -> String {
        say(en: Self.systemsOwn(number), ru: russianReason(number) ?? Self.systemsOwn(number))
    }

    private static func systemsOwn(_ number: Int32) -> String { String(cString: strerror(number)) }

    private func russianReason(_ number: Int32) -> String? {
        switch number {
        case EPERM: "операция не разрешена"
        case ENOENT: "нет такого файла или папки"
        case EIO: "ошибка ввода-вывода"
        case EACCES: "отказано в доступе"
        case EBUSY: "занято"
        case EEXIST: "файл уже существует"
        case ENOTDIR: "это не папка"
        case EISDIR: "это папка"
        case EMFILE, ENFILE: "открыто слишком много файлов"
        case EFBIG: "файл слишком велик"
        case ENOSPC: "на диске нет места"
        case EROFS: "диск только для чтения"
        case EPIPE: "читающая программа закрыла канал"
        case ENAMETOOLONG: "слишком длинное имя"
        case ELOOP: "слишком много ссылок подряд"
        case EDQUOT: "превышена дисковая квота"
        case EAGAIN: "не хватает ресурсов, попробуйте позже"
        case ENOMEM: "не хватает памяти"
        case ENOEXEC: "это не программа"
        case EBADF: "поток закрыт"
        default: nil
        }
    }
}
