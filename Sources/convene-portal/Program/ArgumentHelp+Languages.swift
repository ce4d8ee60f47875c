import ArgumentParser

extension ArgumentHelp {
    init(en english: String, ru russian: String, valueName: String? = nil) {
        self.init(stringLiteral: HelpText.say(en: english, ru: russian))
        self.valueName = valueName
    }
}
