import Catalog
import Foundation
import Testing

@testable import Bitrix24

@Suite("A plan for a chat")
struct PlanTests {
    private func stored(
        _ change: (inout ScriptedPortal.Chat) -> Void = { _ in }, missing: Set<String> = []
    ) async throws -> StoredChat {
        var chat = ScriptedPortal.Chat()
        change(&chat)
        return try await ScriptedPortal(chat, missing: missing).client().readBack(3102)
    }

    private func goal(_ change: (inout ChatGoal) -> Void) -> ChatGoal {
        var goal = ChatGoal()
        change(&goal)
        return goal
    }

    private func methods(_ plan: ChatPlan) -> [String] { plan.steps.map(\.method.name) }

    @Test("goes from open or closed over people and looks to the owner, with each dependency")
    func order() async throws {
        let plan = ChatPlan(RunnerTests.goal, from: try await stored(), by: 1)
        #expect(
            methods(plan) == [
                "im.v2.Chat.update", "im.chat.user.add", "im.chat.setManager", "im.chat.setManager",
                "im.chat.user.delete", "im.chat.updateTitle", "im.chat.updateColor", "im.v2.Chat.setDescription",
                "im.v2.Chat.update", "im.v2.Chat.setManageSettings", "im.chat.setOwner",
            ])
        #expect(plan.steps.last?.needs == Array(0..<plan.steps.count - 1))
    }

    @Test("has no step for what is so already")
    func nothing() async throws {
        let same = goal {
            $0.title = " Launch "
            $0.color = .red
            $0.kind = .closed
            $0.owner = 1
            $0.members = .change(adding: [2], removing: [9])
            $0.managers = .change(adding: [3], removing: [2])
            $0.rights = [.remove: .manager]
            $0.description = ""
            $0.avatar = .absent
        }
        #expect(ChatPlan(same, from: try await stored(), by: 1).steps == [])
    }

    @Test("keeps the rights that opening would set back")
    func keptRights() async throws {
        let chat = try await stored {
            $0.rights["look"] = "manager"
            $0.rights["settings"] = "manager"
        }
        let plan = ChatPlan(goal { $0.kind = .open }, from: chat, by: 1)
        #expect(plan.steps.map(\.action) == [.convert(.open, keeping: [.look: .manager]), .set(.settings, .manager)])
        #expect(plan.steps[1].needs == [0])
        let fields = plan.steps[0].call(on: 3102).parameters.text()
        #expect(fields == #"{"chatId":3102,"fields":{"searchable":"Y","manageUi":"manager"}}"#)
    }

    @Test("makes those members who are to be managers or the owner")
    func membersFirst() async throws {
        let plan = ChatPlan(
            goal {
                $0.managers = .change(adding: [8], removing: [])
                $0.owner = 9
            }, from: try await stored(), by: 1)
        #expect(plan.steps[0].action == .addMembers([8, 9], nil))
        #expect(plan.steps[1].needs == [0])
        #expect(methods(plan) == ["im.chat.user.add", "im.chat.setManager", "im.chat.setOwner"])
    }

    @Test("with exactly these members leaves the caller and the owner in, and takes no flag from who leaves")
    func exactly() async throws {
        let chat = try await stored { $0.members = [1, 2, 3, 5] }
        let plan = ChatPlan(
            goal {
                $0.members = .exactly([2, 6])
                $0.managers = .exactly([])
            }, from: chat, by: 1)
        #expect(
            plan.steps.map(\.action) == [
                .addMembers([6], nil), .removeMember(3, asManager: false), .removeMember(5, asManager: false),
            ])
        #expect(plan.unsupported == [])
        #expect(plan.newcomers == [6])
        #expect(plan.isGrave)
    }

    @Test("says that the owner, the caller and the owner's flag stay")
    func staying() async throws {
        let chat = try await stored { $0.owner = 2 }
        let plan = ChatPlan(
            goal {
                $0.members = .change(adding: [], removing: [1, 2])
                $0.managers = .change(adding: [], removing: [2])
            },
            from: try await stored {
                $0.managers = [1, 2, 3]; $0.owner = 2
            }, by: 1)
        #expect(plan.unsupported.map(\.reason).contains(.callerStays))
        #expect(plan.unsupported.map(\.reason).contains(.ownerStays))
        let texts = plan.unsupported.map { $0.text(in: Messages(.english)) { "user \($0.rawValue)" } }
        #expect(texts.contains { $0.hasPrefix("Members: remove user 2: The owner cannot be removed") }, "\(texts)")
        #expect(!plan.steps.contains { $0.aspect == .members })
        #expect(ChatPlan(goal { $0.title = "x" }, from: chat, by: 1).unsupported == [])
    }

    @Test("asks for what a portal must have, and says what an older one lacks")
    func capabilities() async throws {
        let all = ChatPlan(RunnerTests.goal, from: try await stored(), by: 1)
        #expect(all.needsCapabilities)
        #expect(!ChatPlan(goal { $0.title = "x" }, from: try await stored(), by: 1).needsCapabilities)
        let none = ChatPlan(RunnerTests.goal, from: try await stored(), by: 1, with: Capabilities(offering: []))
        #expect(
            methods(none) == [
                "im.chat.user.add", "im.chat.user.delete", "im.chat.updateTitle", "im.chat.updateColor",
                "im.chat.setOwner",
            ])
        #expect(Set(none.unsupported.map(\.aspect)).count == 6)
        #expect(
            none.unsupported.allSatisfy { if case .portalLacks = $0.reason { true } else { false } })
    }

    @Test("asks the portal by calls for chat 0 in one request")
    func probing() async throws {
        let portal = ScriptedPortal(missing: ["im.v2.Chat.delete", "im.chat.setManager"])
        let found = try await portal.client().capabilities()
        #expect(!found.offers(.v2Delete))
        #expect(!found.offers(.chatSetManager))
        #expect(found.offers(.v2Update))
        #expect(found.offers(.chatUpdateTitle))
        #expect(portal.calls == [])
        #expect(portal.chat == ScriptedPortal.Chat())
        let old = try await ScriptedPortal(missing: ["im.v2.Chat.MemberEntities.list"]).client().capabilities()
        #expect(!old.offers(.v2Update), "the update of older portals takes other keys")
        #expect(old.offers(.v2SetDescription))
    }

    @Test("lets a manager do what the chat lets managers do, and names the rest")
    func manager() async throws {
        let chat = try await stored {
            $0.owner = 2
            $0.managers = [1, 2]
        }
        let plan = ChatPlan(RunnerTests.goal, from: chat, by: 1)
        #expect(methods(plan).contains("im.chat.updateTitle"))
        let remove = ChatPlan(goal { $0.members = .change(adding: [], removing: [3]) }, from: chat, by: 1)
        #expect(remove.steps.map(\.action) == [.removeMember(3, asManager: true)])
        #expect(
            Set(plan.unsupported.filter { $0.reason == .role(.owner) }.map(\.aspect))
                == [.kind, .right(.look), .right(.settings), .managers, .departments, .owner])
    }

    @Test("binds a caller who is no owner last")
    func bindingRights() async throws {
        let chat = try await stored {
            $0.owner = 2
            $0.managers = [1, 2]
            $0.rights["settings"] = "manager"
        }
        let plan = ChatPlan(
            goal {
                $0.rights = [.look: .owner, .settings: .owner, .add: .manager]
                $0.title = "x"
                $0.managers = .change(adding: [3], removing: [])
            }, from: chat, by: 1)
        #expect(
            plan.steps.map(\.action) == [
                .set(.add, .manager), .setManager(3, true), .setTitle("x"), .set(.look, .owner),
                .set(.settings, .owner),
            ])
        #expect(plan.steps[3].needs == [0, 1, 2])
    }

    @Test("notices what somebody else changed meanwhile, and nothing but that")
    func meanwhile() async throws {
        let before = try await stored()
        #expect(try await stored { $0.members.reverse() }.changes(since: before) == [])
        let changes = try await stored {
            $0.title = "Other"
            $0.members.append(9)
            $0.rights["post"] = "none"
        }.changes(since: before)
        #expect(changes.map(\.aspect) == [.right(.post), .members, .title])
        #expect(changes.last == ChatChange(.title, from: .text("Launch"), to: .text("Other")))
    }

    @Test("can take a bot out that is in no linked department, though portals do not say who added it")
    func bot() throws {
        let dialog = Dialog(
            id: 3102, title: "Launch", description: "", kind: .closed, colorHex: "", hasAvatar: false, owner: 1,
            entityType: "", entityID: "", memberCount: nil, created: "")
        let stored = StoredChat(
            dialog, members: [1, 2, 40], entities: MemberEntities(departments: [DepartmentLink(7)], people: [1, 2]))
        let goal = goal { $0.members = .change(adding: [], removing: [40]) }
        #expect(ChatPlan(goal, from: stored, by: 1).unsupported.map(\.reason) == [.byDepartment])
        #expect(ChatPlan(goal, from: stored.knowing(bots: [40]), by: 1).unsupported == [])
    }

    @Test("takes nobody for an extra member who comes with a department that was asked for")
    func brought() throws {
        let dialog = Dialog(
            id: 3102, title: "Launch", description: "", kind: .closed, colorHex: "", hasAvatar: false, owner: 1,
            entityType: "", entityID: "", memberCount: nil, created: "")
        let stored = StoredChat(
            dialog, members: [1, 2, 47], entities: MemberEntities(departments: [DepartmentLink(7)], people: [1, 2]))
        var asked = ChatStructure()
        asked.title = "Launch"
        asked.members = [2]
        #expect(Comparison(asked: asked, stored: stored, caller: 1).differences.map(\.member) == [47])
        asked.departments = [DepartmentLink(7)]
        #expect(Comparison(asked: asked, stored: stored, caller: 1).differences == [])
    }
}
