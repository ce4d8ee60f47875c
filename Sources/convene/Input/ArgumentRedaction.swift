import CLibrary

/// Takes secrets out of the process's arguments, which every user of the machine can list.
enum ArgumentRedaction {
    private static let options = ["--url", "--token"]
    private static let mask = "••••"

    /// Overwrites the secrets in the memory that `ps` shows. The arguments themselves were copied before.
    static func cover(_ arguments: [String]) {
        let memory = CommandLine.unsafeArgv
        for (index, argument) in arguments.enumerated().dropFirst() {
            guard let secret = secretPart(of: argument, after: arguments[index - 1]), let bytes = memory[index] else {
                continue
            }
            let length = strlen(bytes)
            let kept = min(length, argument.utf8.count - secret.utf8.count)
            memset(bytes + kept, Int32(UInt8(ascii: "x")), length - kept)
        }
    }

    /// The text without the secrets of the arguments, for error messages that repeat what was typed.
    static func redacted(_ text: String, _ arguments: [String]) -> String {
        var text = text
        for (index, argument) in arguments.enumerated().dropFirst() {
            guard let secret = secretPart(of: argument, after: arguments[index - 1]), secret.count > 1 else { continue }
            text = text.replacing(secret, with: mask)
        }
        return text
    }

    /// Whether a secret stands among the arguments.
    static func coversSomething(in arguments: [String]) -> Bool {
        arguments.indices.dropFirst().contains {
            secretPart(of: arguments[$0], after: arguments[$0 - 1]) != nil
        }
    }

    /// The value of an option that may hold a secret, or an address of a webhook wherever it stands.
    private static func secretPart(of argument: String, after previous: String) -> Substring? {
        // `-` means standard input.
        if options.contains(previous), argument != "-" { return argument[...] }
        for option in options where argument.hasPrefix(option + "=") {
            return argument.dropFirst(option.count + 1)
        }
        return strstr(argument, "/rest/") != nil ? argument[...] : nil
    }
}
