import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Faults in the form")
struct FaultTests {
    /// What is typed into a field, and a piece of what is said about it.
    static let wrong: [(ChatField, String, String)] = [
        (.title, String(repeating: "я", count: 256), "256 characters"),
        (.title, "   ", "only white space"),
        (.members, "ann", "“ann” was not found"),
        (.members, "0", "“0” was not found"),
        (.owner, "- 3", "begins with a dash and a space"),
        (.avatar, "/nowhere.png", "No such file"),
        (.entityType, "GENERAL", "damages other chats"),
        (.entityType, "crm", "capital letters"),
        (.entityID, String(repeating: "1", count: 256), "256 characters"),
    ]

    @Test("F2 goes to the field with the fault and says what is wrong; nothing is sent", arguments: wrong)
    func focus(field: ChatField, text: String, message: String) throws {
        var form = Form()
        form.showsMore = true
        var composer = try Rehearsal(form)
        composer.go(to: field)
        composer.paste(text)
        if let question = composer.model.session.resolving?.question {
            composer.act(.resolved(question: question, .failure(Sample.failure(.noConnection, mayHaveArrived: false))))
        }
        if field == .avatar {
            composer.act(.pictureRead(.file(path: text), .failure(Sample.noFile(text))))
        }
        composer.go(to: field == .title ? .message : .title)
        composer.press(.function(2))
        #expect(composer.model.session.focus == .field(field), "\(composer.screen)")
        #expect(composer.screen.contains(message), "\(composer.screen)")
        #expect(composer.requests.isEmpty)
    }

    @Test("The first fault in the order of the form comes first; the next one when it is mended")
    func order() throws {
        var composer = try Rehearsal()
        composer.go(to: .owner)
        composer.type("bob")
        composer.press(.escape)
        composer.go(to: .members)
        composer.type("ann")
        composer.press(.escape, .function(2))
        #expect(composer.model.session.focus == .field(.members), "\(composer.screen)")
        composer.press(.ctrl("u"), .function(2))
        #expect(composer.model.session.focus == .field(.owner), "\(composer.screen)")
        composer.press(.ctrl("u"), .function(2))
        #expect(composer.model.screen.isEqual(to: ReviewScreen()), "\(composer.screen)")
    }

    @Test("A fault in the folded part unfolds it")
    func unfolded() throws {
        var structure = ChatStructure()
        structure.entityType = "LINES"
        var form = Form(structure)
        form.showsMore = false
        var composer = try Rehearsal(form)
        composer.press(.function(2))
        #expect(composer.model.session.focus == .field(.entityType))
        #expect(composer.screen.contains("LINES"), "\(composer.screen)")
    }

    @Test("Somebody whom the portal does not know, or has dismissed, is told before sending")
    func strangers() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("12 99 ")
        composer.act(.lookedUp([12, 99], .success([12: Sample.person(12, "Anna Schmidt", isActive: false)])))
        composer.press(.function(2))
        #expect(composer.screen.contains("Anna Schmidt (12) is dismissed"), "\(composer.screen)")
        composer.press(.left, .left, .delete, .function(2))
        #expect(composer.screen.contains("The portal does not know the id 99"), "\(composer.screen)")
        composer.press(.backspace, .function(2))
        #expect(composer.model.screen.isEqual(to: ReviewScreen()), "\(composer.screen)")
    }

    @Test("Somebody about whom the portal says nothing is not in the way")
    func unknown() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("12 ")
        composer.act(.lookedUp([12], .failure(Sample.refusal("INSUFFICIENT_SCOPE"))))
        #expect(composer.screen.contains("members could not be looked up"), "\(composer.screen)")
        composer.send()
        #expect(composer.requests.map(\.structure.members) == [[12]])
    }

    @Test("A picture that is still being read is waited for")
    func pictureBeingRead() throws {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.paste("face.png")
        composer.press(.function(2))
        #expect(composer.screen.contains("still being read"), "\(composer.screen)")
        composer.act(.pictureRead(.file(path: "face.png"), .success(try Sample.chosenPicture())))
        composer.send()
        #expect(composer.requests.first?.structure.avatar == (try Sample.picture()))
    }
}
