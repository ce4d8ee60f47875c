import ArgumentParser
import Bitrix24
import Catalog

/// What `convene edit` changes. Texts mean what they say, also where they begin with a dash.
struct EditOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp(messages.newTitleHelp, valueName: "text"))
    var title: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(messages.newDescriptionHelp, valueName: "text"))
    var description: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp(messages.newColorHelp, valueName: "name"),
        completion: .list(ChatColor.allCases.map { $0.rawValue.lowercased() }))
    var color: String?

    @Option(help: ArgumentHelp(messages.newAvatarHelp, valueName: "file"), completion: .file())
    var avatar: String?

    @Flag(help: ArgumentHelp(messages.noAvatarHelp))
    var noAvatar = false

    @Option(
        parsing: .unconditional, help: ArgumentHelp(messages.newTypeHelp, valueName: "open|chat"),
        completion: .list(ChatKind.allCases.map { $0.rawValue.lowercased() }))
    var type: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(messages.newOwnerHelp, valueName: "person"))
    var owner: String?

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.mayHelp, valueName: "action=role"))
    var may: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.addHelp, valueName: "list"))
    var add: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.removeHelp, valueName: "list"))
    var remove: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.exactMembersHelp, valueName: "list"))
    var members: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.addManagersHelp, valueName: "list"))
    var addManagers: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.removeManagersHelp, valueName: "list"))
    var removeManagers: [String] = []

    @Option(
        parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.departmentHelp, valueName: "number|name"))
    var department: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(messages.noDepartmentHelp, valueName: "number|name|all"))
    var noDepartment: [String] = []

    @Option(
        help: ArgumentHelp(messages.historyHelp, valueName: "show|hide"),
        completion: .list(EarlierMessages.allCases.map(\.rawValue)))
    var history: String?

    func validate() throws {
        let texts = [
            ("--title", title), ("--color", color), ("--avatar", avatar), ("--type", type), ("--owner", owner),
        ].compactMap { name, text in text.map { (name, [$0]) } }
        let lists = [
            ("--may", may), ("--add", add), ("--remove", remove), ("--members", members),
            ("--add-managers", addManagers), ("--remove-managers", removeManagers), ("--department", department),
            ("--no-department", noDepartment),
        ]
        for (name, values) in texts + lists where values.contains(where: { $0.trimmed.isEmpty }) {
            throw ValidationError(messages.valueIsEmpty(name))
        }
        if let history, EarlierMessages(rawValue: history) == nil {
            throw ValidationError(
                messages.optionTakes("--history", EarlierMessages.allCases.map(\.rawValue).joined(separator: ", ")))
        }
        if noAvatar, avatar != nil { throw ValidationError(messages.excludeEachOther(["--avatar", "--no-avatar"])) }
        let others = [("--add", add), ("--remove", remove)].filter { !$0.1.isEmpty }.map(\.0)
        if !members.isEmpty, !others.isEmpty {
            throw ValidationError(messages.excludeEachOther(["--members"] + others))
        }
        let isEmpty =
            texts.isEmpty && lists.allSatisfy(\.1.isEmpty) && description == nil && !noAvatar
        if isEmpty { throw ValidationError(messages.nothingToChange) }
    }
}
