import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("The list of themes")
struct ThemeListTests {
    /// The composer with the list on the screen.
    func withList() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.press(.function(12))
        #expect(composer.effects.last == .listThemes)
        composer.act(.themesListed(["auto", "default-dark", "mono", "nord"]))
        return composer
    }

    @Test("opens by F12 and Alt-C, on the theme that is worn, beside the form")
    func opening() throws {
        let composer = try withList()
        #expect(composer.model.action(for: .alt("c")) == nil)
        for text in ["Theme", "auto: by the terminal", "nord", "▸Title", "Enter Save", "Esc Back"] {
            #expect(composer.screen.contains(text), "\(composer.screen)")
        }
    }

    @Test("shows a theme with each move")
    func moving() throws {
        var composer = try withList()
        composer.press(.down)
        #expect(composer.effects.last == .applyTheme("default-dark"))
        composer.press(.pageDown)
        #expect(composer.effects.last == .applyTheme("nord"))
        let count = composer.effects.count
        composer.press(.down)
        #expect(composer.effects.count == count, "there is nothing below, and nothing to be worn")
    }

    @Test("keeps the theme by Enter, and says so")
    func keeping() throws {
        var composer = try withList()
        composer.press(.down, .down, .enter)
        #expect(composer.effects.last == .keepTheme("mono"))
        #expect(composer.model.isAtForm)
        composer.act(.done(Messages(.english).themeKept("mono")))
        #expect(composer.screen.contains("mono was saved in config.toml"), "\(composer.screen)")
    }

    @Test("goes back to the theme of before by Esc")
    func goingBack() throws {
        var composer = try withList()
        composer.press(.down, .escape)
        #expect(composer.effects.last == .applyTheme("auto"))
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.theme == "auto")
    }

    @Test("keeps nothing by Enter where what is typed fits no theme")
    func nothing() throws {
        var composer = try withList()
        composer.type("nordx")
        #expect(composer.effects.last == .applyTheme("nord"))
        composer.press(.enter)
        #expect(!composer.effects.contains(.keepTheme("nord")))
        #expect(composer.model.screen is ThemesScreen, "\(composer.screen)")
    }

    @Test("does not call back whoever has gone on meanwhile")
    func late() throws {
        var composer = try Rehearsal()
        composer.press(.function(12), .function(2))
        composer.act(.themesListed(["auto"]))
        if composer.model.screen is ThemesScreen { Issue.record("the list came over the review") }
    }

    @Test("takes clicks: one shows a theme, one more keeps it")
    func clicks() throws {
        var composer = try withList()
        let lines = composer.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("nord") })
        composer.act(.point(Point(column: 76, row: row)))
        #expect(composer.effects.last == .applyTheme("nord"))
        composer.act(.point(Point(column: 76, row: row)))
        #expect(composer.effects.last == .keepTheme("nord"))
    }
}

@Suite("The mouse")
struct PointingTests {
    @Test("brings the focus to a field of the form, and opens what is chosen at the second click")
    func form() throws {
        var composer = try Rehearsal()
        let lines = composer.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(lines.firstIndex { $0.contains("Color") })
        composer.act(.point(Point(column: 20, row: row)))
        #expect(composer.model.session.focus == .field(.color))
        composer.act(.point(Point(column: 20, row: row)))
        guard let choosing = composer.model.screen as? ChoiceScreen else {
            Issue.record("the list of colors is not open")
            return
        }
        #expect(choosing.highlighted == 0)
        let list = composer.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let green = try #require(list.lastIndex { $0.contains("Green") })
        composer.act(.point(Point(column: 20, row: green)))
        composer.act(.point(Point(column: 20, row: green)))
        #expect(composer.model.session.form.color == .green)
    }

    @Test("changes nothing where there is nothing")
    func nowhere() throws {
        var composer = try Rehearsal()
        let before = composer.screen
        for place in [Point(column: 0, row: 0), Point(column: 79, row: 23), Point(column: 500, row: 500)] {
            composer.act(.point(place))
        }
        #expect(composer.screen == before)
    }
}
