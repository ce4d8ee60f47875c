/// What becomes of the chosen picture.
extension Words {
    public func animated(_ format: String) -> String { say(en: "animated \(format)", ru: "\(format) с анимацией") }

    public func sentScaled(from before: Int, to after: Int, as format: String, _ width: Int, _ height: Int) -> String {
        say(
            en: "\(bytes(before)) → \(bytes(after)): sent as \(format), \(width) × \(height).",
            ru: "\(bytes(before)) → \(bytes(after)): отправится как \(format), \(width) × \(height).")
    }

    public var sentAsItIs: String { say(en: "Sent as it is.", ru: "Отправится как есть.") }

    public var placeGoesAlong: String {
        say(
            en: "The file goes along whole: where the photograph was taken, when and with what.",
            ru: "Файл отправится целиком: где, когда и чем сделан снимок.")
    }

    public var metadataGoesAlong: String {
        say(
            en: "The file goes along whole, with what it says of camera, time or author.",
            ru: "Файл отправится целиком, со сведениями о камере, времени или авторе.")
    }

    public var placeStaysHere: String {
        say(
            en: "Where and when it was taken stays here.", ru: "Место и время съёмки не отправляются.")
    }

    public var metadataStaysHere: String {
        say(en: "Camera, time and author stay here.", ru: "Сведения о камере, времени и авторе не отправляются.")
    }

    public var onlyFirstFrame: String {
        say(
            en: "Only the first frame is sent; the original moves.",
            ru: "Отправится только первый кадр; в оригинале — все.")
    }

    public var isTransparent: String { say(en: "Transparent parts stay so.", ru: "Прозрачность сохранится.") }

    public var onlyScaled: String {
        say(en: "Only the scaled one can be sent.", ru: "Отправить можно только уменьшенную.")
    }

    public var noPictureYet: String { say(en: "There is no picture yet.", ru: "Картинки пока нет.") }

    public var readingPicture: String { say(en: "reading", ru: "чтение") }
}

/// Addresses of pictures.
extension Words {
    public var enterFetches: String { say(en: "Enter fetches it", ru: "Enter — загрузить") }
    public var notFetchedYet: String { say(en: "not fetched yet", ru: "ещё не загружена") }
    public var notFetched: String { say(en: "not fetched", ru: "не загружена") }

    public var pictureIsBeingRead: String {
        say(en: "The picture is still being read.", ru: "Картинка ещё читается.")
    }
    public var waitForPicture: String {
        say(en: "Wait a moment, then press F2 again.", ru: "Подождите немного и нажмите F2 ещё раз.")
    }

    public var notAnAddress: String { say(en: "This is not an address of a picture.", ru: "Это не адрес картинки.") }
    public var addressNotEncrypted: String {
        say(
            en: "Pictures are fetched over https only; http is for this machine.",
            ru: "Картинки загружаются только по https; http — лишь с этой машины.")
    }
    public var addressHoldsCredentials: String {
        say(
            en: "The address holds a name or password, which convene sends nowhere.",
            ru: "В адресе имя или пароль; convene никуда их не отправляет.")
    }
    public func downloadRedirected(to host: String) -> String {
        say(
            en: "The address leads on to \(host); convene does not follow.",
            ru: "Адрес переадресует на \(host); convene туда не переходит.")
    }
    public func downloadRefused(_ status: Int) -> String {
        say(
            en: "The server does not give the picture (HTTP \(status)).",
            ru: "Сервер не отдаёт картинку (HTTP \(status)).")
    }
    public func downloadTooLong(_ most: Int) -> String {
        say(
            en: "The picture has more than \(bytes(most)), the most that convene fetches.",
            ru: "Картинка больше \(bytes(most)); столько convene не загружает.")
    }
    public var downloadFoundNoHost: String {
        say(en: "The name of the address's host is not known.", ru: "Имя узла из адреса неизвестно.")
    }
    public var downloadFoundNoConnection: String {
        say(en: "The address's host could not be reached.", ru: "Узел из адреса недоступен.")
    }
    public var downloadTimedOut: String {
        say(en: "The picture did not come in time.", ru: "Картинка не загрузилась вовремя.")
    }
    public var checkAddressOfPicture: String {
        say(en: "Check the address of the picture.", ru: "Проверьте адрес картинки.")
    }
    public var saveAndChooseFile: String {
        say(
            en: "Give the address of the picture itself, or save it and choose the file.",
            ru: "Укажите адрес самой картинки или сохраните её и выберите файл.")
    }
    public var checkNetwork: String {
        say(
            en: "Check the network of this machine; is a proxy needed (https_proxy)?",
            ru: "Проверьте сеть этой машины; не нужен ли прокси (https_proxy)?")
    }
}

/// The file browser and its keys.
extension Words {
    public var typeToSearch: String { say(en: "type to search", ru: "введите часть имени") }
    public var recentFolder: String { say(en: "recent", ru: "недавняя") }
    public var folderIsEmpty: String { say(en: "The folder is empty.", ru: "Папка пуста.") }
    public var folderHasNoPictures: String {
        say(en: "No pictures here; Alt-A shows all files.", ru: "Картинок нет; Alt-A покажет все файлы.")
    }
    public var folderUnreadable: String { say(en: "The folder cannot be opened.", ru: "Папка не открывается.") }
    public func nothingCalledLike(_ text: String) -> String {
        say(en: "Nothing here is called like “\(text)”.", ru: "Здесь нет имени с «\(text)».")
    }
    public func recentFoldersUnkept(_ reason: String) -> String {
        say(en: "The recent folders are not kept: \(reason)", ru: "Недавние папки не сохраняются: \(reason)")
    }

    public var originalKey: KeyText {
        key(
            ("Original", "Оригинал"), en: "Sends the picture's file as it is, or made smaller.",
            ru: "Отправлять файл картинки как есть или уменьшенным.")
    }
    public var browserKey: KeyText {
        key(
            ("Take", "Взять"), en: "Among files: takes the picture, or opens the folder.",
            ru: "Среди файлов: берёт картинку или открывает папку.")
    }
    public var allFilesKey: KeyText {
        key(
            ("All files", "Все файлы"), en: "Among files: shows those that are no pictures, too.",
            ru: "Среди файлов: показывает и те, что не картинки.")
    }
}
