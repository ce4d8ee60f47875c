import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("A chat that exists, when it is left")
struct LeavingChatTests {
    @Test("is not left with changes by Esc, and not planned without any; then it can be deleted")
    func nothing() throws {
        var composer = try Rehearsal.changing()
        composer.press(.function(2))
        #expect(composer.screen.contains("Nothing is changed"), "\(composer.screen)")
        #expect(composer.hints.contains("d Delete it"), "\(composer.screen)")
        composer.press(.enter, .escape)
        #expect(composer.model.isAtForm, "\(composer.screen)")
        composer.type("x")
        composer.press(.escape)
        #expect(composer.model.session.edited != nil)
        composer.press(.function(8))
        #expect(composer.model.session.form.title.text == "My draft")
    }

    @Test("is deleted from the plan without changes by its title, and the form that waited comes back")
    func deleted() throws {
        var composer = try Rehearsal.changing()
        composer.press(.function(2), .plain("d"))
        #expect(composer.screen.contains("cannot be undone"), "\(composer.screen)")
        composer.type("Launch")
        composer.press(.enter)
        #expect(composer.jobs.last == .delete(3102, title: "Launch"), "\(composer.screen)")
        composer.act(.deleted(3102, .gone))
        #expect(composer.screen.contains("Chat 3102 is deleted"), "\(composer.screen)")
        #expect(composer.model.session.form.title.text == "My draft")
        #expect(composer.model.session.edited == nil)
        var kept = try Rehearsal.changing(capabilities: Capabilities(offering: []))
        kept.press(.function(2), .plain("d"))
        #expect(kept.screen.contains("The chat is kept"), "\(kept.screen)")
    }

    @Test("keeps what was changed in it like any draft, and goes on with it where others have changed it meanwhile")
    func kept() throws {
        var composer = try Rehearsal.changing()
        composer.type(" crew")
        composer.go(to: .members)
        composer.type("14 half a na")
        var kept = try FormDocument(decoding: composer.model.draft.encoded())
        #expect(kept.form.title.text == "My draft")
        #expect(kept.changes.count == 1)

        composer = try Rehearsal()
        composer.model.session.resume(kept)
        composer.act(.started)
        #expect(composer.jobs.contains(.openChat(3102)))
        var other = ChatStructure()
        other.title = "Launch"
        other.color = .red
        other.description = "Plans of others"
        let stored = Sample.stored(other, members: [17, 12])
        composer.act(.chatOpened(3102, .success(OpenedChat(stored, .all))))
        let form = composer.model.session.form
        #expect(form.title.text == "Launch crew")
        #expect(form.description.text == "Plans of others")
        #expect(form.members.chosen == [12, 14])
        #expect(form.members.entry.text.contains("half a na"))
        composer.press(.alt("u"))
        #expect(composer.model.session.form.title.text == "Launch")
        kept = composer.model.draft
        #expect(kept.changes.isEmpty, "what is as it is stored is no change")
    }

    @Test("is not opened again over what somebody has begun to type meanwhile")
    func keptAndTyping() throws {
        var composer = try Rehearsal.changing()
        composer.type("!")
        let kept = composer.model.draft
        composer = try Rehearsal()
        composer.model.session.resume(kept)
        composer.act(.started)
        composer.type("x")
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, .all))))
        #expect(composer.model.session.edited == nil)
        #expect(composer.model.draft.changes == kept.changes)
    }

    @Test("is left by F8 with its changes kept")
    func left() throws {
        var composer = try Rehearsal.changing()
        composer.type("!")
        composer.press(.function(8))
        #expect(composer.screen.contains("are kept"), "\(composer.screen)")
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.enter)
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, .all))))
        #expect(composer.model.session.form.title.text == "Launch!")
    }

    @Test("is not opened at the next start where the form of a new chat was left")
    func leftForNew() throws {
        var composer = try Rehearsal.changing()
        composer.type("!")
        composer.press(.function(8), .function(8))
        composer.type("Brand new")
        let kept = try FormDocument(decoding: composer.model.draft.encoded())
        composer = try Rehearsal()
        composer.model.session.resume(kept)
        composer.act(.started)
        #expect(!composer.jobs.contains(.openChat(3102)))
        #expect(composer.screen.contains("Brand new"), "\(composer.screen)")
        #expect(composer.screen.contains("Your changes to chat 3102 are kept"), "\(composer.screen)")
        #expect(composer.model.draft.changes == kept.changes)
    }

    @Test("does not bring a form back that has made its chat already")
    func made() throws {
        var composer = try Rehearsal()
        composer.type("Launch")
        composer.send()
        composer.answer(Sample.created())
        composer.act(.readBack(3102, .success(Sample.changed)))
        composer.press(.function(3))
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, .all))))
        composer.type("!")
        #expect(composer.model.draft.form == Form())
        #expect(composer.model.draft.changes.count == 1)
    }
}
