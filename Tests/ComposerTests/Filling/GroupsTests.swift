import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("Groups of people")
struct GroupsTests {
    private static let team = PeopleGroup(
        name: "team", portal: "portal.example",
        members: [.init(id: 12, name: "Anna Schmidt", email: ""), .init(id: 13, name: "Ada Holt", email: "")])

    /// The list of groups over Members.
    private func listed(_ form: Form = Form()) throws -> Rehearsal {
        var composer = try Rehearsal(form)
        composer.go(to: .members)
        composer.press(.alt("g"))
        #expect(composer.jobs.last == .listGroups)
        composer.act(.groupsListed([Self.team], saying: nil))
        return composer
    }

    @Test("are listed with how many are in them, and added as their entry")
    func adding() throws {
        var composer = try listed()
        #expect(composer.screen.contains("team  2 people"), "\(composer.screen)")
        composer.press(.enter)
        guard case .resolvePeople(let entries, let question)? = composer.jobs.last else {
            Issue.record("nobody was looked up\n\(composer.screen)")
            return
        }
        #expect(entries == [.group("team")])
        let found = [Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt")]
        composer.act(.resolved(question: question, .success(Sample.resolution(found: found, doubts: []))))
        #expect(composer.model.session.form.members.chosen == [12, 13])
        #expect(composer.model.session.form.members.entry.isEmpty)
    }

    @Test("are saved from the members, with what is known of them; a second Enter replaces one of the name")
    func saving() throws {
        var structure = ChatStructure()
        structure.members = [14]
        var composer = try listed(Form(structure))
        composer.act(Sample.lookedUp(Sample.person(14, "Bo Li")))
        composer.press(.alt("s"))
        composer.type("team")
        composer.press(.enter)
        #expect(composer.screen.contains("team"), "\(composer.screen)")
        #expect(!composer.jobs.contains { if case .saveGroup = $0 { true } else { false } }, "it is asked for first")
        composer.press(.enter)
        let saved = PeopleGroup(
            name: "team", portal: "portal.example", members: [.init(id: 14, name: "Bo Li", email: "")])
        #expect(composer.jobs.last == .saveGroup(saved))
    }

    @Test("are deleted with the second press; without members there is nothing to save")
    func deleting() throws {
        var composer = try listed()
        composer.press(.alt("s"))
        #expect(composer.screen.contains("Select people first"), "\(composer.screen)")
        composer.press(.alt("d"))
        #expect(composer.jobs.last == .listGroups)
        composer.press(.alt("d"))
        #expect(composer.jobs.last == .deleteGroup("team"))
    }

    @Test("are listed, saved and added in lines")
    func lines() throws {
        var structure = ChatStructure()
        structure.members = [14]
        var talk = try Talk(Form(structure))
        talk.answer(":groups")
        #expect(talk.jobs.contains(.listGroups), "asked for at the title: \(talk.text)")
        talk.act(.groupsListed([Self.team], saying: nil))
        #expect(talk.text.contains("1. team  2 people"), "\(talk.text)")
        talk.answer("s friends")
        guard case .saveGroup(let group)? = talk.jobs.last else {
            Issue.record("nothing was saved\n\(talk.text)")
            return
        }
        #expect(group.name == "friends" && group.members.map(\.id) == [14])
        talk.act(.groupsListed([group, Self.team], saying: "Saved."))
        talk.answer("2")
        #expect(talk.jobs.last == .resolvePeople([.group("team")], question: talk.model.session.lastQuestion))
    }
}
