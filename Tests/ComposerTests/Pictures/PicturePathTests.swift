import Bitrix24
import Catalog
import Pictures
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
        #expect(composer.jobs.contains(.readPicture(.file(path: "a.pngx"))))
        composer.act(.pictureRead(.file(path: "a.png"), .success(try Sample.chosenPicture())))
        #expect(composer.model.session.form.structure.avatar == nil)
        composer.press(.backspace)
        composer.act(.pictureRead(.file(path: "a.png"), .success(try Sample.chosenPicture())))
        #expect(composer.model.session.form.structure.avatar == (try Sample.picture()))
        composer.press(.ctrl("u"))
        #expect(composer.model.session.form.structure.avatar == nil)
    }

    @Test("that was read meanwhile is there also after Undo goes back to the moment when it was being read")
    func undone() throws {
        var composer = try typed("a.png")
        composer.press(.tab)
        composer.type("Plans")
        composer.act(.pictureRead(.file(path: "a.png"), .success(try Sample.chosenPicture())))
        composer.press(.alt("u"))
        #expect(composer.model.session.form.structure.avatar == (try Sample.picture()), "\(composer.screen)")
    }

    @Test("goes on behind the cursor where there is one way, which → or End takes", arguments: [Key.right, .end])
    func completion(key: Key) throws {
        var composer = try typed("pictures/fa")
        composer.act(.completed(path: "pictures/fa", [.init(path: "pictures/face.png", name: "face.png")]))
        #expect(composer.screen.contains("pictures/face.png"), "\(composer.screen)")
        #expect(composer.model.session.form.avatar.path.text == "pictures/fa")
        composer.press(key)
        #expect(composer.model.session.form.avatar.path.text == "pictures/face.png")
    }

    @Test("that takes long shows a sign, which turns until the picture is there")
    func sign() throws {
        var composer = try typed("a.png")
        composer.pass(.milliseconds(90))
        #expect(!composer.screen.contains("reading"), "\(composer.screen)")
        composer.pass(.milliseconds(20))
        let first = composer.screen
        #expect(first.contains("reading"), "\(first)")
        composer.pass(.milliseconds(100))
        #expect(composer.screen != first)
        composer.act(.pictureRead(.file(path: "a.png"), .success(try Sample.chosenPicture())))
        #expect(!composer.screen.contains("reading"), "\(composer.screen)")
        #expect(composer.model.wakesAt(after: composer.now + .seconds(1)) == nil, "an idle composer sleeps")
    }

    @Test("that is an address is fetched by Enter, not by typing")
    func address() throws {
        let address = "https://example.org/team photo.png"
        var composer = try typed(address)
        #expect(!composer.jobs.contains(.readPicture(.address(address))))
        #expect(composer.screen.contains("Enter fetches it"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.jobs.last == .readPicture(.address(address)))
        composer.act(.pictureRead(.address(address), .success(try Sample.chosenPicture())))
        #expect(composer.model.session.form.structure.avatar == (try Sample.picture()))
    }

    @Test(
        "that is an address is fetched when the field is left, or with F2, at the latest",
        arguments: [Key.tab, .function(2)])
    func leaving(key: Key) throws {
        var composer = try typed("https://example.org/a.png")
        composer.press(key)
        #expect(composer.jobs.contains(.readPicture(.address("https://example.org/a.png"))))
        #expect(composer.model.isAtForm)
    }

    @Test("of an address that gives nothing says so")
    func refusedAddress() throws {
        var composer = try typed("https://example.org/a.png")
        composer.press(.enter)
        composer.act(
            .pictureRead(
                .address("https://example.org/a.png"),
                .failure(.notFetched(Phrase { $0.downloadRedirected(to: "cdn.example") }))))
        composer.press(.function(2))
        #expect(composer.screen.contains("cdn.example"), "\(composer.screen)")
        #expect(composer.model.isAtForm)
    }
}
