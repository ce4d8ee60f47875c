import Testing

@testable import convene_portal

@Suite("Older portals have fewer controllers (J10)")
struct ControllerVersionTests {
    private func has(_ action: String, _ version: ControllerVersion) -> Bool {
        let name = "im.v2.Chat." + action
        return MethodTable(generation: .G4, controllers: version).method(named: name)?.name == name
    }

    @Test(
        "an action is there from its age on",
        arguments: [
            ("add", ControllerVersion.V2a), ("update", .V2a), ("setManageUI", .V2a), ("get", .V2a),
            ("delete", .June2025), ("addManagers", .June2025), ("setManageMessages", .June2025),
            ("MemberEntities.list", .June2025), ("setMessagesAutoDeleteDelay", .today), ("Member.tail", .today),
        ])
    func ages(action: String, since: ControllerVersion) {
        for version in ControllerVersion.allCases { #expect(has(action, version) == (version >= since)) }
    }

    @Test("what was renamed later is there under its old name only before")
    func renamed() {
        #expect(ControllerVersion.allCases.filter { has("setDisappearingDuration", $0) } == [.V2a, .June2025])
        for action in ["setManageUsers", "setCanPost"] {
            #expect(ControllerVersion.allCases.filter { has(action, $0) } == [.V2a])
        }
    }

    @Test("a portal without controllers knows no such method, one with them says which action is missing")
    func absent() {
        let without = MethodTable(generation: .G4, controllers: .none)
        #expect(without.method(named: "im.v2.Chat.add") == nil)
        #expect(!without.hasClass(of: "im.v2.Chat.add"))
        let old = MethodTable(generation: .G4, controllers: .V2a)
        #expect(old.method(named: "im.v2.Chat.delete")?.name == "im.v2.Chat")
    }
}
