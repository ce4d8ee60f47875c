import Avatar
import Bitrix24
import Pictures
import TerminalKit
import Testing

@testable import Composer

@Suite("The picture")
struct SendingPictureTests {
    private func chosen(_ picture: ChosenPicture) throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.paste("team.bmp")
        composer.act(.pictureRead(.file(path: "team.bmp"), .success(picture)))
        return composer
    }

    @Test("is sent as small as it needs to be; Alt-O sends the file, and once more does not")
    func original() throws {
        let picture = try Sample.shaded(640, 480)
        var composer = try chosen(picture)
        #expect(composer.model.session.form.structure.avatar == picture.ready)
        #expect(picture.ready.width == 512)
        #expect(composer.screen.contains("900.1 KB → "), "\(composer.screen)")
        composer.press(.alt("o"))
        #expect(composer.model.session.form.structure.avatar?.width == 640)
        #expect(!composer.screen.contains("→ "), "\(composer.screen)")
        composer.press(.alt("o"))
        #expect(composer.model.session.form.structure.avatar == picture.ready)
        composer.press(.alt("u"))
        #expect(composer.model.session.form.structure.avatar?.width == 640, "undo knows of it")
    }

    @Test("is sent small again when another one is chosen")
    func anotherPath() throws {
        var composer = try chosen(try Sample.shaded(640, 480))
        composer.press(.alt("o"))
        composer.type("x")
        #expect(!composer.model.session.form.avatar.sendsOriginal)
    }

    @Test("that is small is sent as it is, and Alt-O says so")
    func small() throws {
        let picture = try Sample.shaded(40, 30)
        var composer = try chosen(picture)
        #expect(picture.ready.bytes.count == picture.facts.byteCount)
        composer.press(.alt("o"))
        #expect(composer.model.session.notice?.text == "Sent as it is.")
    }

    @Test("with more than 5000 pixels a side is sent small only")
    func tooLarge() throws {
        let picture = try Sample.shaded(5001, 2)
        var composer = try chosen(picture)
        #expect(composer.model.session.form.structure.avatar?.width == 512)
        composer.press(.alt("o"))
        #expect(composer.model.session.notice?.text.contains("5001") == true, "\(composer.screen)")
        #expect(composer.model.session.form.structure.avatar?.width == 512)
    }

    @Test("is shown below its path while the field has the focus, in the review in words")
    func shown() throws {
        var composer = try chosen(try Sample.shaded(48, 48))
        #expect(composer.screen.contains("BMP, 48 × 48, 6.8 KB"), "\(composer.screen)")
        #expect(composer.screen.contains("++++"), "\(composer.screen)")
        composer.press(.tab)
        #expect(!composer.screen.contains("++++"), "\(composer.screen)")
        composer.press(.function(2))
        #expect(composer.screen.contains("BMP, 48 × 48"), "\(composer.screen)")
        #expect(composer.screen.contains("Sent as it is."), "\(composer.screen)")
    }

    @Test("of a structure goes as the structure has it, also before it is read")
    func given() throws {
        var composer = try Rehearsal(Sample.form())
        let given = try Sample.picture()
        #expect(try Sample.form().structure.avatar == given)
        #expect(composer.jobs.contains(.readPicture(.given(given))))
        #expect(composer.model.session.form.structure.avatar == given)
        composer.send()
        #expect(composer.requests.first?.structure.avatar == given)
    }

    @Test("of a structure that is damaged stands in the way of sending")
    func damaged() throws {
        var composer = try Rehearsal(Sample.form())
        composer.act(.pictureRead(.given(try Sample.picture()), .failure(.damaged(.png))))
        composer.press(.function(2))
        #expect(composer.model.session.focus == .field(.avatar), "\(composer.screen)")
        #expect(composer.screen.contains("damaged"), "\(composer.screen)")
    }

    @Test("goes on as original in a draft")
    func draft() throws {
        var composer = try chosen(try Sample.shaded(640, 480))
        composer.press(.alt("o"))
        let document = try FormDocument(decoding: composer.model.draft.encoded())
        #expect(document.form.avatar.sendsOriginal)
        #expect(document.form.avatar.path.text == "team.bmp")
    }
}
