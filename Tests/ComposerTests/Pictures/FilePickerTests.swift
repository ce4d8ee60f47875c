import Bitrix24
import Pictures
import TerminalKit
import Testing

@testable import Composer

@Suite("The file picker")
struct FilePickerTests {
    /// Opened by Enter on a path, with the folder that the disk has answered.
    private func opened(_ path: String = "~/pictures/", wanted: String? = nil) throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.paste(path)
        composer.press(.enter)
        composer.act(.folderListed(Sample.listing(asked: path, wanted: wanted)))
        return composer
    }

    private func names(_ composer: Rehearsal) -> [String] {
        guard let browser = composer.model.screen as? FilesScreen else { return [] }
        return browser.lines.map(\.name)
    }

    private func highlighted(_ composer: Rehearsal) -> String? {
        guard let browser = composer.model.screen as? FilesScreen else { return nil }
        return browser.highlightedLine?.name
    }

    @Test("asks for the folder and can be used before it has come")
    func early() throws {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.press(.enter)
        #expect(composer.jobs.last == .listFolder(""))
        composer.press(.down, .enter, .right, .left)
        composer.type("te")
        composer.act(.folderListed(Sample.listing(asked: "")))
        #expect(names(composer) == ["team.jpeg"], "\(composer.screen)")
    }

    @Test("gives way to the review by F2; where it looks for a table, which is no field, it stays")
    func review() throws {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.press(.enter)
        composer.act(.folderListed(Sample.listing(asked: "")))
        composer.press(.function(2))
        #expect(composer.model.screen is ReviewScreen, "\(composer.screen)")
        composer.press(.escape, .function(11))
        #expect(composer.model.screen is FilesScreen, "\(composer.screen)")
        composer.press(.function(2))
        #expect(composer.model.screen is FilesScreen, "\(composer.screen)")
    }

    @Test("lists recent folders, the way up, folders, then pictures; Alt-A lists all files")
    func order() throws {
        var composer = try opened()
        #expect(names(composer) == ["~/logos/", "~/", "Команда", "old logos", "face.png", "team.jpeg"])
        #expect(highlighted(composer) == "Команда")
        composer.press(.alt("a"))
        #expect(names(composer).contains("notes.txt"))
        composer.press(.alt("a"))
        #expect(!names(composer).contains("notes.txt"))
    }

    @Test("goes by content once it has looked into the files, and keeps the place")
    func contents() throws {
        var composer = try opened()
        composer.press(.end)
        #expect(highlighted(composer) == "team.jpeg")
        let header = try #require(PictureGlance(Sample.picture().bytes))
        composer.act(
            .folderContentsRead(
                folder: "~/pictures/",
                ["face.png": .other, "notes.txt": .picture(header), "team.jpeg": .picture(header)]))
        #expect(names(composer).suffix(2) == ["notes.txt", "team.jpeg"], "\(composer.screen)")
        #expect(highlighted(composer) == "team.jpeg")
        #expect(composer.screen.contains("4 × 4"), "\(composer.screen)")
        composer.act(.folderContentsRead(folder: "~/other/", ["team.jpeg": .other]))
        #expect(names(composer).contains("team.jpeg"), "a look into another folder counts nothing")
    }

    @Test("finds names by what is typed, in any case; Esc takes it back, then leaves")
    func typing() throws {
        var composer = try opened()
        composer.type("КОМ")
        #expect(names(composer) == ["Команда"])
        composer.press(.backspace, .backspace, .backspace)
        composer.type("old l")
        #expect(names(composer) == ["old logos"], "a space is text")
        composer.press(.ctrl("u"))
        composer.type("o")
        #expect(names(composer) == ["old logos"], "what begins so comes first: \(names(composer))")
        composer.press(.escape)
        #expect(names(composer).count == 6)
        #expect(highlighted(composer) == "old logos")
        composer.press(.escape)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.avatar.path.text == "~/pictures/")
    }

    @Test("follows a path that is typed or pasted, and finds the rest of it in there")
    func path() throws {
        var composer = try opened()
        composer.paste("/srv/logos/te")
        #expect(composer.jobs.last == .listFolder("/srv/logos/"))
        composer.act(.folderListed(Sample.listing(asked: "/srv/logos/")))
        #expect(names(composer) == ["team.jpeg"], "\(composer.screen)")
        composer.press(.escape)
        composer.type("old logos/")
        #expect(composer.jobs.last == .listFolder("~/pictures/old logos/"))
        composer.type("2026/")
        #expect(composer.jobs.last == .listFolder("~/pictures/old logos/2026/"), "before the folder was read")
    }

    @Test("takes a picture by Enter, and remembers the folder")
    func taking() throws {
        var composer = try opened()
        composer.type("face")
        composer.press(.enter)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.avatar.path.text == "~/pictures/face.png")
        #expect(composer.jobs.contains(.noteFolder("~/pictures/")))
        #expect(composer.jobs.contains(.readPicture(.file(path: "~/pictures/face.png"))))
        composer.press(.alt("u"))
        #expect(composer.model.session.form.avatar.path.text == "~/pictures/")
    }

    @Test("goes into folders by Enter or →, and up by ← or Backspace, to the folder that was left")
    func folders() throws {
        for (into, up) in [(Key.enter, Key.left), (.right, .backspace)] {
            var composer = try opened()
            composer.press(into)
            #expect(composer.jobs.last == .listFolder("~/pictures/Команда/"))
            composer.act(
                .folderListed(
                    Sample.listing(
                        asked: "~/pictures/Команда/", folder: "~/pictures/Команда/", parent: "~/pictures/")))
            composer.press(up)
            #expect(composer.jobs.last == .listFolder("~/pictures/"))
            composer.press(.down)
            composer.act(.folderListed(Sample.listing(asked: "~/pictures/")))
            #expect(highlighted(composer) == "Команда", "\(composer.screen)")
        }
    }

    @Test("opens at the file that the path names, or finds what was begun")
    func wanted() throws {
        #expect(highlighted(try opened("~/pictures/team.jpeg", wanted: "team.jpeg")) == "team.jpeg")
        let begun = try opened("~/pictures/fa", wanted: "fa")
        #expect(names(begun) == ["face.png"], "\(begun.screen)")
        #expect(names(try opened("~/pictures/zzz", wanted: "zzz")).count == 6)
    }

    @Test("begins at the recent folders where nothing is typed yet")
    func recent() throws {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.press(.enter)
        composer.act(.folderListed(Sample.listing(asked: "")))
        #expect(highlighted(composer) == "~/logos/")
        composer.press(.enter)
        #expect(composer.jobs.last == .listFolder("~/logos/"))
    }

    @Test("says of a folder that cannot be opened that it cannot, and lets leave it")
    func unreadable() throws {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.paste("/closed/")
        composer.press(.enter)
        composer.act(
            .folderListed(
                Sample.listing(asked: "/closed/", folder: "/closed/", parent: nil, recent: [], isReadable: false))
        )
        #expect(composer.screen.contains("cannot be opened"), "\(composer.screen)")
        composer.press(.enter, .down, .up, .pageDown, .escape)
        #expect(composer.model.isAtForm)
    }

    @Test("takes what is clicked twice")
    func clicking() throws {
        var composer = try opened()
        let lines = composer.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("face.png") })
        composer.act(.point(Point(column: 10, row: row)))
        #expect(highlighted(composer) == "face.png")
        composer.act(.point(Point(column: 10, row: row)))
        #expect(composer.model.session.form.avatar.path.text == "~/pictures/face.png")
    }

    @Test("a listing that comes after somebody has left is ignored")
    func late() throws {
        var composer = try Rehearsal()
        composer.go(to: .avatar)
        composer.press(.enter, .escape)
        composer.act(.folderListed(Sample.listing(asked: "")))
        #expect(composer.model.isAtForm, "\(composer.screen)")
    }
}
