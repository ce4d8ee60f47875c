import Testing

@testable import Bitrix24

@Suite("The people of a session")
struct DirectoryTests {
    private func person(_ number: Int, _ name: String, position: String = "") throws -> Person {
        Person(
            id: try #require(UserID(rawValue: number)), name: name, position: position, isActive: true,
            isExtranet: false, isBot: false, isAbsent: false, email: "", departments: [])
    }

    private func company() throws -> PeopleDirectory {
        var directory = PeopleDirectory()
        directory.add(
            try [
                person(1, "Vera Lind"), person(2, "Ann Holm", position: "Head of Sales"), person(3, "Иван Петров"),
                person(4, "芳 王"), person(5, "Sinéad O'Brien"), person(11, "Anna Schmidt"), person(12, "Anna Schmidt"),
                person(19, "Ёлка Щукина"), person(20, "Zoë 🌲 Łukasiewicz", position: "Salesman"),
            ], of: 1)
        return directory
    }

    private func found(_ text: String, in directory: PeopleDirectory) -> [Int] {
        directory.matches(SearchText(text)).map(\.rawValue)
    }

    @Test(
        "are found by the beginnings of their names, whatever the case, the accents and the order",
        arguments: [
            ("ann", [2, 11, 12]), ("ANNA S", [11, 12]), ("schm an", [11, 12]), ("holm", [2]), ("петр", [3]),
            ("елка", [19]), ("щук ёл", [19]), ("lukas", [20]), ("ZOE", [20]), ("sinead", [5]), ("o'br", [5]),
            ("芳", [4]), ("王芳", [4]), ("nn", []), ("ann x", []), ("🌲", [11, 12, 2, 5, 1, 20, 19, 3, 4]),
        ])
    func names(text: String, people: [Int]) throws {
        #expect(Set(found(text, in: try company())) == Set(people), "\(text)")
    }

    @Test("are there once, also where one answer tells of somebody twice, under two names")
    func twice() throws {
        var directory = PeopleDirectory()
        directory.add(try [person(1, "Vera Lind"), person(2, "Ann Holm"), person(1, "Vera Berg")], of: 1)
        #expect(found("", in: directory) == [2, 1])
        #expect(found("berg", in: directory) == [1])
        #expect(found("lind", in: directory).isEmpty)
    }

    @Test("are sorted by name, those first whose names begin with the text; positions come last")
    func order() throws {
        var directory = try company()
        directory.add(try [person(30, "Lena Annan")], of: 2)
        #expect(found("ann", in: directory) == [2, 11, 12, 30])
        #expect(found("sale", in: directory) == [2, 20])
        directory.add(try [person(31, "Bo Sale")], of: 2)
        #expect(found("sale", in: directory) == [31, 2, 20])
    }

    @Test("keep the newest that was told of them, however late an older answer comes")
    func lateAnswers() throws {
        var directory = try company()
        let ann = SearchText("ann")
        directory.takeSearch(ann, try [person(2, "Ann Winter")], isComplete: false, of: 5)
        directory.takeSearch(ann, try [person(2, "Ann Holm"), person(40, "Annika Berg")], isComplete: true, of: 4)
        #expect(directory[try #require(UserID(rawValue: 2))]?.name == "Ann Winter")
        #expect(found("winter", in: directory) == [2])
        #expect(found("holm", in: directory) == [])
        #expect(directory.isWorthAsking(SearchText("annik")), "the newer answer said that there are more")
        #expect(found("annik", in: directory) == [40])
    }

    @Test("are not searched for again where everybody is known who can be found")
    func remembered() throws {
        var directory = PeopleDirectory()
        #expect(directory.isWorthAsking(SearchText("ann")))
        directory.takeSearch(SearchText("ann"), try [person(2, "Ann Holm")], isComplete: true, of: 1)
        #expect(!directory.isWorthAsking(SearchText("Ann ")))
        #expect(!directory.isWorthAsking(SearchText("anna")))
        #expect(!directory.isWorthAsking(SearchText("ann ho")))
        #expect(directory.isWorthAsking(SearchText("holm ann")))
        directory.takeSearch(SearchText("bob"), [], isComplete: false, of: 2)
        #expect(directory.isWorthAsking(SearchText("bobb")))
    }

    @Test("that only the portal finds by a text stand at its end")
    func portalsOwn() throws {
        var directory = try company()
        directory.takeSearch(SearchText("anni"), try [person(3, "Иван Петров")], isComplete: true, of: 2)
        #expect(found("anni", in: directory) == [3])
        #expect(found("ann", in: directory) == [2, 11, 12])
    }

    @Test(
        "are searched for from three characters on, from two in Chinese or Japanese",
        arguments: [
            ("an", false), ("ann", true), ("王", false), ("王芳", true), ("たろ", true), ("  a ", false), ("-- ", false),
        ])
    func length(text: String, isLongEnough: Bool) {
        #expect(SearchText(text).isLongEnough == isLongEnough)
    }

    @Test("that the portal finds too short a text for are not asked for again")
    func tooShort() throws {
        var directory = PeopleDirectory()
        directory.noteTooShort(SearchText("王芳"), of: 1)
        #expect(directory.isTooShort(SearchText("王芳")))
        #expect(!directory.isWorthAsking(SearchText("王芳")))
        #expect(directory.isWorthAsking(SearchText("王芳芳")))
    }
}
