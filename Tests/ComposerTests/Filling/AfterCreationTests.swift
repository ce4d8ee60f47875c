import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("What a chat takes once it is there")
struct AfterCreationTests {
    private func form(_ change: (inout Form) -> Void = { _ in }) -> Form {
        var structure = ChatStructure()
        structure.title = "Launch"
        structure.managers = [12]
        var form = Form(structure)
        change(&form)
        return form
    }

    @Test("has no label of the review cut, in Russian either")
    func labels() throws {
        var asked = ChatStructure()
        asked.managers = [12]
        for columns in [40, 80] {
            var composer = try Rehearsal(Form(asked), columns: columns, language: .russian)
            composer.press(.function(2))
            #expect(composer.screen.contains("Администраторы 12"), "\(composer.screen)")
        }
    }

    @Test("managers join the members, and leave with them")
    func managers() throws {
        var composer = try Rehearsal()
        composer.model.session.form.showsMore = true
        composer.go(to: .managers)
        composer.type("12 ")
        #expect(composer.model.session.form.members.chosen == [12])
        composer.go(to: .members)
        composer.press(.backspace)
        #expect(composer.model.session.form.managers.chosen == [])
        composer.press(.alt("u"))
        #expect(composer.model.session.form.managers.chosen == [12])
    }

    @Test("managers are chosen in the picker of people")
    func picker() throws {
        var composer = try Rehearsal(form())
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt")))
        composer.go(to: .managers)
        composer.type("Ada")
        composer.press(.enter)
        #expect(composer.model.session.form.managers.chosen == [12, 13], "\(composer.screen)")
        #expect(composer.model.session.form.members.chosen == [13])
    }

    @Test("a department is linked alone, then with those below it, then not, by the same key")
    func departments() throws {
        var composer = try Rehearsal()
        composer.model.session.form.showsMore = true
        composer.go(to: .departments)
        composer.press(.enter)
        #expect(composer.jobs.last == .readDepartments)
        composer.act(.departmentsRead(.success(Sample.departments)))
        let root = try #require(Sample.departments.first { $0.parent == nil }).id
        for expected in [[DepartmentLink(root)], [DepartmentLink(root, includesBelow: true)], []] {
            composer.press(.space)
            #expect(composer.model.session.form.departments.chosen == expected, "\(composer.screen)")
        }
        composer.press(.space, .escape)
        #expect(composer.model.session.form.departments.chosen == [DepartmentLink(root)])
        #expect(!composer.screen.contains("Search"), "\(composer.screen)")
    }

    @Test("departments bring everybody who works there, which the form and the review say")
    func staff() throws {
        var structure = ChatStructure()
        structure.departments = [DepartmentLink(7)]
        var composer = try Rehearsal(Form(structure), rows: 40)
        #expect(composer.screen.contains("with you and the linked departments"), "\(composer.screen)")
        composer.press(.function(2))
        #expect(composer.screen.contains("everybody in 7"), "\(composer.screen)")
    }

    @Test("a department that is typed by name is found among those of the portal")
    func typed() throws {
        var composer = try Rehearsal(form { $0.type("\(Sample.departments[1].name)+, Nowhere", into: .departments) })
        #expect(composer.jobs.contains(.readDepartments))
        composer.act(.departmentsRead(.success(Sample.departments)))
        let departments = composer.model.session.form.departments
        #expect(departments.chosen == [DepartmentLink(Sample.departments[1].id, includesBelow: true)])
        #expect(departments.entry.text == "Nowhere")
        composer.press(.function(2))
        #expect(composer.screen.contains("Nowhere”"), "\(composer.screen)")
        #expect(composer.model.session.focus == .field(.departments))
    }

    @Test("rights that are set back to the usual ones are not asked for")
    func rights() throws {
        var composer = try Rehearsal(form())
        composer.go(to: .rights)
        composer.press(.enter, .space)
        #expect(composer.model.session.form.rights == [.add: .manager])
        composer.press(.left, .enter)
        #expect(composer.model.session.form.rights == [:])
    }

    @Test("the review lists the steps, and what the portal cannot do before anything is sent")
    func review() throws {
        var composer = try Rehearsal(form { $0.rights = [.post: .owner] }, rows: 40)
        composer.answersChecks = false
        composer.press(.function(2))
        #expect(composer.jobs.contains(.askCapabilities))
        #expect(composer.screen.contains("1 Who may write: all members → the owner"), "\(composer.screen)")
        composer.act(.capabilitiesKnown(.success(Capabilities(offering: [.chatSetManager]))))
        #expect(composer.screen.contains("Will be skipped: Who may write"), "\(composer.screen)")
        #expect(composer.screen.contains("1 Managers: add 12"), "\(composer.screen)")
    }

    @Test("the steps are made as soon as the chat is there, each with its time, and what came of them is told")
    func steps() throws {
        var composer = try Rehearsal(form())
        composer.send()
        let asked = try #require(composer.requests.first).structure
        composer.answer(Sample.created())
        composer.act(.readBack(3102, .success(Sample.stored(asked))))
        #expect(composer.plans.map { $0.steps.map(\.action) } == [[.setManager(12, true)]])
        composer.act(.planWent(3102, .began(0)))
        #expect(composer.screen.contains("▸ Managers: add 12"), "\(composer.screen)")
        composer.act(try Sample.carriedOut(composer.plans.last, after: Sample.stored(asked)))
        #expect(composer.screen.contains("✓ Managers: add 12, "), "\(composer.screen)")
        #expect(composer.plans.count == 1)
    }

    @Test("the ownership goes by itself where nothing else is left to repair")
    func owner() throws {
        var structure = ChatStructure()
        structure.title = "Launch"
        structure.owner = 13
        for (title, plans) in [("Launch", [[ChatStep.Action.setOwner(13)]]), ("Laun", [])] {
            var composer = try Rehearsal(Form(structure))
            composer.send()
            composer.answer(Sample.created())
            composer.act(.readBack(3102, .success(Sample.stored(structure, title: title))))
            #expect(composer.plans.map { $0.steps.map(\.action) } == plans, "\(composer.screen)")
        }
    }

    @Test("departments of another portal stay behind, which is said; managers are found again")
    func portals() throws {
        let document = FormDocument(
            form { $0.departments = DepartmentField(chosen: [DepartmentLink(7)]) }, focus: .field(.title),
            portal: "other.example", people: [12: .known(Sample.person(12, "Anna Schmidt"))])
        let arrival = try FormDocument(decoding: document.encoded()).opened(on: "portal.example")
        #expect(arrival.leftDepartments == [DepartmentLink(7)])
        #expect(arrival.form.departments.chosen == [])
        #expect(arrival.toFind.map(\.role) == [.manager])
        let resolved = arrival.resolved(by: [.name("Anna Schmidt"): [Sample.person(40, "Anna Schmidt")]])
        #expect(resolved.form.managers.chosen == [40])
    }

    @Test("a chat that exists shows them, and only what was changed is planned")
    func existing() throws {
        var composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.enter)
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.stored(ChatStructure(), members: [17, 12]), .all))))
        composer.go(to: .managers)
        composer.type("12 ")
        composer.go(to: .rights)
        composer.press(.enter, .space, .enter)
        #expect(composer.screen.contains("•Managers"), "\(composer.screen)")
        composer.press(.function(2), .enter)
        #expect(
            composer.plans.map { $0.steps.map(\.action) } == [[.set(.add, .manager), .setManager(12, true)]])
    }

    @Test("steps that a kill came before are taken up when the program starts again, and forgotten once they are made")
    func killed() throws {
        var composer = try Rehearsal(form { $0.rights = [.post: .owner] })
        composer.send()
        composer.answer(Sample.created())
        let draft = try FormDocument(decoding: composer.model.draft.encoded())
        var asked = try #require(composer.requests.first).structure
        composer.act(.readBack(3102, .success(Sample.stored(asked))))
        #expect(!composer.model.draft.isEmpty)

        var next = try Rehearsal()
        next.model.session.resume(draft)
        next.act(.started)
        asked.title = "Launch"
        next.act(.chatOpened(3102, .success(OpenedChat(Sample.stored(asked), .all))))
        next.press(.function(2))
        let plan = try #require((next.model.screen as? PlanScreen)?.plan, "\(next.screen)")
        #expect(plan.steps.map(\.action) == [.set(.post, .owner), .setManager(12, true)])
    }
}
