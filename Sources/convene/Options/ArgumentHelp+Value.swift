import ArgumentParser
import Catalog

extension ArgumentHelp {
    /// With the name of the value in the user's language.
    init(_ text: String, value: String) {
        self.init(text, valueName: messages.valueName(value))
    }
}
