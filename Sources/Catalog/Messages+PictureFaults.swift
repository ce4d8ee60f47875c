/// Pictures in a structure, and what is wrong with them.
extension Messages {
    public var pictureEmpty: Explanation {
        explain(en: ("The image is empty.", chooseAnotherPicture), ru: ("Изображение пустое.", chooseAnotherPicture))
    }
    public var pictureNotBase64: Explanation {
        explain(
            en: ("The image is not base64.", giveBase64), ru: ("Изображение не в base64.", giveBase64))
    }
    public var pictureIsNumber: Explanation {
        explain(
            en: (
                "The image is a number, which the portal takes for the id of one of its files.", giveBase64
            ),
            ru: ("Вместо изображения число: портал примет его за номер своего файла.", giveBase64))
    }
    public func pictureTooLarge(_ width: Int, _ height: Int, limit: Int) -> Explanation {
        explain(
            en: (
                "The image is \(width) × \(height) pixels; the portal takes \(limit) a side at most.",
                scalePictureDown
            ),
            ru: (
                "Размер изображения \(width) × \(height) пикселей; портал принимает не больше \(limit) по стороне.",
                scalePictureDown
            ))
    }
    public func pictureTooManyBytes(_ count: Int, limit: Int) -> Explanation {
        explain(
            en: ("The image has \(bytes(count)); convene takes \(bytes(limit)) at most.", scalePictureDown),
            ru: ("Изображение занимает \(bytes(count)); convene принимает не больше \(bytes(limit)).", scalePictureDown)
        )
    }
    public func pictureFileUnreadable(_ path: String, _ reason: String) -> Explanation {
        explain(
            en: ("\(path) cannot be read: \(reason).", checkPathOfPicture),
            ru: ("Не читается \(path): \(reason).", checkPathOfPicture))
    }
    public func pictureNotAFile(_ path: String) -> Explanation {
        explain(en: ("\(path) is not a file.", checkPathOfPicture), ru: ("\(path) — не файл.", checkPathOfPicture))
    }
    /// Where a system fails without a reason.
    public var noReason: String { say(en: "the system does not say why", ru: "система не говорит почему") }
    public var pictureStillRead: Explanation {
        explain(
            en: ("The image is still being read.", "Wait a moment, then press \(keys[.review]) again."),
            ru: ("Изображение ещё читается.", "Подождите немного и снова нажмите \(keys[.review])."))
    }

    private var giveBase64: String {
        say(
            en: "Give base64 of the file, or its path after the word file: (file:logo.png).",
            ru: "Укажите base64 файла или путь к нему после слова file: (file:logo.png).")
    }
}
