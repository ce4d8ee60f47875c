/// Pictures, and what is wrong with them.
extension Words {
    public var notAFile: String { say(en: "not a file", ru: "не файл") }
    public var notAPicture: String { say(en: "not a picture", ru: "не картинка") }
    public var tooLarge: String { say(en: "too large", ru: "слишком велик") }
    public var damaged: String { say(en: "damaged", ru: "повреждён") }
    public var cannotBeDecoded: String { say(en: "cannot be read", ru: "не читается") }

    // MARK: - Why a file gives no picture, and what to do

    public func pictureUnreadable(_ path: String, _ reason: String) -> String {
        say(en: "\(path) cannot be read: \(reason).", ru: "Файл \(path) не читается: \(reason).")
    }

    public func pictureIsNoFile(_ path: String) -> String {
        say(en: "\(path) is not a file.", ru: "\(path) — не файл.")
    }

    public var pictureIsEmpty: String { say(en: "The picture is empty.", ru: "Файл картинки пуст.") }

    public func pictureHasTooManyBytes(_ count: Int, most: Int) -> String {
        say(
            en: "The picture has \(bytes(count)); convene reads \(bytes(most)) at most.",
            ru: "Картинка занимает \(bytes(count)); convene читает не больше \(bytes(most)).")
    }

    public func pictureIsForeign(_ format: String) -> String {
        say(
            en: "The picture is \(format), which the portal does not show.",
            ru: "Это \(format): портал его не показывает.")
    }

    public var pictureIsUnknown: String {
        say(en: "This is not a picture that the portal knows.", ru: "Это не картинка, которую знает портал.")
    }

    public func pictureIsDamaged(_ format: String) -> String {
        say(
            en: "The picture begins like \(format), but is damaged.",
            ru: "Картинка начинается как \(format), но повреждена.")
    }

    public func pictureIsCut(_ format: String) -> String {
        say(
            en: "The picture (\(format)) is incomplete: the file ends too early.",
            ru: "Картинка (\(format)) неполная: файл обрывается.")
    }

    public func pictureIsRare(_ format: String) -> String {
        say(
            en: "The picture is of a rare kind of \(format) that convene does not read.",
            ru: "Это редкая разновидность \(format), которую convene не читает.")
    }

    public func pictureHasTooManyPixels(_ width: Int, _ height: Int) -> String {
        say(
            en: "The picture has \(width) × \(height) pixels; convene takes 100 megapixels at most.",
            ru: "В картинке \(width) × \(height) пикселей; convene берёт не больше 100 мегапикселей.")
    }

    public func pictureTakesTooMuchMemory(_ format: String) -> String {
        say(
            en: "The picture is a \(format) of a kind that takes too much memory to read.",
            ru: "Это \(format) такой разновидности, что для чтения нужно слишком много памяти.")
    }

    public func pictureHasNoLibrary(_ format: String) -> String {
        say(
            en: "This system has no library that reads \(format).",
            ru: "В этой системе нет библиотеки, которая читает \(format).")
    }

    public var pictureFoundNoMemory: String {
        say(en: "There is not enough memory to read the picture.", ru: "Не хватает памяти, чтобы прочитать картинку.")
    }

    public var pictureWasGivenUp: String {
        say(en: "Reading the picture was given up.", ru: "Чтение картинки прервано.")
    }

    public var checkPathOfPicture: String {
        say(en: "Check the path of the picture.", ru: "Проверьте путь к картинке.")
    }

    public var chooseAnotherPicture: String { say(en: "Choose another file.", ru: "Выберите другой файл.") }

    public var scalePictureDown: String {
        say(
            en: "Scale it down: convert picture.png -resize 512x512 smaller.png",
            ru: "Уменьшите её: convert picture.png -resize 512x512 smaller.png")
    }

    public func convertPicture(by command: String) -> String {
        say(en: "Convert it: \(command)", ru: "Преобразуйте её: \(command)")
    }

    public var choosePictureOfKnownFormat: String {
        say(en: "Choose a PNG, JPEG, GIF, WebP or BMP.", ru: "Выберите PNG, JPEG, GIF, WebP или BMP.")
    }

}
