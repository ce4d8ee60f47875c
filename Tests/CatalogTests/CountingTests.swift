import Catalog
import Testing

@Suite("Numbers with their nouns")
struct CountingTests {
    @Test(
        "Russian chooses its form by the last two digits",
        arguments: [
            (0, "0 человек"), (1, "1 человек"), (2, "2 человека"), (5, "5 человек"), (11, "11 человек"),
            (12, "12 человек"), (21, "21 человек"), (22, "22 человека"), (101, "101 человек"), (112, "112 человек"),
        ])
    func russian(count: Int, expected: String) {
        #expect(Messages(.russian).people(count) == expected)
    }

    @Test("English has one form for one and another for the rest")
    func english() {
        #expect(Messages(.english).people(1) == "1 person")
        #expect(Messages(.english).people(0) == "0 people")
        #expect(Messages(.english).people(21) == "21 people")
    }
}
