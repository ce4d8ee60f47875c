import Foundation
import Testing

@testable import convene_portal

@Suite("What an entity forbids in its chat, and where it is (K3)")
struct RestrictionTests {
    /// The rows of the reference's table, a letter for each thing that may be done: avatar, rename, extend, call, mute,
    /// leave, leave as owner, user list.
    private static let rows = [
        ("", "arecmlou"), ("MY_TOOL", "arecmlou"), ("CRM", "--ecml-u"), ("TASKS", "arecmlou"), ("CALENDAR", "arecmlou"),
        ("SONET_GROUP", "---cm--u"), ("CALL", "ar-----u"), ("GENERAL", "---cm--u"), ("SUPPORT24_NOTIFIER", "--ecml-u"),
        ("SUPPORT24_QUESTION", "-r------"), ("NETWORK_DIALOG", "-r------"), ("LINES", "arecmlou"), ("MAIL", "arecmlou"),
    ]

    @Test("each entity type has its row", arguments: rows)
    func table(type: String, row: String) {
        let value = ChatRestrictions(entityType: type).value
        let names: [Table.Key] = ["avatar", "rename", "extend", "call", "mute", "leave", "leave_owner", "user_list"]
        let seen = zip(names, "arecmlou").map { name, letter in value[name] == true ? letter : "-" }
        #expect(String(seen) == row)
    }

    @Test(
        "a link leads to the entity's page, but outsiders to no card",
        arguments: [
            ("CRM", "DEAL|1663", "DEAL", "/crm/deal/details/1663/"),
            ("CRM", "DYNAMIC_137|5", "DYNAMIC", "/crm/type/137/details/5/"),
            ("CRM", "nonsense", "DYNAMIC", ""),
            ("TASKS", "8", "TASKS", "/company/personal/user/1/tasks/task/view/8/?ta_sec=chat&ta_el=title_click"),
            ("CALENDAR", "9", "CALENDAR", "/company/personal/user/1/calendar/?EVENT_ID=9"),
            ("SONET_GROUP", "4", "SONET_GROUP", "/workgroups/group/4/"),
            ("MAIL", "7", "MAIL", "/mail/message/7"),
            ("MY_TOOL", "7", "MY_TOOL", ""), ("", "", "", ""),
        ])
    func links(entity: String, id: String, type: String, url: String) throws {
        let people = Person.invented(count: 20, seed: 1, departments: [])
        let link = EntityLink(entityType: entity, entityID: id, for: people[0])
        #expect(link.type == type)
        #expect(link.url == url)
        #expect(link.id == id)
        if entity == "CRM" { #expect(EntityLink(entityType: entity, entityID: id, for: people[8]).url == "") }
    }

    @Test("a chat of a deal refuses title and avatar, and its owner may not leave; others join and go")
    func dealChat() throws {
        let portal = try PortalUnderTest()
        let other = try PrintedCredentials(portal).webhook("chats-only")
        let id = try portal.createChat(#"{"USERS":[2,17],"ENTITY_TYPE":"CRM","ENTITY_ID":"DEAL|1663"}"#)
        let chat = try portal.dialog(id)
        #expect(chat["restrictions"]["rename"].bool == false)
        #expect(chat["restrictions"]["extend"].bool == true)
        #expect(chat["entity_link"]["url"].string == "/crm/deal/details/1663/")
        func refusal(_ method: String, _ more: String = "") throws -> String {
            try portal.call(method, #"{"CHAT_ID":\#(id)\#(more)}"#).refusal
        }
        let title = try refusal("im.chat.updateTitle", #","TITLE":"x""#)
        #expect(title == "403 ACCESS_ERROR / This chat cannot be renamed")
        let png = Samples.png.base64EncodedString()
        #expect(try refusal("im.chat.updateAvatar", #","AVATAR":"\#(png)""#) == "400 ACCESS_DENIED / Access denied")
        #expect(try refusal("im.chat.leave") == "403 LEAVE_OWNER_FORBIDDEN / The owner cannot leave this chat")
        #expect(try portal.call("im.chat.leave", #"{"CHAT_ID":\#(id)}"#, through: other).result.bool == true)
        #expect(try portal.call("im.chat.user.add", #"{"CHAT_ID":\#(id),"USERS":[3]}"#).result.bool == true)
        #expect(try portal.call("im.chat.user.delete", #"{"CHAT_ID":\#(id),"USER_ID":3}"#).result.bool == true)
        #expect(try portal.call("im.chat.updateColor", #"{"CHAT_ID":\#(id),"COLOR":"SAND"}"#).result.bool == true)
    }

    @Test("a workgroup's chat has the members of the group and no others")
    func groupChat() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"USERS":[2],"ENTITY_TYPE":"SONET_GROUP","ENTITY_ID":"4"}"#)
        func refusal(_ method: String, _ more: String = "") throws -> String {
            try portal.call(method, #"{"CHAT_ID":\#(id)\#(more)}"#).refusal
        }
        #expect(
            try refusal("im.chat.user.add", #","USERS":[3]"#)
                == "403 ACCESS_ERROR / It is forbidden to add users to this chat")
        #expect(
            try refusal("im.chat.user.delete", #","USER_ID":2"#)
                == "403 ACCESS_ERROR / It is forbidden to delete users of this chat")
    }

    @Test("a support question shows its people to nobody")
    func hiddenMembers() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"ENTITY_TYPE":"SUPPORT24_QUESTION"}"#)
        let answer = try portal.call("im.dialog.users.list", #"{"DIALOG_ID":"chat\#(id)"}"#)
        #expect(answer.refusal == "400 ACCESS_ERROR / You don't have access to this chat")
    }
}
