import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("The path of the picture")
struct PicturePathTests {
    private func typed(_ path: String) throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.paste(path)
        return composer
    }

    @Test("is looked at while it is typed; an answer about another path is ignored")
    func lateAnswer() throws {
        var composer = try typed("a.png")
        composer.type("x")
        #expect(composer.errands.contains(.readPicture(path: "a.pngx")))
        composer.act(.pictureRead(path: "a.png", .success(try Sample.picture())))
        #expect(composer.model.form.structure.avatar == nil)
        composer.press(.backspace)
        composer.act(.pictureRead(path: "a.png", .success(try Sample.picture())))
        #expect(composer.model.form.structure.avatar == (try Sample.picture()))
        composer.press(.ctrl("u"))
        #expect(composer.model.form.structure.avatar == nil)
    }

    @Test("goes on behind the cursor where there is one way, which → or End takes", arguments: [Key.right, .end])
    func completion(key: Key) throws {
        var composer = try typed("pictures/fa")
        composer.act(
            .completed(path: "pictures/fa", [.init(path: "pictures/face.png", name: "face.png")], asList: false))
        #expect(composer.screen.contains("pictures/face.png"), "\(composer.screen)")
        #expect(composer.model.form.avatar.path.text == "pictures/fa")
        composer.press(key)
        #expect(composer.model.form.avatar.path.text == "pictures/face.png")
    }

    @Test("can be taken from a list, folder by folder")
    func list() throws {
        var composer = try typed("p")
        composer.press(.enter)
        #expect(composer.errands.last == .complete(path: "p", asList: true))
        composer.act(
            .completed(
                path: "p", [.init(path: "p.png", name: "p.png"), .init(path: "pics/", name: "pics/")], asList: true))
        composer.press(.down, .enter)
        #expect(composer.errands.last == .complete(path: "pics/", asList: true))
        composer.act(.completed(path: "pics/", [.init(path: "pics/face.png", name: "face.png")], asList: true))
        composer.press(.enter)
        #expect(composer.model.form.avatar.path.text == "pics/face.png", "\(composer.screen)")
    }

    @Test("gets no list any more once one has gone on")
    func lateList() throws {
        var composer = try typed("p")
        composer.press(.enter, .tab)
        composer.act(.completed(path: "p", [.init(path: "p.png", name: "p.png")], asList: true))
        #expect(composer.model.stage == .form, "\(composer.screen)")
    }
}
