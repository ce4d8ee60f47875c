import ArgumentParser
import Bitrix24
import Catalog
import TerminalKit

/// Validates a structure and says what it found.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: words.checkAbstract,
        discussion: """
            \(words.checkDiscussion)

            \(Examples.text(of: "check"))
            """)

    @OptionGroup(title: words.whereToConnect)
    var connection: ConnectionOptions

    @OptionGroup(title: words.whatToCheck)
    var structure: StructureOptions

    @Flag(help: ArgumentHelp(words.checkOnlineHelp))
    var online = false

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        try StandardInputUse.refuseTwice(connection, structure)
    }

    func run() throws {
        let console = Console()
        let input = try structure.read()
        try input.refuseFaults()
        var checked = input.structure
        let wishes = connection.wishes
        if try online || wishes.choice() != nil {
            let connection = try online ? wishes.open(console) : wishes.connection(console)
            defer { connection.close() }
            if online {
                let preparation = MemberPreparation(
                    client: connection.client, rule: connection.retryRule, console: console)
                checked = try Foreground.run(console) { () async throws(Failure) in
                    try await preparation.prepare(input)
                }
            }
        }
        if !online { console.noteUnresolved(input) }
        try StandardOutput.print(
            Self.findings(checked, input.pictureFindings()).map { $0 + "\n" }.joined() + words.nothingWasSent)
    }

    /// What the chat would be, in words.
    private static func findings(_ structure: ChatStructure, _ picture: [String]) -> [String] {
        let members = structure.membersWithOwner.count
        return [
            words.structureIsValid,
            line(.title, structure.title.isEmpty ? words.portalChooses : structure.title),
            line(.kind, structure.kind == .open ? words.openForCompany : words.closedToOthers),
            line(.color, structure.color?.rawValue ?? words.portalChooses),
            line(.members, members == 0 ? words.onlyTheCaller : words.andTheCaller(members)),
            line(.owner, structure.owner.map { words.ownerByVerify($0.rawValue) } ?? words.theCaller),
            line(.avatar, picture.isEmpty ? words.noAvatar : picture.joined(separator: " ")),
        ].map { Visible.text($0) }
    }

    private static func line(_ field: ChatField, _ value: String) -> String {
        "\(field.label(in: words)): \(value)"
    }
}
