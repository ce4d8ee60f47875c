import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("Lists")
struct ListSearchTests {
    private func history(columns: Int = 80, rows: Int = 24) throws -> Rehearsal {
        var composer = try Rehearsal(columns: columns, rows: rows)
        composer.press(.function(5))
        composer.act(.historyListed(try Sample.history()))
        return composer
    }

    private func screen(_ composer: Rehearsal) -> [String] {
        composer.screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("are narrowed by typing, and say how many of how many are left")
    func narrowing() throws {
        var composer = try history()
        #expect(composer.screen.contains("  52"))
        composer.type("Rotterdam WARE")
        #expect(composer.screen.contains("1 of 52"), "\(composer.screen)")
        composer.press(.ctrl("u"))
        composer.type("MEETING")
        #expect(composer.screen.contains("51 of 52"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.model.context == .history, "Esc gives up the search first")
        #expect(composer.screen.contains("Launch of the new"))
        composer.press(.escape)
        #expect(composer.model.isAtForm)
    }

    @Test("take every letter for the search once it has begun, and q for closing before")
    func letters() throws {
        var composer = try history()
        composer.type("warehouse quay?")
        #expect(composer.model.shown.query == "warehouse quay?")
        #expect(composer.screen.contains("No matches"), "\(composer.screen)")
        composer.press(.ctrl("u"), .plain("q"))
        #expect(composer.model.isAtForm)
    }

    @Test("open what is highlighted among those that are left")
    func opening() throws {
        var composer = try history()
        composer.type("rotterdam")
        composer.press(.enter)
        #expect(composer.model.session.form.title.text == "Launch of the new warehouse in Rotterdam")
    }

    @Test("of what was created open the chat that was asked for last, and no other that comes meanwhile")
    func chatOfHistory() throws {
        func opened(_ chat: ChatID) -> Report {
            let stored = StoredChat(Sample.dialog(ChatStructure(), title: "Meeting", id: chat), members: [])
            return .chatOpened(chat, .success(OpenedChat(stored, .all)))
        }
        var composer = try history()
        composer.model.session.reopening = 3102
        composer.act(opened(3102))
        #expect(composer.model.context == .history, "\(composer.screen)")
        composer.press(.function(3), .down, .function(3))
        composer.act(opened(3001))
        #expect(composer.model.session.edited == nil)
        composer.act(.chatOpened(3001, .failure(Sample.refusal("ACCESS_ERROR"))))
        composer.act(opened(3002))
        #expect(composer.model.session.edited?.stored.id == 3002, "\(composer.screen)")
    }

    @Test("go to their first and last row by Home and End")
    func ends() throws {
        var composer = try history()
        composer.press(.end, .enter)
        #expect(composer.model.session.form.title.text == "Weekly meeting 52")
        composer = try history()
        composer.press(.end, .home, .enter)
        #expect(composer.model.session.form.title.text == "Weekly meeting 1")
    }

    @Test("drop whole columns in a narrow window, the title never", arguments: [(120, 4), (80, 4), (40, 2)])
    func columns(columns: Int, count: Int) throws {
        let composer = try history(columns: columns, rows: 12)
        let headings = ["Title", "Members", "Date", "Portal"]
        let row = try #require(screen(composer).first { $0.contains("Title") && !$0.contains("Chat history") })
        #expect(headings.filter(row.contains).count == count, "\(row)")
        #expect(row.contains("Title"))
        #expect(screen(composer).contains { $0.contains("Weekly meeting 1") && $0.contains("2025") })
    }

    @Test("highlight to both edges, with a mark")
    func highlight() throws {
        let composer = try history()
        let surface = draw(composer.model, at: composer.now)
        let row = try #require(screen(composer).firstIndex { $0.hasPrefix("▸Weekly meeting 1") })
        for column in [0, 40, 79] {
            #expect(surface[Point(column: column, row: row)].style.role == .selection, "\(column)")
        }
    }

    @Test("name no key that does nothing")
    func hints() throws {
        var composer = try Rehearsal()
        composer.press(.function(5))
        composer.act(.historyListed([]))
        let bar = try #require(screen(composer).last)
        #expect(!bar.contains("Enter") && !bar.contains("Alt-C") && bar.contains("Esc"), "\(bar)")
        composer.press(.escape, .function(7))
        composer.act(.templatesListed([], saying: nil))
        let templates = try #require(screen(composer).last)
        #expect(!templates.contains("Alt-R") && templates.contains("Alt-S"), "\(templates)")
    }
}

@Suite("The help")
struct HelpTests {
    @Test("names the F-keys of a screen first, not all of which the bar has room for")
    func functionKeys() {
        let keys = KeyMap.standard.help(about: .line, in: Messages(.english)).rows.map(\.keys)
        #expect(keys.prefix { $0.hasPrefix("F") }.count > 7, "\(keys)")
        #expect(!keys.drop { $0.hasPrefix("F") }.contains { $0.hasPrefix("F") }, "\(keys)")
    }

    @Test("begins with the fields in the form, and with the screen's keys elsewhere")
    func subject() throws {
        var composer = try Rehearsal()
        composer.press(.function(1))
        let form = composer.screen
        #expect(try #require(form.firstRange(of: "The fields")).lowerBound < form.endIndex)
        #expect(!form.contains("In a list"))
        composer.press(.escape, .function(5))
        composer.act(.historyListed([]))
        composer.press(.function(1))
        let lines = composer.screen.split(separator: "\n").map(String.init)
        let heading = try #require(lines.firstIndex { $0.contains("On this screen") })
        #expect(lines[(heading + 1)...].contains { $0.contains("Alt-C") }, "\(composer.screen)")
        #expect(heading <= 3)
    }

    @Test("is searched by typing, also for words with q, and Esc gives the search up first")
    func search() throws {
        var composer = try Rehearsal()
        composer.press(.function(1))
        composer.type("clipboard")
        #expect(composer.screen.contains("Copies the request to the terminal"), "\(composer.screen)")
        #expect(!composer.screen.contains("The fields"))
        composer.type("q")
        #expect(composer.screen.contains("No matches"))
        composer.press(.escape)
        #expect(composer.screen.contains("The fields"))
        composer.press(.end)
        #expect(!composer.screen.contains("The fields"))
        composer.press(.home, .escape)
        #expect(composer.model.session.showsHelp == false)
    }
}
