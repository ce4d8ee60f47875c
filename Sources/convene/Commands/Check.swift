import ArgumentParser
import Bitrix24
import Catalog
import TerminalKit

/// Validates a structure and says what it found.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration("check", messages.checkAbstract, messages.checkDiscussion)

    @OptionGroup(title: messages.whereToConnect)
    var connection: ConnectionArguments

    @OptionGroup(title: messages.whatToCheck)
    var structure: StructureOptions

    @Flag(help: ArgumentHelp(messages.checkOnlineHelp))
    var online = false

    @OptionGroup var language: LanguageOptions

    func validate() throws {
        try StandardInputUse.refuseTwice(connection, structure)
    }

    func run() throws {
        let console = Console()
        let input = try structure.read()
        try input.refuseFaults()
        var checked = (chat: input.structure, names: PeopleNames())
        let connectionOptions = connection.connectionOptions
        if try online || connectionOptions.choice() != nil {
            let connection = try online ? connectionOptions.open(console) : connectionOptions.connection(console)
            defer { connection.close() }
            if online {
                let preparation = CreationPreparation(
                    client: connection.client, rule: connection.retryRule, console: console)
                checked = try Foreground.run(console) { () async throws(Failure) in
                    let (chat, found) = try await preparation.prepare(input)
                    _ = try await preparation.capabilities(
                        for: chat, by: preparation.client.portal.webhookUser, naming: found, skippingUnsupported: false)
                    return (chat, found)
                }
            }
        }
        if !online { console.noteUnresolved(input) }
        try StandardOutput.print(
            Self.findings(checked.chat, checked.names, input.pictureFindings()).map { $0 + "\n" }.joined()
                + messages.nothingWasSent)
    }

    /// What the chat would be, in words.
    private static func findings(_ structure: ChatStructure, _ names: PeopleNames, _ picture: [String]) -> [String] {
        let plan = structure.planAfterCreation(by: nil, with: .all)
        let text = PlanText(names: names)
        let steps = text.lines(plan)
        let fields = ChatField.allCases.map { ($0, finding(of: $0, structure, picture)) }.filter { !$0.1.isEmpty }
        let lines = fields.map { field, value in "\(field.label(in: messages)): \(value)" }
        return ([messages.structureIsValid] + lines).map { Visible.text($0) }
            + (steps.isEmpty ? [] : [messages.stepsAfterCreation] + steps.map { "  " + $0 })
            + (plan.unsupported.isEmpty ? [] : [messages.cannotBeDone] + text.lines(plan.unsupported).map { "  " + $0 })
    }

    /// Empty where nothing would be sent, and nothing is to be said about that.
    private static func finding(of field: ChatField, _ structure: ChatStructure, _ picture: [String]) -> String {
        switch field.editor {
        case .line, .area:
            let text = structure[text: field]
            return text.isEmpty ? field.text(in: messages).unset : text
        case .kind: return structure.kind == .open ? messages.openToEverybody : messages.closedToOthers
        case .color: return structure.color?.rawValue ?? messages.portalChooses
        case .people where field == .managers:
            return structure.managers.map { String($0.rawValue) }.joined(separator: ", ")
        case .departments: return structure.departments.map(\.text).joined(separator: ", ")
        case .rights: return structure.rights.text
        case .people:
            let members = structure.allMembers.count
            return members == 0 ? messages.onlyTheCaller : messages.andTheCaller(members)
        case .person: return structure.owner.map { messages.ownerAfterwards($0.rawValue) } ?? messages.theCaller
        case .picture: return picture.isEmpty ? messages.noAvatar : picture.joined(separator: " ")
        }
    }
}
