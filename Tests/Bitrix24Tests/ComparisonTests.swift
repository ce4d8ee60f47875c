import Foundation
import Testing

@testable import Bitrix24

@Suite("What the portal stored")
struct ComparisonTests {
    private let caller = UserID(rawValue: 17)
    private let asked = StructureReading(
        json: """
            {"TYPE":"OPEN","TITLE":"Launch crew","DESCRIPTION":"Plans\\n","COLOR":"GREEN","USERS":[10,1],
             "AVATAR":"R0lGODlhAQABAAAAACwAAAAAAQABAAAC","ENTITY_TYPE":"MY_APP","ENTITY_ID":"7"}
            """
    ).structure

    /// A chat as `im.dialog.get` sends it, with changes.
    private func stored(_ changes: [String: Any] = [:], members: [Int] = [17, 10, 1]) throws -> StoredChat {
        let usual: [String: Any] = [
            "id": 3102, "name": "Launch crew", "description": "Plans", "owner": 17,
            "avatar": "https://portal.example/a.png", "color": "#64a513", "type": "myApp", "message_type": "O",
            "entity_type": "MY_APP", "entity_id": "7", "date_create": "2026-04-02T15:52:23+02:00",
        ]
        let json = try JSONSerialization.data(withJSONObject: usual.merging(changes) { $1 })
        return StoredChat(try JSONDecoder().decode(Dialog.self, from: json), members: members.compactMap(UserID.init))
    }

    private func differences(_ stored: StoredChat, asked: ChatStructure? = nil) -> [Difference] {
        Comparison(asked: asked ?? self.asked, stored: stored, caller: caller).differences
    }

    @Test("A chat that is stored as asked has no difference")
    func same() throws {
        #expect(differences(try stored()) == [])
    }

    @Test("What was left out is the portal's choice")
    func choices() throws {
        let chat = try stored(["message_type": "C", "name": "Green chat №4"], members: [17])
        #expect(differences(chat, asked: ChatStructure()) == [])
    }

    @Test("A title that was cut is sent again; white space that was taken off is not")
    func title() throws {
        let cut = try #require(differences(try stored(["name": "Launch"])).first)
        #expect(cut.reason == .titleCut)
        var spaced = asked
        spaced.title = " Launch crew "
        let trimmed = try #require(differences(try stored(), asked: spaced).first)
        #expect(trimmed.reason == .titleTrimmed)
        let other = try #require(differences(try stored(["name": "Something"])).first)
        #expect(other.reason == nil)
        #expect(other.stored == "Something")
    }

    @Test("A closed chat instead of an open one is named")
    func kind() throws {
        let difference = try #require(differences(try stored(["message_type": "C"])).first)
        #expect(difference.field == .kind)
        #expect([difference.asked, difference.stored] == ["OPEN", "CHAT"])
    }

    @Test("The type is read from older answers too")
    func olderKind() throws {
        #expect(try stored(["message_type": NSNull(), "type": "chat"]).kind == .closed)
        #expect(try stored(["message_type": NSNull(), "type": "open"]).kind == .open)
        #expect(try stored(["message_type": NSNull()]).kind == nil)
    }

    @Test("Another color is named")
    func color() throws {
        let replaced = try #require(differences(try stored(["color": "#df532d"])).first)
        #expect(replaced.stored == "RED")
        #expect(replaced.reason == .colorReplaced)
        #expect(differences(try stored(["color": "#123456"])).first?.stored == "#123456")
        #expect(differences(try stored(["color": "#556574"])).first?.reason == .colorsOff)
    }

    @Test("A dropped picture can be sent again")
    func avatar() throws {
        let difference = try #require(differences(try stored(["avatar": ""])).first)
        #expect(difference.reason == .avatarDropped)
    }

    @Test("Each missing and each extra member is a difference of his own; the caller is none")
    func members() throws {
        let found = differences(try stored(members: [17, 1, 5]))
        #expect(found.map(\.member) == [10, 5].map { UserID(rawValue: $0) })
        #expect(found.map(\.reason) == [.memberDropped, .memberExtra])
    }

    @Test("A portal that shows no members or managers proves nothing about them, and that is said")
    func hiddenMembers() throws {
        #expect(differences(try stored(members: [])).map(\.reason) == [.notShown])
        #expect(differences(try stored(["message_type": "C"], members: []), asked: ChatStructure()) == [])
        var withManagers = asked
        withManagers.managers = [10]
        #expect(differences(try stored(), asked: withManagers).map(\.reason) == [.notShown])
        #expect(differences(try stored(["manager_list": [10]]), asked: withManagers) == [])
    }

    @Test("An ignored owner is made true by the one who owns the chat, and by nobody else")
    func owner() throws {
        var asked = asked
        asked.owner = UserID(rawValue: 10)
        let ignored = try #require(differences(try stored(), asked: asked).first)
        #expect(ignored.reason == .ownerIgnored)
        #expect(differences(try stored(["owner": 1]), asked: asked).first?.reason == nil)
        #expect(differences(try stored(["owner": 10]), asked: asked) == [])
    }

    @Test("An ignored link is reported")
    func link() throws {
        let found = differences(try stored(["entity_type": "", "entity_id": ""]))
        #expect(found.map(\.field) == [.entityType, .entityID])
        #expect(found.map(\.reason) == [.linkIgnored, .linkIgnored])
    }

    @Test("A description is compared without the white space that editors leave")
    func description() throws {
        #expect(differences(try stored(["description": "Plans"])) == [])
        #expect(differences(try stored(["description": NSNull()])).map(\.field) == [.description])
    }

    @Test("What can be repaired is repaired with the fewest calls, the owner last")
    func plan() throws {
        var asked = asked
        asked.owner = 10
        let chat = try stored(
            ["name": "Launch", "color": "#df532d", "avatar": "", "owner": 17], members: [17])
        let plan = ChatPlan(ChatGoal(asked), from: chat, by: caller, with: Capabilities(offering: []))
        #expect(
            plan.steps.map(\.method.name) == [
                "im.chat.user.add", "im.chat.updateTitle", "im.chat.updateColor", "im.chat.updateAvatar",
                "im.chat.setOwner",
            ])
        #expect(plan.newcomers == [10, 1])
        #expect(ChatPlan(ChatGoal(self.asked), from: try stored(), by: caller).steps == [])
    }

    @Test("A title that the portal trims is sent no second time")
    func trimmedTitle() throws {
        var spaced = asked
        spaced.title = " Launch crew "
        #expect(ChatPlan(ChatGoal(spaced), from: try stored(), by: caller).steps == [])
    }
}
