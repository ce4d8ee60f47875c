import Testing

@testable import Bitrix24

@Suite("Texts of a portal")
struct PortalTextTests {
    @Test("A text that fits stays as it is")
    func short() {
        #expect(PortalText.cut("Ann", at: 8) == "Ann")
        #expect(PortalText.cut("12345678", at: 8) == "12345678")
    }

    @Test(
        "A cut goes through no character, and the text fits with its mark",
        arguments: [
            "abcdefghijklmnop", "ЖЖЖЖЖЖЖЖЖЖ", "😀😀😀😀😀", "abce\u{301}\u{302}fghij",
            "a👨‍👩‍👧👨‍👩‍👧", "\r\n\r\n\r\n\r\n\r\n",
        ],
        [8, 9, 10, 11, 12, 13])
    func cut(text: String, limit: Int) {
        let cut = PortalText.cut(text, at: limit)
        guard text.utf8.count > limit else { return #expect(cut == text) }
        #expect(cut.utf8.count <= limit)
        #expect(cut.hasSuffix("…"))
        #expect(text.hasPrefix(cut.dropLast()), "\(cut)")
    }

    @Test("What looks like an entity with a sign is none", arguments: ["#+41", "#x+41", "#-1"])
    func signedEntity(text: String) {
        #expect(Unicode.Scalar(entity: text) == nil)
    }

    @Test("A single character without end is cut all the same")
    func endless() {
        let cut = PortalText.cut("e" + String(repeating: "\u{301}", count: 10_000))
        #expect(cut.utf8.count <= PortalText.limit)
    }

    @Test(
        "Entities are decoded once, and what is none stays",
        arguments: [
            ("R&amp;D", "R&D"), ("&amp;lt;", "&lt;"), ("O&#039;Neil", "O'Neil"), ("&#x41;&#X42;", "AB"),
            ("&laquo;Привет&raquo;", "«Привет»"), ("a & b; c", "a & b; c"), ("&", "&"), ("&&amp;", "&&"),
            ("&#0;", "&#0;"),
            ("&#xD800;", "&#xD800;"), ("&unknown;", "&unknown;"), ("AT&T", "AT&T"),
        ])
    func entities(text: String, read: String) {
        #expect(text.withoutEntities == read)
    }
}
