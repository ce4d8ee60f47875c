/// What is wrong with a value of a theme file.
extension Messages {
    public func unknownThemeKey(known: [String]) -> String {
        let list = known.joined(separator: ", ")
        return say(
            en: "no such key here; there are \(list)", ru: "здесь нет такого ключа, есть только \(list)")
    }
    public var chatsAreNotMarked: String {
        say(
            en: "chats are no longer marked; the key is ignored", ru: "чаты больше не помечаются; ключ не учитывается")
    }
    public func unknownThemeDepth(known: [String]) -> String {
        let list = known.joined(separator: ", ")
        return say(en: "this must be one of \(list)", ru: "здесь должно быть одно из: \(list)")
    }
    public var noSuchRole: String { say(en: "there is no such role", ru: "такой роли нет") }
    public var mustBeTable: String { say(en: "this must be a table", ru: "это должна быть таблица") }
    public var mustBeText: String { say(en: "this must be text in quotes", ru: "это должен быть текст в кавычках") }
    public var mustBeColor: String {
        say(en: "this must be a color in quotes, or a number", ru: "это должен быть цвет в кавычках или число")
    }
    public var colorIsKeyword: String {
        say(
            en: "this word has a meaning of its own in a theme; choose another name",
            ru: "у этого слова в темах своё значение; выберите другое имя")
    }
    public func noColor(_ word: String) -> String {
        say(
            en: "“\(word)” is not a color: write a name of the palette, #rrggbb, 0 to 255, or terminal",
            ru: "«\(word)» — не цвет: нужно имя из палитры, #rrggbb, число от 0 до 255 или terminal")
    }
    public func secondColor(_ word: String) -> String {
        say(
            en: "“\(word)” is a second color; write “on” before the background",
            ru: "«\(word)» — второй цвет; перед цветом фона нужно «on»")
    }
    public var oneColorAfterOn: String {
        say(en: "one color must follow “on”", ru: "после «on» должен стоять один цвет")
    }
    public var noGround: String {
        say(
            en: "this must be two colors, such as \"#d0d0d0 on #101010\"",
            ru: "здесь должны быть два цвета, например \"#d0d0d0 on #101010\"")
    }
}
