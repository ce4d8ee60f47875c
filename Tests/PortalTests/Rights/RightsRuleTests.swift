import Foundation
import Testing

@testable import convene_portal

@Suite("Who may do what in a chat (J6)")
struct RightsRuleTests {
    private let people = Person.invented(count: 20, seed: 1, departments: [])
    private static let roles: [ChatRole] = [.guest, .member, .manager, .owner]

    /// Vera owns, Ann manages, Ivan is a member, Fang is none.
    private func chat(_ kind: ChatType = .closed, entity: String = "") -> Chat {
        Chat(
            id: 10, kind: kind, title: "x", description: "", colour: .red, owner: 1, members: [1, 2, 3],
            managers: [1, 2], entityType: entity, created: .now)
    }

    private func person(_ role: ChatRole) -> Person {
        switch role {
        case .owner: people[0]
        case .manager: people[1]
        case .member: people[2]
        case .guest: people[3]
        }
    }

    private func least(for action: ChatAction, in chat: Chat) -> ChatRole? {
        let allowed = Self.roles.filter { chat.allows(action, to: person($0)) }
        #expect(allowed == Self.roles.filter { role in allowed.first.map { $0 <= role } == true }, "a role is left out")
        return allowed.first
    }

    @Test(
        "the least role for each action in an ordinary chat",
        arguments: [
            (ChatAction.rename, ChatRole.member), (.changeAvatar, .member), (.describe, .member),
            (.addMembers, .member),
            (.removeMember, .manager), (.leave, .member), (.changeOwner, .owner), (.changeManagers, .owner),
            (.changeRights, .owner), (.update, .owner), (.delete, .owner), (.setAutoDelete, .manager), (.post, .member),
            (.pin, .member),
        ])
    func usual(action: ChatAction, role: ChatRole) {
        #expect(least(for: action, in: chat()) == role)
        #expect(least(for: action, in: chat(.open)) == role)
    }

    @Test(
        "the chat's own word moves the least role, up to nobody",
        arguments: [
            (RightsSetting.ui, ChatAction.rename), (.ui, .describe), (.usersAdd, .addMembers),
            (.usersDelete, .removeMember), (.settings, .changeOwner), (.messages, .post),
        ])
    func words(setting: RightsSetting, action: ChatAction) {
        var chat = chat()
        for (level, role) in [(RightsLevel.owner, ChatRole.owner), (.manager, .manager), (.member, .member)] {
            chat.rights[setting] = level
            #expect(least(for: action, in: chat) == role)
        }
        chat.rights[setting] = RightsLevel.nobody
        #expect(least(for: action, in: chat) == nil)
    }

    @Test("messages that delete themselves take a manager even where the chat's word asks for less, and an employee")
    func autoDelete() {
        var chat = chat()
        chat.rights[.messagesAutoDelete] = .member
        #expect(least(for: .setAutoDelete, in: chat) == .manager)
        chat.managers.append(9)
        chat.members.append(9)
        #expect(!chat.allows(.setAutoDelete, to: people[8]))
        #expect(chat.allows(.removeMember, to: people[8]))
    }

    @Test(
        "the type decides what nobody may",
        arguments: [
            ("CRM", [ChatAction.rename, .changeAvatar, .leaveAsOwner, .update, .delete, .setAutoDelete]),
            (
                "SONET_GROUP",
                [.rename, .changeAvatar, .addMembers, .leave, .leaveAsOwner, .update, .delete]
            ),
            (
                "GENERAL",
                [.rename, .changeAvatar, .addMembers, .leave, .leaveAsOwner, .update, .delete, .setAutoDelete]
            ),
            ("CALL", [.addMembers, .leave, .leaveAsOwner, .update, .delete, .setAutoDelete]),
            ("LINES", [.leaveAsOwner, .changeOwner, .changeManagers, .update, .delete, .setAutoDelete, .pin]),
            ("TASKS", [.update, .delete]),
            ("VIDEOCONF", [.setAutoDelete]),
            ("COMMENT", [.addMembers, .update, .setAutoDelete, .pin]),
            ("MY_TOOL", [.update, .delete, .setAutoDelete]),
        ])
    func types(entity: String, forbidden: [ChatAction]) {
        let chat = chat(entity: entity)
        #expect(ChatAction.allCases.filter { !chat.allows($0, to: person(.owner)) } == forbidden)
    }

    @Test("an author who is no member owns nothing, and an administrator of the portal is nobody here")
    func ownerless() {
        var chat = chat()
        chat.owner = 5
        #expect(chat.role(of: people[4]) == .guest)
        for action in [ChatAction.update, .delete, .changeRights] {
            #expect(least(for: action, in: chat) == nil)
        }
        #expect(people[0].isAdministrator)
        chat.members = [2, 3]
        #expect(!ChatAction.allCases.contains { chat.allows($0, to: people[0]) })
    }

    @Test("a channel is written and dressed by its managers; a change of kind brings the usual rights back")
    func channels() {
        var chat = chat(.channel)
        #expect(least(for: .post, in: chat) == .manager)
        #expect(least(for: .rename, in: chat) == .manager)
        #expect(least(for: .setAutoDelete, in: chat) == nil)
        chat.rights = [.usersAdd: .owner, .settings: .manager, .messagesAutoDelete: .owner]
        chat.convert(to: .open)
        #expect(chat.rights == [.messagesAutoDelete: .owner])
        #expect(least(for: .post, in: chat) == .member)
        #expect(least(for: .addMembers, in: chat) == .member)
        #expect(least(for: .changeOwner, in: chat) == .owner)
    }

    @Test(
        "words are read in any case, and only where they mean something",
        arguments: [
            (.ui, "MANAGER", .manager), (.ui, "none", nil), (.ui, "all", nil), (.settings, "member", nil),
            (.settings, "Owner", .owner), (.messages, "none", .nobody), (.messagesAutoDelete, "NONE", .nobody),
            (.usersAdd, 1, nil), (.usersAdd, .list([1]), nil),
        ] as [(RightsSetting, Value, RightsLevel?)])
    func readWords(setting: RightsSetting, word: Value, level: RightsLevel?) {
        #expect(setting.level(of: word) == level)
    }
}
