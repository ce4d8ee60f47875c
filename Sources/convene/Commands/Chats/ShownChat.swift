import Bitrix24
import Catalog
import TerminalKit

/// A chat for people and for machines.
struct ShownChat: Sendable {
    let reading: ChatReading
    let access: ChatAccess
    let names: PeopleNames
    let link: String

    /// More members are counted, not named.
    private static let mostNames = 50

    private var chat: StoredChat { reading.chat }

    /// Whose names are worth asking for.
    static func named(in chat: StoredChat) -> [UserID] {
        let members = chat.members ?? []
        return [chat.owner].compactMap(\.self) + (chat.managers ?? [])
            + (members.count <= mostNames ? members : [])
    }

    // MARK: - For people

    var text: String {
        let aspects: [ChatAspect] = [
            .title, .kind, .color, .members, .owner, .managers, .avatar, .description, .departments,
        ]
        var rows = [(messages.chatColumn, String(chat.id.rawValue))]
        rows += aspects.map { aspect in (aspect.label(in: messages), value(of: aspect)) }
        rows += ChatRight.allCases.map { ($0.label(in: messages), chat.level(of: $0).label(in: messages)) }
        if !chat.entityType.isEmpty {
            rows.append((ChatField.entityType.label(in: messages), "\(chat.entityType) \(chat.entityID)"))
        }
        rows += [
            (messages.whenCreated, messages.minute(written: chat.created)),
            (messages.yourRole, access.role.label(in: messages)),
            (messages.linkLabel, link),
        ]
        let refused = ChangeablePart.all.compactMap { part in
            access.reason(against: part.action).map { "\(part.label(in: messages)): \($0.sentence(in: messages))" }
        }
        let heading = refused.isEmpty ? messages.canChangeAll : messages.cannotChange
        let width = rows.map { $0.0.displayWidth }.max() ?? 0
        // A text of several lines stays in its column, where none of it looks like another row.
        let lines = rows.filter { !$0.1.isEmpty }.flatMap { label, value in
            value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { index, line in
                "\((index == 0 ? label : "").padded(toColumns: width))  \(line)".trimmedAtEnd
            }
        }
        return (lines + ["", heading] + refused.map { "  " + $0 }).map { Visible.text($0) }.joined(separator: "\n")
    }

    private func value(of aspect: ChatAspect) -> String {
        switch (aspect, chat.value(of: aspect)) {
        case (.members, .people(let people)) where people.count > Self.mostNames: messages.people(people.count)
        case (.members, .nothing): chat.memberCount.map { messages.people($0) } ?? ""
        case (.departments, .nothing): chat.departments == nil ? "" : messages.nothing
        case (.avatar, .picture(let place)): place
        case (_, .nothing): aspect == .managers ? "" : messages.nothing
        case (_, let value): value.text(in: messages) { names.text($0) }
        }
    }

    // MARK: - For machines

    var json: String {
        func ids(_ people: [UserID]?) -> JSONValue { people.map { .array($0.map { .integer($0.rawValue) }) } ?? .null }
        let members: [JSONValue.Member] = [
            .init("ID", .integer(chat.id.rawValue)),
            .init(ChatField.title.wireName, .string(chat.title)),
            .init(ChatField.kind.wireName, chat.kind.map { .string($0.rawValue) } ?? .null),
            .init(ChatField.color.wireName, .string(chat.color?.rawValue ?? chat.colorHex)),
            .init(ChatField.members.wireName, ids(chat.members)),
            .init(ChatField.owner.wireName, chat.owner.map { .integer($0.rawValue) } ?? .null),
            .init(ChatField.avatar.wireName, .string(chat.avatar)),
            .init(ChatField.description.wireName, .string(chat.description)),
            .init(ChatField.entityType.wireName, .string(chat.entityType)),
            .init(ChatField.entityID.wireName, .string(chat.entityID)),
            .init(ChatField.managers.wireName, ids(chat.managers)),
            .init(ChatField.rights.wireName, rights),
            .init(
                ChatField.departments.wireName, chat.departments.map { .array($0.map { .string($0.text) }) } ?? .null),
            .init("LINK", .string(link)),
            .init("CAN", can),
            .init("raw", .object(reading.answers)),
        ]
        return JSONValue.object(members).text(indented: true)
    }

    private var rights: JSONValue {
        .object(ChatRight.allCases.map { .init($0.rawValue, .string(chat.level(of: $0).rawValue)) })
    }

    /// By part: whether it may be changed, and the reason where not.
    private var can: JSONValue {
        .object(
            ChangeablePart.all.map { part in
                let reason = access.reason(against: part.action)?.sentence(in: messages)
                let may = JSONValue.Member("may", .bool(reason == nil))
                return .init(part.key, .object([may] + (reason.map { [.init("reason", .string($0))] } ?? [])))
            })
    }
}

/// A part of a chat that somebody may change or not.
private struct ChangeablePart {
    let key: String
    let action: ChatAccess.Action
    private let aspect: ChatAspect?

    static let all = [
        ChangeablePart(.title, .rename), ChangeablePart(.kind, .convert), ChangeablePart(.color, .recolor),
        ChangeablePart(.members, .addMembers), ChangeablePart("REMOVE", .removeMembers),
        ChangeablePart(.owner, .changeOwner), ChangeablePart(.avatar, .changeAvatar),
        ChangeablePart(.description, .describe), ChangeablePart(.managers, .changeManagers),
        ChangeablePart(ChatField.rights.wireName, .changeRights), ChangeablePart(.departments, .linkDepartments),
        ChangeablePart("DELETE", .delete),
    ]

    private init(_ aspect: ChatAspect, _ action: ChatAccess.Action) {
        (key, self.action, self.aspect) = (aspect.wireName, action, aspect)
    }

    private init(_ key: String, _ action: ChatAccess.Action) {
        (self.key, self.action, aspect) = (key, action, nil)
    }

    func label(in messages: Messages) -> String {
        if let aspect { return aspect.label(in: messages) }
        return switch action {
        case .removeMembers: messages.removingMembers
        case .delete: messages.deletingTheChat
        default: ChatField.rights.label(in: messages)
        }
    }
}
