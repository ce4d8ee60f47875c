import ArgumentParser
import Bitrix24
import Catalog

/// What `convene edit` changes. Texts mean what they say, also where they begin with a dash.
struct EditOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp(messages.newTitleHelp, value: "text"))
    var title: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(messages.newDescriptionHelp, value: "text"))
    var description: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp(messages.newColorHelp, value: "name"),
        completion: .list(ChatColor.allCases.map { $0.rawValue.lowercased() }))
    var color: String?

    @Option(help: ArgumentHelp(messages.newAvatarHelp, value: "file"), completion: .file())
    var avatar: String?

    @Flag(help: ArgumentHelp(messages.noAvatarHelp))
    var noAvatar = false

    @Option(
        parsing: .unconditional, help: ArgumentHelp(messages.newTypeHelp, value: "open|chat"),
        completion: .list(ChatKind.allCases.map { $0.rawValue.lowercased() }))
    var type: String?

    @Option(parsing: .unconditional, help: ArgumentHelp(messages.newOwnerHelp, value: "person"))
    var owner: String?

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.mayHelp, value: "action=role"))
    var may: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.addHelp, value: "list"))
    var add: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.removeHelp, value: "list"))
    var remove: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.exactMembersHelp, value: "list"))
    var members: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.addManagersHelp, value: "list"))
    var addManagers: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.removeManagersHelp, value: "list"))
    var removeManagers: [String] = []

    @Option(
        parsing: .unconditionalSingleValue, help: ArgumentHelp(messages.departmentHelp, value: "number|name"))
    var department: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(messages.noDepartmentHelp, value: "number|name|all"))
    var noDepartment: [String] = []

    @Option(
        help: ArgumentHelp(messages.historyHelp, value: "show|hide"),
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
