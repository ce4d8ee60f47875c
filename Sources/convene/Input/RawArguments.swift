import Bitrix24
import CLibrary
import Catalog

/// The bytes that the program was given: Swift's own arguments and variables have U+FFFD where they are no text.
enum RawArguments {
    /// The variables that convene reads as text.
    private static let variables = [
        "CONVENE_URL", "CONVENE_TOKEN", "CONVENE_PROFILE", "CONVENE_THEME", "HOME", "XDG_CONFIG_HOME",
        "XDG_STATE_HOME", "VISUAL", "EDITOR",
    ]

    /// The options whose values belong to the structure.
    private static let structureOptions = Set((ChatField.allCases.compactMap(\.option) + ["fields"]).map { "--\($0)" })

    /// - Throws: 65 for a value of the structure that is not UTF-8, 64 for any other argument or variable.
    static func refuseOtherEncodings() throws(Failure) {
        var previous = ""
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let bytes = CommandLine.unsafeArgv[index] else { break }
            guard let argument = String(validatingCString: bytes) else {
                throw refusal(option(String(cString: bytes), after: previous))
            }
            previous = argument
        }
        for name in variables {
            if let bytes = getenv(name), String(validatingCString: bytes) == nil { throw refusal(name) }
        }
    }

    /// The option that an argument is the value of.
    private static func option(_ argument: String, after previous: String) -> String? {
        if argument.hasPrefix("--"), let end = argument.firstIndex(of: "=") { return String(argument[..<end]) }
        return previous.hasPrefix("--") && !previous.contains("=") ? previous : nil
    }

    private static func refusal(_ name: String?) -> Failure {
        let isStructure = name.map(structureOptions.contains) ?? false
        return Failure(
            isStructure ? .invalidStructure : .usage, messages.argumentIsNoText(name), chat: .nothingSent,
            next: messages.sendUTF8)
    }
}
