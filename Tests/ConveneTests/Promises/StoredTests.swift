import TestSupport
import Testing

@Suite("What the portal stored against what was asked")
struct StoredTests {
    private func panel(of portal: ChangingPortal, owner: Bool) throws -> OpenComposer {
        let composer = try OpenComposer(portal.relay.url, portal.options(owner: owner), home: portal.home)
        try composer.shows("as Vera Lind")
        try composer.shows("PNG, 1 × 1")
        try composer.send()
        try composer.shows("Chat 3101 created")
        return composer
    }

    @Test(
        "Each is flagged, a key sends exactly the one call, and then all is clean", arguments: SilentChange.ofCreation)
    func one(change: SilentChange) async throws {
        let portal = try await ChangingPortal([change])
        let composer = try panel(of: portal, owner: false)
        try composer.shows(change.row)
        #expect(portal.calls == ChangingPortal.look)
        guard let repair = change.repair else { return }
        composer.type("1")
        try composer.shows("Checked: stored as asked.")
        #expect(portal.calls == ChangingPortal.look + [repair] + ChangingPortal.look)
        #expect(try await portal.portal.creations() == 1)
    }

    @Test("The ownership is moved by itself, as the last call, and believed only when it is read")
    func moved() async throws {
        let portal = try await ChangingPortal([.owner])
        let composer = try panel(of: portal, owner: true)
        try composer.shows("Checked: stored as asked.")
        #expect(portal.calls == ChangingPortal.look + ["im.chat.setowner"] + ChangingPortal.look)
        #expect(try await portal.portal.creations() == 1)
    }

    @Test("All at once are repaired in the right order, the owner last, after a second look")
    func all() async throws {
        let portal = try await ChangingPortal(SilentChange.repairable)
        let composer = try panel(of: portal, owner: true)
        for change in SilentChange.repairable { try composer.shows(change.row) }
        composer.type("r")
        try composer.shows("Checked: stored as asked.")
        let repairs = SilentChange.repairable.compactMap(\.repair)
        #expect(
            portal.calls == ChangingPortal.look + repairs.dropLast() + ChangingPortal.look + [repairs[4]]
                + ChangingPortal.look)
        let chat = try #require(try await portal.portal.chats().last)
        #expect(chat.title == "Launch crew" && chat.owner == 17 && chat.members.sorted() == [1, 12, 17])
    }

    @Test("A repair that the portal only claims to make is not believed; the owner then stays who it is")
    func lies() async throws {
        let portal = try await ChangingPortal([.member, .owner], lying: ["im.chat.user.add"])
        let composer = try panel(of: portal, owner: true)
        try composer.shows("is missing")
        composer.type("r")
        try await eventually("the chat is read again") {
            portal.calls == ChangingPortal.look + ["im.chat.user.add"] + ChangingPortal.look
        }
        try composer.shows("✗ members")
        try composer.shows("is missing")
        #expect(!portal.calls.contains("im.chat.setowner"))
    }

    @Test("create --verify ends with 68 and names each", arguments: SilentChange.ofCreation)
    func verified(change: SilentChange) async throws {
        let portal = try await ChangingPortal([change])
        let child = try Child(
            .convene, ["create", "--url", portal.relay.url, "--verify"] + portal.options(owner: false),
            home: portal.home)
        #expect(try await child.ended() == .status(68), "\(child.errors)")
        #expect(child.errors.contains(change.line), "\(child.errors)")
        #expect(child.errors.contains("Chat 3101 was created"), "\(child.errors)")
        #expect(portal.calls == ChangingPortal.look)
    }

    @Test("create --verify moves the ownership as the last call, and believes only what it reads")
    func owner() async throws {
        for (lies, status) in [([], 0), (["im.chat.setowner"], 68)] as [(Set<String>, Int32)] {
            let portal = try await ChangingPortal([.owner], lying: lies)
            let child = try Child(
                .convene, ["create", "--url", portal.relay.url, "--verify"] + portal.options(owner: true),
                home: portal.home)
            #expect(try await child.ended() == .status(status), "\(child.errors)")
            #expect(portal.calls == ChangingPortal.look + ["im.chat.setowner"] + ChangingPortal.look)
            #expect(child.errors.contains(SilentChange.owner.line) == (status == 68), "\(child.errors)")
        }
    }
}
