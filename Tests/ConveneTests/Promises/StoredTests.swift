import TestSupport
import Testing

@Suite("What the portal stored against what was asked")
struct StoredTests {
    private func panel(of betrayal: Betrayal, owner: Bool) throws -> OpenComposer {
        let composer = try OpenComposer(betrayal.relay.url, betrayal.options(owner: owner), home: betrayal.home)
        try composer.shows("as Vera Lind")
        try composer.shows("PNG, 1 × 1")
        try composer.send()
        try composer.shows("Chat 3101 created")
        return composer
    }

    @Test("Each is flagged, a key sends exactly the one call, and then all is clean", arguments: Treachery.all)
    func one(treachery: Treachery) async throws {
        let betrayal = try await Betrayal([treachery])
        let composer = try panel(of: betrayal, owner: treachery.repair == "im.chat.setowner")
        try composer.shows(treachery.row)
        #expect(betrayal.calls == Betrayal.look)
        guard let repair = treachery.repair else { return }
        composer.type("1")
        try composer.shows("Checked: stored as asked.")
        #expect(betrayal.calls == Betrayal.look + [repair] + Betrayal.look)
        #expect(try await betrayal.portal.creations() == 1)
    }

    @Test("All at once are repaired in the right order, the owner last, after a second look")
    func all() async throws {
        let betrayal = try await Betrayal(Treachery.repairable)
        let composer = try panel(of: betrayal, owner: true)
        for treachery in Treachery.repairable { try composer.shows(treachery.row) }
        composer.type("r")
        try composer.shows("Checked: stored as asked.")
        let repairs = Treachery.repairable.compactMap(\.repair)
        #expect(betrayal.calls == Betrayal.look + repairs.dropLast() + Betrayal.look + [repairs[4]] + Betrayal.look)
        let chat = try #require(try await betrayal.portal.chats().last)
        #expect(chat.title == "Launch crew" && chat.owner == 17 && chat.members.sorted() == [1, 12, 17])
    }

    @Test("A repair that the portal only claims to make is not believed; the owner then stays who it is")
    func lies() async throws {
        let betrayal = try await Betrayal([.member, .owner], lying: ["im.chat.user.add"])
        let composer = try panel(of: betrayal, owner: true)
        try composer.shows("is missing")
        composer.type("r")
        try await eventually("the chat is read again") {
            betrayal.calls == Betrayal.look + ["im.chat.user.add"] + Betrayal.look
        }
        try composer.shows("✓ members")
        try composer.shows("is missing")
        #expect(!betrayal.calls.contains("im.chat.setowner"))
    }

    @Test("create --verify ends with 68 and names each", arguments: Treachery.ofCreation)
    func verified(treachery: Treachery) async throws {
        let betrayal = try await Betrayal([treachery])
        let child = try Child(
            .convene, ["create", "--url", betrayal.relay.url, "--verify"] + betrayal.options(owner: false),
            home: betrayal.home)
        #expect(try await child.ended() == .status(68), "\(child.errors)")
        #expect(child.errors.contains(treachery.line), "\(child.errors)")
        #expect(child.errors.contains("Chat 3101 was created"), "\(child.errors)")
        #expect(betrayal.calls == Betrayal.look)
    }

    @Test("create --verify moves the ownership as the last call, and believes only what it reads")
    func owner() async throws {
        for (lies, status) in [([], 0), (["im.chat.setowner"], 68)] as [(Set<String>, Int32)] {
            let betrayal = try await Betrayal([.owner], lying: lies)
            let child = try Child(
                .convene, ["create", "--url", betrayal.relay.url, "--verify"] + betrayal.options(owner: true),
                home: betrayal.home)
            #expect(try await child.ended() == .status(status), "\(child.errors)")
            #expect(betrayal.calls == Betrayal.look + ["im.chat.setowner"] + Betrayal.look)
            #expect(child.errors.contains(Treachery.owner.line) == (status == 68), "\(child.errors)")
        }
    }
}
