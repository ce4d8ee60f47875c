import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("The chats in the picker")
struct ChatsFaceTests {
    /// The chats of late, read.
    private func chats() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.press(.enter, .shiftTab)
        #expect(composer.jobs.last == .readRecentChats)
        composer.act(
            .recentChatsRead(
                .success([Sample.chat(3102, "Launch team", members: 3), Sample.chat(3103, "Canteen", members: 40)])))
        return composer
    }

    private func tellPeople(_ composer: inout Rehearsal) {
        guard case .lookUpStaff(let ids, let question)? = composer.jobs.last else {
            Issue.record("Nobody was looked up.")
            return
        }
        let people = ids.map { ($0, Sample.person($0, "Person \($0.rawValue)")) }
        composer.act(.staffLookedUp(ids, question: question, .success(Dictionary(people) { first, _ in first })))
    }

    @Test("are listed with their numbers and how many are in them, and give all their members")
    func members() throws {
        var composer = try chats()
        #expect(composer.line(with: "Launch team").hasSuffix("3102     3 people"), "\(composer.screen)")
        composer.press(.space)
        #expect(composer.jobs.last == .readMembers(3102))
        composer.act(.membersRead(3102, .success([17, 50, 51])))
        #expect(composer.screen.contains("Launch team: 2 people, 1 already in"), "\(composer.screen)")
        composer.press(.enter)
        tellPeople(&composer)
        #expect(composer.model.session.form.members.chosen == [50, 51])
        #expect(composer.line(with: "Launch team").hasPrefix("▸✓ "), "\(composer.screen)")
        composer.press(.enter)
        let isAtForm = composer.model.isAtForm
        #expect(isAtForm, "\(composer.screen)")
    }

    @Test("are found by their titles: the known ones at once, others by the portal")
    func search() throws {
        var composer = try chats()
        composer.type("can")
        #expect(!composer.screen.contains("Launch team"), "\(composer.screen)")
        #expect(composer.jobs.contains(.findChats(SearchText("can"))))
        composer.act(
            .chatsFound(SearchText("can"), .success([Sample.chat(9, "Candidates"), Sample.chat(3103, "Canteen")])))
        #expect(composer.screen.contains("Candidates"), "\(composer.screen)")
        #expect(composer.screen.ranges(of: "Canteen").count == 1, "each once\n\(composer.screen)")
        #expect(composer.model.session.form.members.entry.isEmpty, "the field keeps its text")
    }

    @Test("are searched for by what is typed by now, whatever becomes of a search before it")
    func failedSearch() throws {
        var composer = try chats()
        composer.type("cand")
        composer.act(.chatsFound(SearchText("can"), .failure(Sample.refusal("QUERY_LIMIT_EXCEEDED"))))
        composer.pass(.seconds(5))
        #expect(composer.jobs.last == .findChats(SearchText("cand")), "\(composer.screen)")
        composer.act(.chatsFound(SearchText("cand"), .failure(Sample.refusal("QUERY_LIMIT_EXCEEDED"))))
        #expect(composer.screen.contains("Too many requests"), "\(composer.screen)")
    }

    @Test("go on being counted when the members of another one cannot be read")
    func failedCount() throws {
        var composer = try chats()
        composer.press(.space, .escape, .down, .space)
        #expect(composer.jobs.last == .readMembers(3103))
        composer.act(.membersRead(3102, .failure(Sample.refusal("ACCESS_ERROR"))))
        composer.act(.staffLookedUp([50], question: 0, .failure(Sample.refusal("ACCESS_ERROR"))))
        #expect(composer.screen.contains("Counting"), "\(composer.screen)")
        composer.act(.membersRead(3103, .failure(Sample.refusal("ACCESS_ERROR"))))
        #expect(!composer.screen.contains("Counting"), "\(composer.screen)")
    }

    @Test("own no chat")
    func owner() throws {
        var composer = try Rehearsal()
        composer.go(to: .owner)
        composer.press(.enter, .shiftTab)
        composer.act(.recentChatsRead(.success([Sample.chat(3102, "Launch team")])))
        composer.press(.space)
        #expect(composer.screen.contains("exactly one owner"), "\(composer.screen)")
        #expect(!composer.jobs.contains(.readMembers(3102)))
    }
}

@Suite("Who is selected, in the picker")
struct SelectedOnlyTests {
    @Test("is shown alone, found by name, taken out and put in again; Home and End go to the ends")
    func selected() throws {
        var structure = ChatStructure()
        structure.members = [12, 13, 14]
        var composer = try Rehearsal(Form(structure))
        composer.act(
            Sample.lookedUp(
                Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt"), Sample.person(14, "Bo Li")))
        composer.go(to: .members)
        composer.type("ann")
        composer.answerSearch(PickerTests.anns)
        #expect(composer.screen.contains("Ann Holm"))
        composer.press(.backspace, .backspace, .backspace, .alt("o"))
        #expect(composer.screen.contains("selected only"), "\(composer.screen)")
        #expect(!composer.screen.contains("Ann Holm"), "\(composer.screen)")
        composer.press(.end, .space)
        #expect(composer.model.session.form.members.chosen == [12, 13])
        #expect(
            composer.line(with: "Bo Li").hasPrefix("▸  Bo Li"), "is still there, without its mark\n\(composer.screen)")
        composer.press(.space, .home, .space)
        #expect(composer.model.session.form.members.chosen == [13, 14])
        composer.press(.alt("o"))
        #expect(composer.screen.contains("Ann Holm"), "\(composer.screen)")
    }
}
