import ArgumentParser
import Bitrix24
import Catalog

/// Prints the chat structure as JSON.
struct Structure: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "structure",
        abstract: "Print the chat structure as JSON: every field with a description of its value.",
        discussion: Examples.text(of: "structure"))

    @Flag(help: "Print empty values of the right type instead, to be filled in.")
    var empty = false

    func run() throws {
        let members = ChatField.allCases.map { field in
            JSONValue.Member(field.wireName, empty ? field.row.empty : .string(field.text(in: words).sentence))
        }
        try StandardOutput.print(JSONValue.object(members).text(indented: true))
    }
}
