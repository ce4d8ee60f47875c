import Bitrix24
import Testing

@Suite("Pasted people")
struct PastedPeopleTests {
    @Test(
        "are read from whatever they were copied out of",
        arguments: [
            ("12, 13;14\n15\t12", ["12", "13", "14", "15"]),
            ("12 13 14", ["12", "13", "14"]),
            ("ada@portal.example bob@portal.example", ["ada@portal.example", "bob@portal.example"]),
            ("Ann Holm, Ada Holt\r\nИван Петров", ["Ann Holm", "Ada Holt", "Иван Петров"]),
            (
                "Ann Holm <ann@portal.example>, \"Holt, Ada\" <ada@portal.example>",
                [
                    "ann@portal.example", "Holt", "ada@portal.example",
                ]
            ),
            ("- Ann Holm\n2. Ada Holt\n3) 王 芳\n• 12", ["Ann Holm", "Ada Holt", "王 芳", "12"]),
            (
                "Ann Holm 12 department:7+ ada@portal.example",
                ["Ann Holm", "12", "department:7+", "ada@portal.example"]
            ),
            ("“Ann” «Holm»", ["Ann Holm"]), (" , ;\n", []),
        ] as [(String, [String])])
    func reading(text: String, entries: [String]) {
        #expect(MemberEntry.pasted(text).map(\.text) == entries)
    }

    @Test("are a list, and no part of a name, where there are several or one that is no name")
    func lists() {
        #expect(!MemberEntry.isList("Ann Ho"))
        #expect(!MemberEntry.isList("  "))
        #expect(MemberEntry.isList("12"))
        #expect(MemberEntry.isList("ada@portal.example"))
        #expect(MemberEntry.isList("Ann Holm\nAda Holt"))
    }
}
