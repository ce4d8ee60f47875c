import Bitrix24
import TestSupport
import Testing

/// Lists as administrators have them; each entry is accounted for.
@Suite("A list of people")
struct PeopleListTests {
    private func entries(_ text: String) -> [String] { PeopleList(text).entries.map(\.text) }

    @Test(
        "is read with numbers, addresses and names separated by whatever stands between them",
        arguments: [
            ("12, 13;14\n15\t12", ["12", "13", "14", "15"]),
            ("12 13 14", ["12", "13", "14"]),
            ("ada@x.example bob@x.example", ["ada@x.example", "bob@x.example"]),
            ("Ann Holm, Ada Holt\r\nИван Петров", ["Ann Holm", "Ada Holt", "Иван Петров"]),
            ("* Ann Holm\n2. Ada Holt\n3) 王 芳\n• 12", ["Ann Holm", "Ada Holt", "王 芳", "12"]),
            ("Ann Holm 12 department:7+ ada@x.example", ["Ann Holm", "12", "department:7+", "ada@x.example"]),
            ("“Ann” «Holm»", ["Ann Holm"]),
            (" , ;\n", []),
            ("Ann\u{A0}Holm,  Bo   Li ", ["Ann Holm", "Bo Li"]),
            ("\u{FEFF}Ann Holm\u{200B}", ["Ann Holm"]),
            ("Jean-Luc O’Neil, Mary-Ann D'Arcy", ["Jean-Luc O’Neil", "Mary-Ann D'Arcy"]),
            ("王芳、李伟，张敏", ["王芳", "李伟", "张敏"]),
            ("me, Ann Holm", ["me", "Ann Holm"]),
        ] as [(String, [String])])
    func separators(text: String, expected: [String]) {
        #expect(entries(text) == expected)
    }

    /// A line between two parts of a list, or a paste from a drawing: the screen waits for it.
    @Test("is read at once, however many dashes or mentions are in it", .timeLimit(.minutes(1)))
    func manySigns() {
        #expect(entries("12, " + String(repeating: "-", count: 200_000) + "13") == ["12", "-13"])
        let mentions = String(repeating: "[USER=17]Ann Holm[/USER] ", count: 20_000)
        #expect(entries(mentions + "Bo Li") == ["17", "Bo Li"])
    }

    @Test(
        "is read as mail programs write addresses",
        arguments: [
            ("\"Holm, Ann\" <ann@x.example>, Bo Li <bo@x.example>", ["ann@x.example", "bo@x.example"]),
            ("\"Holm, Ann\"", ["Holm Ann"]),
            ("Ann Holm (Sales, East) <ann@x.example>", ["ann@x.example"]),
            ("\"Holm \\\"Annie\\\", Ann\" <ann@x.example>; 12", ["ann@x.example", "12"]),
            ("To: Ann Holm <ann@x.example>, Bo <bo@x.example>", ["ann@x.example", "bo@x.example"]),
            ("Кому: Анна Холм <ann@x.example>", ["ann@x.example"]),
            ("Crew: ann@x.example, bo@x.example;", ["ann@x.example", "bo@x.example"]),
            ("undisclosed-recipients:;", []),
            ("=?utf-8?B?0JDQvdC90LAg0KXQvtC70Lw=?= <ann@x.example>", ["ann@x.example"]),
            ("=?utf-8?Q?=D0=90=D0=BD=D0=BD=D0=B0_=D0=A5=D0=BE=D0=BB=D0=BC?=", ["Анна Холм"]),
            ("mailto:ann@x.example", ["ann@x.example"]),
            ("Ann Holm [ann@x.example], Bo Li (bo@x.example)", ["ann@x.example", "bo@x.example"]),
            ("Ann Holm ann@x.example", ["ann@x.example"]),
            ("Ann\n Holm <ann@x.example>,\n Bo Li <bo@x.example>", ["ann@x.example", "bo@x.example"]),
            ("Holm, Ann <ann@x.example>; Li, Bo <bo@x.example>", ["ann@x.example", "bo@x.example"]),
            ("Holm, Ann; Li, Bo", ["Ann Holm", "Bo Li"]),
            ("Holm, Ann\nПетров, Иван Сергеевич", ["Ann Holm", "Иван Сергеевич Петров"]),
            ("Ann Holm, Bo Li\nAda Holt, Ivo Rud", ["Ann Holm", "Bo Li", "Ada Holt", "Ivo Rud"]),
        ] as [(String, [String])])
    func mail(text: String, expected: [String]) {
        #expect(entries(text) == expected)
    }

    @Test(
        "takes departments, chats and links for what they are",
        arguments: [
            ("department:7", ["department:7"]), ("Department:7+", ["department:7+"]),
            ("department:Sales", ["department:Sales"]), ("department:Sales West+", ["department:Sales West+"]),
            ("department:\"Sales, West\"+, 3", ["department:\"Sales, West\"+", "3"]),
            ("department:\"7\"", ["department:7"]),
            ("chat3102, chat:3103", ["chat:3102", "chat:3103"]),
            ("https://acme.example/online/?IM_DIALOG=chat3102", ["https://acme.example/online/?IM_DIALOG=chat3102"]),
            ("https://acme.example/company/personal/user/17/?a=b", ["https://acme.example/company/personal/user/17/"]),
            ("[USER=17]Ann Holm[/USER], @Bo Li", ["17", "Bo Li"]),
        ] as [(String, [String])])
    func groups(text: String, expected: [String]) {
        #expect(entries(text) == expected)
    }

    @Test(
        "leaves out whoever stands behind a minus, and never adds them",
        arguments: [
            ("department:7, -Ann Holm", ["department:7", "-Ann Holm"]),
            ("-3", ["-3"]), ("2,-3,3", ["2", "-3", "3"]),
            ("-\"Holm, Ann\" <ann@x.example>", ["-ann@x.example"]),
            ("-department:7+", ["-department:7+"]), ("–Ann Holm", ["-Ann Holm"]), ("12 -13", ["12", "-13"]),
            ("\"-17\"", ["-17"]),
        ] as [(String, [String])])
    func minus(text: String, expected: [String]) {
        #expect(entries(text) == expected)
    }

    @Test(
        "knows columns of a spreadsheet: a person a row, by the best key in it",
        arguments: [
            ("Holm\tAnn\tann@x.example\nLi\tBo\tbo@x.example", ["ann@x.example", "bo@x.example"]),
            ("Holm\tAnn\tSales\nLi\tBo\tHR", ["Holm Ann", "Li Bo"]),
            ("1\tAnn Holm\tManager\n2\tBo Li\t", ["Ann Holm", "Bo Li"]),
            ("Петров\tИван\tСергеевич\tИнженер", ["Петров Иван Сергеевич"]),
            ("Фамилия;Имя;E-mail\nПетров;Иван;ivan@x.example", ["ivan@x.example"]),
            ("First name,Last name\nAnn,Holm\nBo,Li", ["Ann Holm", "Bo Li"]),
            ("Full name\tID\nAnn Holm\t17", ["17"]),
            ("Surname\tName\nHolm\tAnn", ["Ann Holm"]),
            ("12\t13\t14", ["12", "13", "14"]),
            ("\"Holm, Ann\"\tann@x.example", ["ann@x.example"]),
            ("Department\tName\nSales\tAnn Holm", ["Ann Holm"]),
        ] as [(String, [String])])
    func columns(text: String, expected: [String]) {
        #expect(entries(text) == expected)
    }

    @Test(
        "does not take a heading for a person, and says so",
        arguments: ["E-mail", "Name", "Сотрудник", "ФИО", "Участники", "Электронная почта", "Full Name", "ID"])
    func headings(heading: String) {
        let list = PeopleList("\(heading)\nann@x.example\nBo Li")
        #expect(list.heading == heading)
        #expect(list.entries.map(\.text) == ["ann@x.example", "Bo Li"])
    }

    @Test("has no heading where nothing stands below it, or where the first line is a person")
    func noHeading() {
        #expect(PeopleList("Name").heading == nil)
        #expect(PeopleList("Ann Holm\nBo Li").heading == nil)
    }

    @Test("is a list, and no part of a name, where there are several or one that is no name")
    func lists() {
        #expect(!PeopleList.isList("Ann Ho"))
        #expect(!PeopleList.isList("  "))
        #expect(PeopleList.isList("12"))
        #expect(PeopleList.isList("-Ann Holm"))
        #expect(PeopleList.isList("ada@x.example"))
        #expect(PeopleList.isList("Ann Holm\nAda Holt"))
    }

    @Test(
        "says the same when what was read of it is written and read again",
        arguments: [
            "\"Holm, Ann\", department:\"Sales, West\"+, -chat:12, me, -3", "Holm\tAnn\nLi\tBo",
        ])
    func roundTrip(text: String) {
        let once = PeopleList(text).entries
        #expect(PeopleList(once.map(\.text).joined(separator: ", ")).entries == once)
    }

    @Test("of ten thousand lines is read in a moment")
    func size() {
        let text = (1...10_000).map { "\"Holm, Ann \($0)\" <ann\($0)@x.example>" }.joined(separator: "\n")
        let took = ProcessorTime.measure { #expect(PeopleList(text).entries.count == 10_000) }
        #expect(took < .seconds(5))
    }
}
