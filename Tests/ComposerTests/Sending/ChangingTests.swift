import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("A chat that exists")
struct ChangingTests {
    /// The plan went, and the title is another one.
    private func renamed(_ composer: inout Rehearsal) throws {
        var asked = ChatStructure()
        asked.title = "Launch crew"
        asked.color = .green
        asked.description = "Plans"
        composer.act(
            try Sample.carriedOut(composer.plans.last, after: Sample.stored(asked, members: [17, 12, 13])))
    }

    @Test("is found by what is typed, and opened by its number or its link too")
    func list() throws {
        var composer = try Rehearsal()
        composer.press(.function(3))
        #expect(composer.jobs.last == .listChats)
        composer.act(.chatsListed(.success([Sample.launch])))
        #expect(composer.screen.contains("Launch"), "\(composer.screen)")
        composer.type("zzz")
        #expect(!composer.screen.contains("Launch "), "\(composer.screen)")
        composer.press(.ctrl("u"))
        composer.type("chat4711")
        composer.press(.enter)
        #expect(composer.jobs.last == .openChat(4711))
    }

    @Test("is opened by its number though others have that number in them, and the list says so")
    func byNumber() throws {
        let landing = Sample.dialog(ChatStructure(), title: "Landing 31", id: 3103)
        let old = Sample.dialog(ChatStructure(), title: "Old", id: 31)
        var composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([landing, Sample.launch])))
        composer.type("31")
        #expect(composer.screen.contains("Landing 31"), "\(composer.screen)")
        #expect(composer.screen.contains("Enter opens chat 31."), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.jobs.last == .openChat(31))
        composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([landing, Sample.launch, old])))
        composer.type("31")
        #expect(!composer.screen.contains("Enter opens"), "its row is highlighted: \(composer.screen)")
        composer.press(.enter)
        #expect(composer.jobs.last == .openChat(31))
    }

    @Test("is not opened by a link to another portal, where its number is another chat")
    func foreignLink() throws {
        var composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.type("https://other.example/online/?IM_DIALOG=chat3102")
        composer.press(.enter)
        #expect(composer.screen.contains("The link leads to other.example"), "\(composer.screen)")
        #expect(!composer.jobs.contains(.openChat(3102)))
    }

    @Test("is opened by its title though others have the words of it in their dates and names")
    func byTitle() throws {
        let titles = ["Slow portal", "Slow 21", "Slow 2"]
        let chats = titles.enumerated().map {
            Sample.dialog(ChatStructure(), title: $1, id: ChatID(rawValue: 3200 + $0) ?? 1)
        }
        for (typed, chat) in [("slow 2", 3202), ("slow 21", 3201), ("low 2", 3201)] {
            var composer = try Rehearsal()
            composer.press(.function(3))
            composer.act(.chatsListed(.success(chats)))
            composer.type(typed)
            composer.press(.enter)
            #expect(composer.jobs.last == .openChat(try #require(ChatID(rawValue: chat))), "\(composer.screen)")
        }
    }

    @Test("is the one in the list that the arrows have chosen, whatever number is typed")
    func byArrows() throws {
        let landing = Sample.dialog(ChatStructure(), title: "Landing 31", id: 3103)
        var composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([landing, Sample.launch])))
        composer.type("31")
        composer.press(.down)
        #expect(!composer.screen.contains("Enter opens"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.jobs.last == .openChat(3103), "the first row is the first to be chosen")
    }

    @Test("is found by who is in it, too; the highlight stays on its chat")
    func byMember() throws {
        var composer = try Rehearsal()
        composer.press(.function(3))
        let landing = Sample.dialog(ChatStructure(), title: "Landing", id: 3103)
        composer.act(.chatsListed(.success([Sample.launch, landing])))
        composer.type("a")
        #expect(composer.jobs.last == .readMemberLists([3102, 3103]))
        composer.press(.down)
        composer.act(.memberListsRead([3102: [17, 12], 3103: [17]]))
        #expect(composer.jobs.last == .lookUp([12]))
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt")))
        composer.press(.enter)
        #expect(composer.jobs.last == .openChat(3103), "\(composer.screen)")
        composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([landing, Sample.launch])))
        composer.type("schmidt")
        composer.act(.memberListsRead([3102: [17, 12], 3103: [17]]))
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt")))
        #expect(composer.screen.contains("Launch"), "\(composer.screen)")
        #expect(!composer.screen.contains("Landing"), "\(composer.screen)")
    }

    @Test("fills the form, and the one that was there comes back")
    func form() throws {
        var composer = try Rehearsal.changing()
        #expect(composer.screen.contains("Anna Schmidt"), "\(composer.screen)")
        #expect(composer.screen.contains("chat 3102"), "\(composer.screen)")
        #expect(composer.model.session.form.title.text == "Launch")
        #expect(composer.model.draft.form.title.text == "My draft")
        composer.press(.escape)
        #expect(composer.model.session.form.title.text == "My draft")
        #expect(composer.model.session.edited == nil)
        composer.press(.alt("u"))
        #expect(composer.model.session.form.title.text == "My ", "Undo goes on where it was: \(composer.screen)")
    }

    @Test("leaves an empty form behind where the one that waits has made its chat: it is not made twice")
    func afterCreating() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.press(.function(2), .enter)
        composer.answer(Sample.created())
        composer.press(.function(3))
        composer.act(.chatOpened(Sample.chat, .success(OpenedChat(Sample.stored(ChatStructure()), .all))))
        #expect(composer.model.session.edited != nil)
        composer.press(.escape)
        #expect(composer.model.session.form == Form(), "\(composer.screen)")
        composer.press(.alt("u"))
        #expect(composer.model.session.form.title.text == "Launch", "nothing is lost")
    }

    @Test("is not said to be as asked where something that was asked cannot be done")
    func inPart() throws {
        var composer = try Rehearsal.changing(capabilities: Capabilities(offering: []))
        composer.type(" crew")
        composer.go(to: .description)
        composer.type("!")
        composer.press(.function(2), .enter)
        try renamed(&composer)
        #expect(composer.screen.contains("✓ Title"), "\(composer.screen)")
        #expect(!composer.screen.contains("stored as asked"), "\(composer.screen)")
        #expect(composer.screen.contains("Description: This portal cannot do it"), "\(composer.screen)")
    }

    @Test("is changed by what is different in the form, which is marked, after the plan was looked at")
    func plan() throws {
        var composer = try Rehearsal.changing()
        composer.type(" crew")
        #expect(composer.screen.contains("•") || composer.screen.contains("▸Title"), "\(composer.screen)")
        composer.press(.function(2))
        #expect(composer.screen.contains("1 Title: Launch → Launch crew"), "\(composer.screen)")
        #expect(composer.plans.isEmpty)
        composer.press(.enter)
        #expect(composer.plans.map { $0.steps.map(\.action) } == [[.setTitle("Launch crew")]])
        #expect(composer.jobs.last == composer.plans.last.map { .carryOut($0, rereads: true) })
        composer.act(.planWent(3102, .began(0)))
        try renamed(&composer)
        #expect(composer.screen.contains("✓ Title"), "\(composer.screen)")
        #expect(composer.screen.contains("Checked: stored as asked"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.model.session.form.title.text == "My draft")
    }

    @Test("gets a description that the plan shows in its lines, as it will be stored, on the screen and in lines")
    func description() throws {
        var composer = try Rehearsal.changing()
        composer.model.session.form.description.replace(with: "Agenda:\n\n1. Budget\n2. Launch")
        composer.press(.function(2))
        let rows = composer.screen.split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst() }
        let step = try #require(rows.firstIndex { $0.hasPrefix("1 Description: Plans →") }, "\(composer.screen)")
        let shown = rows[(step + 1)...].prefix(4).map { $0.trimmed }
        #expect(shown == ["Agenda:", "", "1. Budget", "2. Launch"], "\(composer.screen)")
    }

    @Test("that somebody else has changed meanwhile is shown as it is now, and nothing was sent")
    func meanwhile() throws {
        var composer = try Rehearsal.changing()
        composer.type(" crew")
        composer.press(.function(2), .enter)
        var other = ChatStructure()
        other.title = "Launch"
        other.color = .red
        other.description = "Plans"
        composer.act(.changedMeanwhile(3102, Sample.stored(other, members: [17, 12, 13])))
        #expect(composer.screen.contains("Color: Green → Red"), "\(composer.screen)")
        #expect(composer.screen.contains("1 Title: Launch → Launch crew"), "\(composer.screen)")
        #expect(composer.plans.count == 1)
        composer.press(.enter)
        #expect(composer.plans.map { $0.steps.map(\.action) }.last == [.setTitle("Launch crew")])
    }

    @Test("says before anything is sent what its portal cannot change")
    func obstacles() throws {
        var composer = try Rehearsal.changing(capabilities: Capabilities(offering: []))
        composer.go(to: .description)
        composer.type("!")
        composer.press(.function(2))
        #expect(composer.screen.contains("Description: This portal cannot do it"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.plans.isEmpty)
    }

    @Test("tells who of two of the same name leaves it, and who stays")
    func namesakes() throws {
        var composer = try Rehearsal.changing()
        composer.act(
            Sample.lookedUp(
                Sample.person(12, "Anna Schmidt", position: "Sales"),
                Sample.person(13, "Anna Schmidt", position: "Buyer")))
        composer.go(to: .members)
        composer.press(.backspace)
        #expect(composer.model.session.form.members.chosen == [12], "\(composer.screen)")
        #expect(composer.screen.contains("Anna Schmidt, Sales"), "\(composer.screen)")
        composer.press(.function(2))
        #expect(composer.screen.contains("Anna Schmidt (Buyer, 13)"), "\(composer.screen)")
        #expect(composer.screen.contains("1 person will lose access to the chat."), "\(composer.screen)")
        #expect(!composer.screen.contains("(Sales, 12)"), "\(composer.screen)")
    }

    @Test("calls namesakes of one position by their numbers, also where one of them alone is a member")
    func samePosition() throws {
        var composer = try Rehearsal.changing()
        composer.act(
            Sample.lookedUp(
                Sample.person(12, "Anna Schmidt", position: "Sales"),
                Sample.person(13, "Anna Schmidt", position: "Sales")))
        composer.go(to: .members)
        #expect(composer.screen.contains("[Anna Schmidt, 12] [Anna Schmidt, 13]"), "\(composer.screen)")
        composer.press(.backspace)
        #expect(composer.screen.contains("[Anna Schmidt, 12]"), "\(composer.screen)")
    }

    @Test("asks what those who come see of what was written before")
    func history() throws {
        var composer = try Rehearsal.changing()
        composer.go(to: .members)
        composer.type("14 ")
        composer.press(.function(2))
        #expect(
            composer.screen.contains("Earlier messages: the portal decides. Alt-V changes it."), "\(composer.screen)")
        composer.press(.alt("v"), .alt("v"))
        #expect(composer.screen.contains("newcomers do not see them"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.plans.map { $0.steps.map(\.action) } == [[.addMembers([14], .hide)]])
    }

    @Test("loses its picture by Backspace or Delete in the empty path, and gets it back by the same key")
    func picture() throws {
        var asked = ChatStructure()
        asked.title = "Launch"
        asked.avatar = try Sample.picture()
        var composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.enter)
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.stored(asked), .all))))
        composer.go(to: .avatar)
        #expect(composer.screen.contains("Backspace removes it"), "\(composer.screen)")
        composer.press(.backspace)
        #expect(composer.screen.contains("will be removed"), "\(composer.screen)")
        composer.press(.function(2))
        #expect(
            (composer.model.screen as? PlanScreen)?.plan.steps.map(\.action) == [.removeAvatar], "\(composer.screen)")
        composer.press(.escape, .delete, .function(2))
        #expect(composer.screen.contains("Nothing is changed"), "\(composer.screen)")
    }

    @Test("says at a field why it cannot be changed there, and what the portal does not show")
    func fields() throws {
        var composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.enter)
        let stored = StoredChat(Sample.dialog(ChatStructure(), title: "Launch", owner: 13), members: [])
        composer.act(.chatOpened(3102, .success(OpenedChat(stored, Capabilities(offering: [])))))
        #expect(composer.screen.contains("the portal does not show who"), "\(composer.screen)")
        composer.go(to: .departments)
        #expect(composer.screen.contains("Departments: This portal cannot do it"), "\(composer.screen)")
        composer.go(to: .owner)
        #expect(composer.screen.contains("Owner: Only the owner"), "\(composer.screen)")
    }
}
