import Bitrix24
import Catalog
import Foundation
import Settings
import TestSupport
import TerminalKit
import Testing

@testable import Composer

@Suite("Who is on the portal, kept for a day")
struct KeptPeopleTests {
    private static let people = [
        Sample.person(2, "Ann\tHolm \\t \n Zoe", position: "Head\\", isExtranet: true, departments: [3, 7]),
        Sample.person(3, "Иван Петров", isActive: false, isBot: true, isAbsent: true),
    ]

    @Test("is the same when it is read again, and is nobody's after a day, on another portal or out of another file")
    func roundTrip() throws {
        let home = try TemporaryHome()
        let folder = StateFolder(try #require(Paths(environment: home.environment)), isDemo: false)
        let kept = KeptPeople(of: "acme", on: "acme.bitrix24.com", in: folder)
        let now = Date(timeIntervalSince1970: 1_757_976_743)
        #expect(kept.read(at: now) == nil)
        try kept.write(Self.people, at: now)
        #expect(kept.read(at: now + 3600) == Self.people)
        #expect(kept.read(at: now + 24 * 3600 + 1) == nil, "a day is over")
        #expect(kept.read(at: now - 60) == nil, "the clock was set back")
        #expect(KeptPeople(of: "acme", on: "other.example", in: folder).read(at: now) == nil)
        let path = folder.people + "/acme.txt"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try Data("something else\n1\t2\n".utf8).write(to: URL(filePath: path))
        #expect(kept.read(at: now) == nil)
    }

    @Test("is found at once in the picker; what the portal tells is newer")
    func picker() throws {
        var kept = PeopleDirectory()
        kept.add([Sample.person(2, "Ann Holm"), Sample.person(9, "Anne Old")], of: 0)
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.type("anne")
        composer.answerSearch([Sample.person(9, "Anne New")])
        composer.act(.everybodyKnown(kept))
        #expect(composer.screen.contains("Anne New"), "\(composer.screen)")
        composer.press(.backspace)
        #expect(composer.screen.contains("Ann Holm"), "\(composer.screen)")
        #expect(!composer.screen.contains("Anne Old"), "\(composer.screen)")
    }

    @Test("groups of people are kept with their portal, readable by the user alone, and deleted")
    func groups() throws {
        let home = try TemporaryHome()
        let folder = StateFolder(try #require(Paths(environment: home.environment)), isDemo: false)
        let portal = try Portal(reading: "https://acme.bitrix24.com/rest/1/s3cr3tc0de/")
        let records = Records(
            in: folder, of: portal, named: "acme.bitrix24.com", messages: Messages(.english)
        ) { _ in }
        let group = PeopleGroup(
            name: "sales, west", portal: "acme.bitrix24.com", members: [.init(id: 2, name: "Ann Holm", email: "a@b.c")])
        guard case .groupsListed(let saved, let what) = records.save(group) else {
            Issue.record("not saved")
            return
        }
        #expect(saved == [group])
        #expect(what?.contains("group:\"sales, west\"") == true)
        let path = folder.groups + "/sales, west.json"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("s3cr3t"))
        guard case .failed = records.save(PeopleGroup(name: "a \"b\"", portal: "", members: [])) else {
            Issue.record("a name that no list can write was saved")
            return
        }
        #expect(records.deleteGroup("sales, west") == .groupsListed([], saying: "Group “sales, west” deleted."))
    }
}
