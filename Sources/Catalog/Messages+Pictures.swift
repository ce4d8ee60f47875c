/// What is said of pictures in more than one place.
extension Messages {
    public var notAFile: String { say(en: "not a file", ru: "не файл") }
    public var notAPicture: String { say(en: "not an image", ru: "не изображение") }
    public var tooLarge: String { say(en: "too large", ru: "слишком велик") }
    public var damaged: String { say(en: "damaged", ru: "повреждён") }
    public var cannotBeDecoded: String { say(en: "cannot be read", ru: "не читается") }
    public var notFetched: String { say(en: "not fetched", ru: "не загружено") }

    var checkPathOfPicture: String { say(en: "Check the path of the image.", ru: "Проверьте путь к изображению.") }
    var chooseAnotherPicture: String { say(en: "Choose another file.", ru: "Выберите другой файл.") }
    var scalePictureDown: String {
        say(
            en: "Scale it down: convert picture.png -resize 512x512 smaller.png",
            ru: "Уменьшите его: convert picture.png -resize 512x512 smaller.png")
    }
}
