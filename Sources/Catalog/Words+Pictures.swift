/// Pictures, and what is wrong with them.
extension Words {
    public var notAFile: String { say(en: "not a file", ru: "не файл") }
    public var notAPicture: String { say(en: "not a picture", ru: "не картинка") }
    public var tooLarge: String { say(en: "too large", ru: "слишком велик") }
    public var damaged: String { say(en: "damaged", ru: "повреждён") }
}
