import Testing

@testable import convene_portal

@Suite("Older portals have fewer controllers (J10)")
struct ControllerVersionTests {
    private func has(_ action: String, _ version: ControllerVersion) -> Bool {
        let name = "im.v2.Chat." + action
        return Controller.method(named: name, version: version)?.name == name
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

    @Test("one action was renamed in the summer of 2025")
    func renamed() {
        #expect(ControllerVersion.allCases.filter { has("setDisappearingDuration", $0) } == [.V2a, .June2025])
    }

    @Test("a portal without controllers knows no such method, one with them says which action is missing")
    func absent() {
        #expect(Controller.method(named: "im.v2.Chat.add", version: .none) == nil)
        #expect(!Controller.hasClass(of: "im.v2.Chat.add", version: .none))
        #expect(Controller.method(named: "im.v2.Chat.delete", version: .V2a)?.name == "im.v2.Chat")
    }
}
