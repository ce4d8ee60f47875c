/// Why the file of a picture gives none.
extension Messages {
    /// - Parameter command: converts the picture.
    public func pictureOfOtherFormat(_ format: String, command: String) -> Explanation {
        explain(
            en: ("The picture is \(format), which the portal does not show.", convertPicture(by: command)),
            ru: ("Формат картинки — \(format), портал его не показывает.", convertPicture(by: command)))
    }

    public var pictureOfUnknownFormat: Explanation {
        explain(
            en: ("This is not a picture that the portal knows.", "Choose a PNG, JPEG, GIF, WebP or BMP."),
            ru: ("Такую картинку портал не знает.", "Выберите PNG, JPEG, GIF, WebP или BMP."))
    }

    public func pictureDamaged(_ format: String) -> Explanation {
        explain(
            en: ("The picture begins like \(format), but is damaged.", chooseAnotherPicture),
            ru: ("Картинка начинается как \(format), но повреждена.", chooseAnotherPicture))
    }

    public func imageCut(_ format: String) -> Explanation {
        explain(
            en: ("The picture (\(format)) is incomplete: the file ends too early.", chooseAnotherPicture),
            ru: ("Картинка (\(format)) неполная: файл обрывается.", chooseAnotherPicture))
    }

    public func imageOfRareKind(_ format: String) -> Explanation {
        explain(
            en: (
                "The picture is of a rare kind of \(format) that convene does not read.", convertPicture(from: format)
            ),
            ru: ("Это редкая разновидность \(format), которую convene не читает.", convertPicture(from: format)))
    }

    public func imageTooManyPixels(_ width: Int, _ height: Int, limit: Int) -> Explanation {
        explain(
            en: (
                "The picture has \(width) × \(height) pixels; convene takes \(limit / 1_000_000) megapixels at most.",
                scalePictureDown
            ),
            ru: (
                "В картинке \(width) × \(height) пикселей; convene принимает не больше \(limit / 1_000_000) мегапикселей.",
                scalePictureDown
            ))
    }

    public func imageTooMuchMemory(_ format: String) -> Explanation {
        explain(
            en: ("The picture is a \(format) that takes too much memory to read.", convertPicture(from: format)),
            ru: ("Чтобы прочитать этот \(format), нужно слишком много памяти.", convertPicture(from: format)))
    }

    public var imageWithoutMemory: Explanation {
        explain(
            en: ("There is not enough memory to read the picture.", scalePictureDown),
            ru: ("Не хватает памяти, чтобы прочитать картинку.", scalePictureDown))
    }

    public var imageWithoutDecoder: Explanation {
        explain(
            en: (
                "The process that reads pictures did not start.",
                "convene starts its own file again for that: check that the file may be run and that processes are allowed."
            ),
            ru: (
                "Не запустился процесс, который читает картинки.",
                "Для этого convene запускает свой файл ещё раз: проверьте, что файл и новые процессы разрешены."
            ))
    }

    public func imageDecoderEnded(_ format: String) -> Explanation {
        explain(
            en: (
                "The separate process that reads pictures failed on this \(format).", convertPicture(from: format)
            ),
            ru: ("Отдельный процесс для чтения картинок не справился с этим \(format).", convertPicture(from: format)))
    }

    /// In the file of `--debug`.
    public var picturesUnfiltered: String {
        say(
            en: "the kernel takes no filter of system calls: pictures are read under limits alone",
            ru: "ядро не принимает фильтр системных вызовов: картинки читаются лишь под ограничениями")
    }

    public var imageGivenUp: Explanation {
        explain(
            en: ("Reading the picture was given up.", chooseAnotherPicture),
            ru: ("Чтение картинки прервано.", chooseAnotherPicture))
    }

    private func convertPicture(from format: String) -> String {
        convertPicture(by: "convert picture.\(format.lowercased()) -resize 512x512 picture.png")
    }

    private func convertPicture(by command: String) -> String {
        say(en: "Convert it: \(command)", ru: "Преобразуйте её: \(command)")
    }
}

/// Why nothing comes from the address of a file.
extension Messages {
    public var notAnAddress: Explanation {
        explain(
            en: ("This is not the address of a file.", checkAddressOfFile),
            ru: ("Это не адрес файла.", checkAddressOfFile))
    }

    public var addressNotEncrypted: Explanation {
        explain(
            en: ("Files are fetched over https only; http is for this machine.", checkAddressOfFile),
            ru: ("Файлы загружаются только по https; http — лишь с этой машины.", checkAddressOfFile))
    }

    public var addressHoldsCredentials: Explanation {
        explain(
            en: ("The address holds a name or password, which convene sends nowhere.", saveAndChooseFile),
            ru: ("В адресе имя или пароль; convene никуда их не отправляет.", saveAndChooseFile))
    }

    public func downloadRedirected(to host: String) -> Explanation {
        explain(
            en: ("The address leads on to \(host); convene does not follow.", saveAndChooseFile),
            ru: ("Адрес переадресует на \(host); convene туда не переходит.", saveAndChooseFile))
    }

    public func downloadRefused(_ status: Int) -> Explanation {
        explain(
            en: ("The server does not give the file (HTTP \(status)).", checkAddressOfFile),
            ru: ("Сервер не отдаёт файл (HTTP \(status)).", checkAddressOfFile))
    }

    public func downloadTooLong(limit: Int) -> Explanation {
        explain(
            en: ("The file has more than \(bytes(limit)), the most that convene fetches.", saveAndChooseFile),
            ru: ("Файл больше \(bytes(limit)); столько convene не загружает.", saveAndChooseFile))
    }

    public var downloadFoundNoHost: Explanation {
        explain(
            en: ("The name of the address's host is not known.", checkAddressOfFile),
            ru: ("Имя узла из адреса неизвестно.", checkAddressOfFile))
    }

    public var downloadFoundNoConnection: Explanation {
        explain(
            en: ("The address's host could not be reached.", checkNetwork),
            ru: ("Узел из адреса недоступен.", checkNetwork))
    }

    public var downloadTimedOut: Explanation {
        explain(
            en: ("The file did not come in time.", checkNetwork),
            ru: ("Файл не загрузился вовремя.", checkNetwork))
    }

    private var checkAddressOfFile: String {
        say(en: "Check the address of the file.", ru: "Проверьте адрес файла.")
    }

    private var saveAndChooseFile: String {
        say(
            en: "Give the address of the file itself, or save the file here and name its path.",
            ru: "Укажите адрес самого файла или сохраните файл и укажите путь к нему.")
    }

    private var checkNetwork: String {
        say(
            en: "Check the network of this machine; is a proxy needed (https_proxy)?",
            ru: "Проверьте сеть этой машины; не нужен ли прокси (https_proxy)?")
    }
}
