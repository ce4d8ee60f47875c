import Bitrix24
import TerminalKit
import TestSupport
import Testing

@testable import Composer

@Suite("Screens of pictures")
struct PictureViewTests {
    @Test("A picture below its path", arguments: ViewTests.windows)
    func picture(window: ViewTests.Window) throws {
        var composer = try Rehearsal(in: window)
        composer.go(to: .avatar)
        composer.paste("~/pictures/face.bmp")
        composer.act(.pictureRead(.file(path: "~/pictures/face.bmp"), .success(try Sample.shaded(64, 48))))
        try Snapshot.check(composer, "picture")
    }

    @Test("The file picker", arguments: ViewTests.windows)
    func browser(window: ViewTests.Window) throws {
        var composer = try Rehearsal(in: window)
        composer.go(to: .avatar)
        composer.press(.enter)
        composer.act(.folderListed(Sample.listing(asked: "")))
        composer.press(.end)
        try Snapshot.check(composer, "file-picker")
    }

    @Test("With colors, two pixels stand in a cell")
    func colors() throws {
        var composer = try Rehearsal()
        composer.model.session.paintsPictures = true
        composer.go(to: .avatar)
        composer.paste("face.bmp")
        composer.act(.pictureRead(.file(path: "face.bmp"), .success(try Sample.shaded(48, 48))))
        let surface = draw(composer.model, at: composer.now)
        let painted = surface.cells.filter { $0.style.foreground != nil && $0.style.background != nil }
        #expect(painted.count == 16 * 8, "\(surface.text)")
        #expect(painted.allSatisfy { $0.glyph == "▀" })
        let first = try #require(painted.first?.style.foreground)
        #expect(first.red > 200 && first.blue < 60, "the picture is red at the top left: \(first)")
    }
}
