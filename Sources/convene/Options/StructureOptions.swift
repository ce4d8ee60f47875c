import ArgumentParser
import Bitrix24
import Catalog

/// What to create. The texts mean what they say, also where they begin with a dash.
struct StructureOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            messages.fieldsHelp, valueName: "json"),
        completion: .file(extensions: ["json"]))
    var fields: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            messages.typeHelp, valueName: "open|chat"),
        completion: .list(ChatKind.allCases.map { $0.rawValue.lowercased() }))
    var type: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            messages.titleHelp, valueName: "text"))
    var title: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(messages.descriptionHelp, valueName: "text"))
    var description: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            messages.colorHelp(ChatColor.allCases.map(\.rawValue).joined(separator: ", ")), valueName: "name"),
        completion: .list(ChatColor.allCases.map { $0.rawValue.lowercased() }))
    var color: String?

    /// Given twice, both count.
    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(messages.membersHelp, valueName: "list"))
    var members: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp(messages.ownerHelp, valueName: "id"))
    var owner: String?

    @Option(help: ArgumentHelp(messages.avatarHelp, valueName: "file"), completion: .file())
    var avatar: String?

    @Flag(help: ArgumentHelp(messages.avatarOriginalHelp))
    var avatarOriginal = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(messages.messageHelp, valueName: "text"))
    var message: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(messages.entityTypeHelp, valueName: "type"))
    var entityType: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(messages.entityIDHelp, valueName: "id"))
    var entityID: String?
}

extension StructureOptions {
    /// Reads everything that the options name; single options override `--fields`.
    ///
    /// - Parameter decodesPicture: false leaves a picture to whoever shows it; only whether there is a file is found out.
    /// - Throws: `Failure` where a file cannot be read (66). What is wrong with the values is in `faults` of the result.
    func read(decodesPicture: Bool = true) throws(Failure) -> StructureInput {
        let source = fields.flatMap { $0.isEmpty ? nil : StructureSource($0) }
        var input = StructureInput(try source?.json())
        if let type { input.override(.kind) { $0.readKind(type) } }
        if let title { input.override(.title) { $0.structure.title = title } }
        if let description { input.override(.description) { $0.structure.description = description } }
        if let color { input.override(.color) { $0.readColor(color) } }
        if let message { input.override(.message) { $0.structure.message = message } }
        if let entityType { input.override(.entityType) { $0.structure.entityType = entityType } }
        if let entityID { input.override(.entityID) { $0.structure.entityID = entityID } }
        if !members.isEmpty { input.override(members: members) }
        if let owner { input.override(owner: owner) }
        if let avatar { input.override(.avatar) { $0.avatarPath = avatar.isEmpty ? nil : avatar } }
        if decodesPicture {
            try input.readPicture(original: avatarOriginal)
        } else {
            try input.findPicture()
        }
        return input
    }
}
