/// Where the entity of a chat is on the portal: `entity_link` of a reply (chats.md K3).
struct EntityLink: Sendable, Equatable {
    let type: String
    /// Relative, or empty.
    let url: String
    let id: String

    /// The link as somebody sees it: outsiders get no address of a card.
    init(entityType: String, entityID: String, for person: Person) {
        id = entityID
        let own = "/company/personal/user/\(person.id)"
        switch entityType {
        case "CRM":
            let parts = entityID.split(separator: "|", maxSplits: 1).map(String.init)
            let name = parts.first ?? ""
            type = ["LEAD", "DEAL", "CONTACT", "COMPANY"].contains(name) ? name : "DYNAMIC"
            url = person.isExtranet || parts.count < 2 ? "" : Self.card(of: name, id: parts[1])
        case "TASKS":
            type = entityType
            url = "\(own)/tasks/task/view/\(entityID)/?ta_sec=chat&ta_el=title_click"
        case "CALENDAR":
            type = entityType
            url = "\(own)/calendar/?EVENT_ID=\(entityID)"
        case "SONET_GROUP":
            type = entityType
            url = "/workgroups/group/\(entityID)/"
        case "MAIL":
            type = entityType
            url = "/mail/message/\(entityID)"
        default:
            type = entityType
            url = ""
        }
    }

    /// Smart processes are called `DYNAMIC_` and their number.
    private static func card(of name: String, id: String) -> String {
        guard name.hasPrefix("DYNAMIC_") else { return "/crm/\(name.lowercased())/details/\(id)/" }
        return "/crm/type/\(name.dropFirst(8))/details/\(id)/"
    }

    var value: Value {
        ["type": .string(type), "url": .string(url), "id": .string(id)]
    }
}
