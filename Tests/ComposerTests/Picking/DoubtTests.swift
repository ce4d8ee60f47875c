import Bitrix24
import TerminalKit
import Testing

@testable import Composer

@Suite("A paste of people")
struct DoubtTests {
    /// The form after a paste of 12, of a name that two people bear, and of one that nobody bears.
    private func pasted() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.paste("12\nAnna Schmidt\nAnn Nobody")
        guard case .resolvePeople(let entries, let question)? = composer.jobs.last else {
            Issue.record("Nobody was looked up.")
            return composer
        }
        #expect(entries.map(\.text) == ["12", "Anna Schmidt", "Ann Nobody"])
        let twins = Array(PickerTests.anns[1...])
        let resolution = Sample.resolution(
            found: [Sample.person(40, "Bo Berg")],
            doubts: [
                .init(.name("Anna Schmidt"), .missed(.severalHaveName(twins))),
                .init(.name("Ann Nobody"), .missed(.nobodyHasName(similar: []))),
            ])
        composer.act(.resolved(question: question, .success(resolution)))
        return composer
    }

    @Test("is left by F2 as by Esc, which says who is not found before anything is reviewed")
    func review() throws {
        var composer = try pasted()
        composer.press(.down, .space, .function(2))
        #expect(composer.model.session.form.members.chosen == [40, 12], "\(composer.screen)")
        #expect(composer.model.session.form.members.entry.text == "Ann Nobody")
        #expect(composer.model.isAtForm, "\(composer.screen)")
        #expect(composer.screen.contains("“Ann Nobody”"), "\(composer.screen)")
    }

    @Test("of whom several are left is no one person that was not found")
    func several() throws {
        var composer = try pasted()
        composer.press(.function(2))
        #expect(
            composer.screen.contains("Not resolved: “Anna Schmidt, Ann Nobody”. Enter looks them up"),
            "\(composer.screen)")
    }

    @Test("puts in who was found, and lists the others with a choice")
    func listed() throws {
        var composer = try pasted()
        #expect(composer.model.session.form.members.chosen == [40])
        #expect(composer.screen.contains("Anna Schmidt  2 people have this name"), "\(composer.screen)")
        #expect(composer.screen.contains("Ann Nobody  No exact match for this full name"), "\(composer.screen)")
        composer.press(.down, .space)
        composer.press(.escape)
        #expect(composer.model.session.form.members.chosen == [40, 12], "\(composer.screen)")
        #expect(composer.model.session.form.members.entry.text == "Ann Nobody", "what is left stays to be corrected")
        composer.press(.function(2))
        #expect(composer.model.session.focus == .field(.members))
        #expect(composer.model.isAtForm, "nothing is sent while somebody is left")
    }

    @Test("keeps with Enter what was not resolved: in the field, marked, until the user removes it")
    func kept() throws {
        var composer = try pasted()
        composer.press(.down, .space, .enter)
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.form.members.chosen == [40, 12])
        #expect(composer.model.session.form.members.entry.text == "Ann Nobody")
        #expect(composer.model.session.form.members.isUnresolved, "the cursor is in the field, and it is marked")
        #expect(composer.screen.contains("1 entry is not resolved and stays in the field"), "\(composer.screen)")
        composer.press(.backspace)
        #expect(!composer.model.session.form.members.isUnresolved)
    }

    @Test("takes with Enter only whom one has gone to, says so, and goes on to the next")
    func answered() throws {
        var composer = try pasted()
        #expect(composer.hints.contains("Enter Done"), "nobody is guessed\n\(composer.screen)")
        composer.press(.down)
        #expect(composer.hints.contains("Enter Add"), "\(composer.screen)")
        composer.press(.enter)
        #expect(!composer.model.isAtForm, "\(composer.screen)")
        #expect(composer.hints.contains("Enter Done"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.model.session.form.members.chosen == [40, 12])
        #expect(composer.model.session.form.members.entry.text == "Ann Nobody")
    }

    @Test(
        "for an owner takes one alone, with Enter as with Space",
        arguments: [Key.enter, .space])
    func owner(key: Key) throws {
        var composer = try Rehearsal()
        composer.go(to: .owner)
        composer.paste("Anna Schmidt\nBo Berg")
        guard case .resolvePeople(let entries, let question)? = composer.jobs.last else {
            Issue.record("Nobody was looked up.")
            return
        }
        #expect(entries.map(\.text) == ["Anna Schmidt", "Bo Berg"])
        let bos = [Sample.person(40, "Bo Berg"), Sample.person(41, "Bo Berg")]
        composer.act(
            .resolved(
                question: question,
                .success(
                    Sample.resolution(
                        found: [],
                        doubts: [
                            .init(.name("Anna Schmidt"), .missed(.severalHaveName(Array(PickerTests.anns[1...])))),
                            .init(.name("Bo Berg"), .missed(.severalHaveName(bos))),
                        ]))))
        composer.press(.down, key)
        #expect(composer.screen.split(separator: "[x]").count == 2, "\(composer.screen)")
        composer.press(.down, .down, .down, key)
        #expect(composer.screen.split(separator: "[x]").count == 2, "\(composer.screen)")
    }

    @Test("leaves out with Delete whom nobody was chosen for, and names them")
    func leftOut() throws {
        var composer = try pasted()
        composer.press(.delete)
        #expect(composer.model.session.form.members.chosen == [40])
        #expect(composer.model.session.form.members.entry.isEmpty)
        #expect(composer.screen.contains("Skipped: Anna Schmidt, Ann Nobody"), "\(composer.screen)")
    }

    @Test("is one step for undo, with whom it brought")
    func undo() throws {
        var composer = try pasted()
        composer.press(.escape, .alt("u"))
        #expect(composer.model.session.form == Form(), "\(composer.screen)")
    }

    @Test("is told how far it is, and is waited for by F2: a list is nobody's name")
    func underWay() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.paste("12, Ann Holm, Bo Berg")
        guard case .resolvePeople(_, let question)? = composer.jobs.last else {
            Issue.record("Nobody was looked up.")
            return
        }
        composer.act(.resolving(question: question, answered: 1))
        #expect(composer.screen.contains("Resolving entries: 1 of 3"), "\(composer.screen)")
        composer.go(to: .title)
        composer.press(.function(2))
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.focus == .field(.members), "\(composer.screen)")
        #expect(composer.screen.contains("Resolving entries: 1 of 3"), "\(composer.screen)")
        composer.act(
            .resolved(
                question: question,
                .success(
                    Sample.resolution(found: [Sample.person(12, "Cy"), Sample.person(2, "Ann Holm")], doubts: []))))
        #expect(composer.model.session.form.members.chosen == [12, 2], "the answer was not thrown away")
    }

    @Test("keeps every word, and takes the ids, where the portal does not answer")
    func unanswered() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.paste("12, Ann Holm")
        guard case .resolvePeople(_, let question)? = composer.jobs.last else {
            Issue.record("Nobody was looked up.")
            return
        }
        composer.act(
            .resolved(question: question, .failure(Sample.failure(.noConnection, mayHaveArrived: false))))
        #expect(composer.model.session.form.members.chosen == [12])
        #expect(composer.model.session.form.members.entry.text == "Ann Holm")
        #expect(composer.screen.contains("Ids were added"), "\(composer.screen)")
    }

    @Test("that was answered late changes nothing in a text that was changed meanwhile")
    func changedMeanwhile() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.paste("Ann Holm")
        composer.press(.backspace)
        composer.act(.resolved(question: 1, .success(Sample.resolution(found: [], doubts: []))))
        #expect(composer.model.session.form.members.entry.text == "Ann Hol")
    }

    @Test("that is doubtful does not call back who has gone on; it waits in the field")
    func elsewhere() throws {
        var composer = try Rehearsal()
        composer.go(to: .members)
        composer.paste("Ann Nobody")
        composer.go(to: .message)
        composer.act(
            .resolved(
                question: 1,
                .success(
                    Sample.resolution(
                        found: [], doubts: [.init(.name("Ann Nobody"), .missed(.nobodyHasName(similar: [])))]))))
        #expect(composer.model.isAtForm)
        #expect(composer.model.session.focus == .field(.message))
        #expect(composer.screen.contains("1 entry is not resolved"), "\(composer.screen)")
    }
}
