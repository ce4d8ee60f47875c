import Bitrix24
import TerminalKit
import TestSupport
import Testing

@testable import Composer

@Suite("People by id")
struct PeopleTests {
    private func members() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .members)
        return composer
    }

    @Test("Ids become people while one goes on typing; each is asked for once")
    func named() throws {
        var composer = try members()
        composer.type("12 13 12 ")
        #expect(
            composer.jobs.filter { if case .lookUp = $0 { true } else { false } } == [.lookUp([12]), .lookUp([13])])
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt")))
        #expect(composer.screen.contains("[Anna Schmidt] [13]"), "\(composer.screen)")
    }

    @Test("Where the portal could not tell who they are, the next id asks again; a letter elsewhere does not")
    func askedAgain() throws {
        var composer = try members()
        composer.type("12 ")
        composer.act(.lookedUp([12], .failure(Sample.refusal("INSUFFICIENT_SCOPE"))))
        composer.go(to: .title)
        composer.type("Launch")
        #expect(composer.jobs.filter { if case .lookUp = $0 { true } else { false } } == [.lookUp([12])])
        composer.go(to: .members)
        composer.type("13 ")
        #expect(composer.jobs.last == .lookUp([12, 13]))
    }

    @Test("An id that is still being typed is taken when the field is left, and by F2")
    func takenOnLeaving() throws {
        var composer = try members()
        composer.type("12")
        composer.press(.tab)
        #expect(composer.model.session.form.members.chosen == [12])
        composer.type("13")
        composer.send()
        #expect(composer.requests.first?.structure.owner == 13)
    }

    @Test("A word that is no id swallows none of the ids behind it")
    func wordBetween() throws {
        var composer = try members()
        composer.pastePeople("12 ann 13 14 15 ")
        #expect(composer.model.session.form.members.chosen == [12, 13, 14, 15], "\(composer.screen)")
        #expect(composer.screen.contains("ann  No exact match for this full name"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.model.session.form.members.entry.text == "ann")
    }

    @Test("The owner is one of the members, or the caller, or somebody by id")
    func owner() throws {
        var composer = try members()
        composer.type("12 13 ")
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt")))
        composer.press(.tab, .enter)
        #expect(composer.screen.contains("Ada Holt"), "\(composer.screen)")
        composer.press(.down, .down, .enter)
        #expect(composer.model.session.form.structure.owner == 13)
        composer.press(.enter, .up, .up, .enter)
        #expect(composer.model.session.form.structure.owner == nil)
        composer.type("14 15 ")
        #expect(composer.model.session.form.structure.owner == 15)
    }

    @Test("The person under the cursor is in sight, however many there are", arguments: [40, 80, 120])
    func underTheCursor(columns: Int) throws {
        var composer = try members()
        composer.resize(columns: columns, rows: 12)
        composer.pastePeople("1001 1002 1003 1004 1005 1006 1007 1008 1009 ")
        for id in (1001...1009).reversed() {
            composer.press(.left)
            let line = composer.screen.split(separator: "\n").first { $0.contains("Members") } ?? ""
            #expect(line.contains("[\(id)"), "\(composer.screen)")
        }
    }

    @Test("What is typed behind the people is in sight, at every width", arguments: 40...100)
    func typedBehind(columns: Int) throws {
        for count in 1...8 {
            var composer = try members()
            composer.resize(columns: columns, rows: 24)
            composer.pastePeople((1001..<1001 + count).map(String.init).joined(separator: " ") + " ")
            composer.type("7")
            let surface = draw(composer.model, at: composer.now)
            let cursor = try #require(surface.cursor, "\(surface.text)")
            #expect(surface[cursor.moved(columns: -1)].glyph == "7", "\(surface.text)")
        }
    }
}
