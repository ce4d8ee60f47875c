import ArgumentParser
import Bitrix24
import Catalog

/// Prints the chat structure as JSON.
struct Structure: ParsableCommand {
    static let configuration = CommandConfiguration("structure", messages.structureAbstract)

    @Flag(help: ArgumentHelp(messages.emptyHelp))
    var empty = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let members = ChatField.allCases.map { field in
            JSONValue.Member(field.wireName, empty ? field.editor.empty : .string(field.text(in: messages).inStructure))
        }
        try StandardOutput.print(JSONValue.object(members).text(indented: true))
    }
}
