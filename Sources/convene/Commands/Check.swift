import ArgumentParser
import Bitrix24
import Catalog
import TerminalKit

/// Validates a structure and says what it found.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a structure as \"create\" would, and send nothing.",
        discussion: """
            The portal is not asked either, unless with --online.

            \(Examples.text(of: "check"))
            """)

    @OptionGroup(title: "Where to connect")
    var connection: ConnectionOptions

    @OptionGroup(title: "What to check")
    var structure: StructureOptions

    @Flag(help: "Let the portal look up and check the members.")
    var online = false

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
            Self.findings(checked, input.pictureFindings()).map { $0 + "\n" }.joined() + "Nothing was sent.")
    }

    /// What the chat would be, in words.
    private static func findings(_ structure: ChatStructure, _ picture: [String]) -> [String] {
        let members = structure.membersWithOwner.count
        return [
            "The structure is valid.",
            structure.title.isEmpty ? "Title: the portal chooses one." : "Title: \(structure.title)",
            structure.kind == .open ? "Type: OPEN, the company can find it." : "Type: CHAT, members only.",
            structure.color.map { "Color: \($0.rawValue)" } ?? "Color: the portal chooses one.",
            "Members: \(members == 0 ? "only the caller" : "\(members) and the caller")",
            structure.owner.map { "Owner: \($0.rawValue), by --verify; today's portals ignore the field." }
                ?? "Owner: the caller",
            "Avatar: \(picture.isEmpty ? "none" : picture.joined(separator: " "))",
        ].map { Visible.text($0) }
    }
}
