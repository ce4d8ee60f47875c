/// What becomes of the chosen picture.
extension Messages {
    public func animated(_ format: String) -> String { say(en: "animated \(format)", ru: "\(format) с анимацией") }

    public func sentScaled(from before: Int, to after: Int, as format: String, _ width: Int, _ height: Int) -> String {
        say(
            en: "\(bytes(before)) → \(bytes(after)): sent as \(format), \(width) × \(height).",
            ru: "\(bytes(before)) → \(bytes(after)): отправится как \(format), \(width) × \(height).")
    }

    public var sentAsItIs: String { say(en: "Sent as it is.", ru: "Отправится как есть.") }

    public var placeGoesAlong: String {
        say(
            en: "The whole file is sent, including where, when and with which camera the photo was taken.",
            ru: "Файл отправится целиком, с данными о том, где, когда и чем сделан снимок.")
    }

    public var metadataGoesAlong: String {
        say(
            en: "The whole file is sent, including camera, time or author.",
            ru: "Файл отправится целиком, со сведениями о камере, времени или авторе.")
    }

    public var placeStaysHere: String {
        say(
            en: "Place and time are not sent.", ru: "Место и время съёмки не отправляются.")
    }

    public var metadataStaysHere: String {
        say(en: "Camera, time and author stay here.", ru: "Сведения о камере, времени и авторе не отправляются.")
    }

    public var onlyFirstFrame: String {
        say(
            en: "Only the first frame is sent; the original is animated.",
            ru: "Отправится только первый кадр; оригинал — анимация.")
    }

    public var isTransparent: String { say(en: "Transparency is kept.", ru: "Прозрачность сохранится.") }

    public var onlyScaled: String {
        say(en: "Only the scaled one can be sent.", ru: "Отправить можно только уменьшенное изображение.")
    }

    public var noPictureYet: String { say(en: "No image yet.", ru: "Изображения пока нет.") }

    public var readingPicture: String { say(en: "reading", ru: "чтение") }
}

/// Addresses of pictures.
extension Messages {
    public var enterFetches: String { say(en: "\(keys[.open]) fetches it", ru: "\(keys[.open]) — загрузить") }
    public var notFetchedYet: String { say(en: "not fetched yet", ru: "ещё не загружено") }
}

/// The file browser and its keys.
extension Messages {
    public var typeToSearch: String { say(en: "type to search", ru: "введите часть имени") }
    public var recentFolder: String { say(en: "recent", ru: "недавняя") }
    public var folderIsEmpty: String { say(en: "The folder is empty.", ru: "Папка пуста.") }
    public var folderHasNoPictures: String {
        say(
            en: "No images here; \(keys[.allFiles]) shows all files.",
            ru: "Изображений нет; \(keys[.allFiles]) покажет все файлы.")
    }
    public var folderUnreadable: String { say(en: "The folder cannot be opened.", ru: "Папка не открывается.") }
    public func nothingCalledLike(_ text: String) -> String {
        say(en: "Nothing here matches “\(text)”.", ru: "Здесь нет имени с «\(text)».")
    }
    public func recentFoldersUnkept(_ reason: String) -> String {
        say(en: "The recent folders are not saved: \(reason)", ru: "Недавние папки не сохраняются: \(reason)")
    }

    public var avatarStays: String {
        say(
            en: "stays as it is; \(keys[.deleteBackward]) removes it",
            ru: "остаётся; \(keys[.deleteBackward]) уберёт его"
        )
    }
    public var avatarIsTakenAway: String {
        say(
            en: "will be removed; \(keys[.deleteBackward]) keeps it",
            ru: "будет убран; \(keys[.deleteBackward]) оставит его")
    }
    public var originalKey: KeyText {
        key(
            ("Original", "Оригинал"), en: "Switches between the original file and the scaled image.",
            ru: "Переключает: исходный файл или уменьшенное изображение.")
    }
    public var browserKey: KeyText {
        key(
            ("Select", "Выбрать"), en: "Among files: selects the image, or opens the folder.",
            ru: "Среди файлов: выбирает изображение или открывает папку.")
    }
    public var allFilesKey: KeyText {
        key(
            ("All files", "Все файлы"), en: "Among files: shows all files, not only images.",
            ru: "Среди файлов: показывает все файлы, не только изображения.")
    }
}
