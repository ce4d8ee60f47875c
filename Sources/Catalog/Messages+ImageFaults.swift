/// Why the file of a picture gives none.
extension Messages {
    /// - Parameter command: converts the picture.
    public func pictureOfOtherFormat(_ format: String, command: String) -> Explanation {
        explain(
            en: ("The image is \(format), which the portal does not show.", convertPicture(by: command)),
            ru: ("Формат изображения — \(format), портал его не показывает.", convertPicture(by: command)))
    }

    public var pictureOfUnknownFormat: Explanation {
        explain(
            en: ("This is not an image format that the portal knows.", "Choose a PNG, JPEG, GIF, WebP or BMP."),
            ru: ("Портал не знает такого формата изображения.", "Выберите PNG, JPEG, GIF, WebP или BMP."))
    }

    public func pictureDamaged(_ format: String) -> Explanation {
        explain(
            en: ("The image looks like \(format), but is damaged.", chooseAnotherPicture),
            ru: ("Изображение похоже на \(format), но повреждено.", chooseAnotherPicture))
    }

    public func imageCut(_ format: String) -> Explanation {
        explain(
            en: ("The image (\(format)) is incomplete: the file ends too early.", chooseAnotherPicture),
            ru: ("Изображение (\(format)) неполное: файл обрывается.", chooseAnotherPicture))
    }

    public func imageOfRareKind(_ format: String) -> Explanation {
        explain(
            en: (
                "convene does not read this rare kind of \(format).", convertPicture(from: format)
            ),
            ru: ("Эту редкую разновидность \(format) convene не читает.", convertPicture(from: format)))
    }

    public func imageTooManyPixels(_ width: Int, _ height: Int, limit: Int) -> Explanation {
        explain(
            en: (
                "The image has \(width) × \(height) pixels; convene takes \(limit / 1_000_000) megapixels at most.",
                scalePictureDown
            ),
            ru: (
                "В изображении \(width) × \(height) пикселей; convene принимает не больше \(limit / 1_000_000) мегапикселей.",
                scalePictureDown
            ))
    }

    public func imageTooMuchMemory(_ format: String) -> Explanation {
        explain(
            en: ("This \(format) takes too much memory to read.", convertPicture(from: format)),
            ru: ("Чтобы прочитать этот \(format), нужно слишком много памяти.", convertPicture(from: format)))
    }

    public var imageWithoutMemory: Explanation {
        explain(
            en: ("There is not enough memory to read the image.", scalePictureDown),
            ru: ("Не хватает памяти, чтобы прочитать изображение.", scalePictureDown))
    }

    public var imageWithoutDecoder: Explanation {
        explain(
            en: (
                "The process that reads images did not start.",
                "convene starts its own file again for that: check that the file may be run and that processes are allowed."
            ),
            ru: (
                "Не запустился процесс, который читает изображения.",
                "Для этого convene запускает свой файл ещё раз: проверьте, что этот файл можно запускать и что новые процессы разрешены."
            ))
    }

    public func imageDecoderEnded(_ format: String) -> Explanation {
        explain(
            en: (
                "The separate process that reads images failed on this \(format).", convertPicture(from: format)
            ),
            ru: (
                "Отдельный процесс для чтения изображений не справился с этим \(format).", convertPicture(from: format)
            ))
    }

    /// In the file of `--debug`.
    public var picturesUnfiltered: String {
        say(
            en: "the kernel accepts no system-call filter: images are read with resource limits only",
            ru: "ядро не принимает фильтр системных вызовов: при чтении изображений действуют только лимиты ресурсов")
    }

    public var imageGivenUp: Explanation {
        explain(
            en: ("Reading the image was cancelled.", chooseAnotherPicture),
            ru: ("Чтение изображения прервано.", chooseAnotherPicture))
    }

    private func convertPicture(from format: String) -> String {
        convertPicture(by: "convert picture.\(format.lowercased()) -resize 512x512 picture.png")
    }

    private func convertPicture(by command: String) -> String {
        say(en: "Convert it: \(command)", ru: "Преобразуйте его: \(command)")
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
            ru: ("Файлы загружаются только по https; http — лишь с этого компьютера.", checkAddressOfFile))
    }

    public var addressHoldsCredentials: Explanation {
        explain(
            en: ("The address contains a user name or password, which convene does not send.", saveAndChooseFile),
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
            en: ("The host name in the address cannot be resolved.", checkAddressOfFile),
            ru: ("Имя хоста из адреса не удаётся найти.", checkAddressOfFile))
    }

    public var downloadFoundNoConnection: Explanation {
        explain(
            en: ("The address's host could not be reached.", checkNetwork),
            ru: ("Хост из адреса недоступен.", checkNetwork))
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
            ru: "Проверьте сеть этого компьютера; не нужен ли прокси (https_proxy)?")
    }
}
