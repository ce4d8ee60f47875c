import TerminalKit
import Testing

@testable import Bitrix24
@testable import Composer

@Suite("The form of a chat that exists")
struct ChangedChatFormTests {
    @Test("gives way to a new chat from a template: what is sent then is no change of the chat that was open")
    func newChat() throws {
        var composer = try Rehearsal.changing()
        composer.press(.function(7))
        composer.act(.templatesListed(["daily"], saying: nil))
        composer.press(.enter)
        composer.act(.opened(Sample.document(try Sample.form()), name: "daily"))
        #expect(composer.model.session.edited == nil)
        #expect(!composer.screen.contains("chat 3102"), "\(composer.screen)")
        composer.press(.alt("u"))
        #expect(composer.model.session.form.title.text == "My draft", "Undo brings the draft back: \(composer.screen)")
    }

    @Test("lets a chat be changed in which somebody is dismissed, or whom nobody sees, but takes in nobody like that")
    func dismissed() throws {
        var composer = try Rehearsal.changing()
        composer.act(Sample.lookedUp(Sample.person(13, "Ada Holt", isActive: false)))
        composer.act(.lookedUp([12], .success([:])))
        composer.type(" crew")
        composer.press(.function(2))
        #expect(composer.screen.contains("Launch → Launch crew"), "\(composer.screen)")
        composer.press(.escape)
        composer.go(to: .members)
        composer.pastePeople("14 ")
        composer.act(Sample.lookedUp(Sample.person(14, "Bo Li", isActive: false)))
        composer.press(.function(2))
        #expect(composer.screen.contains("Bo Li (14) is dismissed"), "\(composer.screen)")
    }

    @Test("passes over what is wrong with a stored text that nobody changes")
    func storedText() throws {
        var composer = try Rehearsal()
        var asked = ChatStructure()
        asked.color = .green
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.enter)
        let stored = Sample.stored(asked, title: "Laun\u{7}ch", members: [17])
        composer.act(.chatOpened(3102, .success(OpenedChat(stored, .all))))
        composer.go(to: .description)
        composer.type("Plans")
        composer.press(.function(2))
        #expect(composer.screen.contains("Description"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.plans.map { $0.steps.map(\.action) } == [[.setDescription("Plans")]], "\(composer.screen)")
    }

    @Test("has nothing unsaved left after its picture was changed")
    func picture() throws {
        var composer = try Rehearsal.changing()
        composer.go(to: .avatar)
        composer.paste("a.png")
        composer.act(.pictureRead(.file(path: "a.png"), .success(try Sample.chosenPicture())))
        composer.press(.function(2), .enter)
        var asked = ChatStructure()
        asked.title = "Launch"
        asked.color = .green
        asked.description = "Plans"
        asked.avatar = try Sample.picture()
        var dialog = Sample.dialog(asked)
        dialog.avatar = "https://portal.example/a.png"
        composer.act(
            try Sample.carriedOut(composer.plans.last, after: StoredChat(dialog, members: [17, 12, 13])))
        composer.press(.escape)
        #expect(composer.model.session.edited == nil)
        #expect(!composer.screen.contains("are kept"), "\(composer.screen)")
        #expect(composer.model.draft.changes.isEmpty)
    }
}
