import TerminalKit
import Testing

@Suite("The nearest color that a terminal has")
struct PaletteTests {
    private func index(_ hex: String, _ depth: ColorDepth) -> Int32? {
        RGB(hex: hex).map { Palette(depth: depth).index(of: .rgb($0)) }
    }

    @Test("With 24 bits a color is shown as it is")
    func direct() {
        #expect(index("#ff8000", .direct) == 0xFF8000)
        #expect(index("#000005", .direct) == 0x00000D, "the lowest numbers are the numbered colors")
        let ours = Palette(depth: .direct, indexed: 256)
        #expect(ours.index(of: .rgb(RGB(red: 0, green: 0, blue: 0))) == 0x000100)
        #expect(ours.index(of: .indexed(200)) == 200)
        #expect(Palette(depth: .direct).index(of: .indexed(196)) == 0xFF0000)
    }

    @Test(
        "With 256 colors it is one of the cube or a grey",
        arguments: [
            ("#ff0000", 196), ("#5f87af", 67), ("#808080", 244), ("#000000", 16), ("#ffffff", 231), ("#0a0a0a", 232),
        ])
    func cube(hex: String, number: Int32) {
        #expect(index(hex, .palette) == number)
    }

    @Test("With 16 or 8 colors it is one of these")
    func few() {
        #expect(index("#ff5050", .sixteen) == 9)
        #expect(index("#aa1010", .eight) == 1)
        #expect(index("#f0f0f0", .eight) == 7)
        #expect(Palette(depth: .eight).index(of: .indexed(12)) == 4)
    }

    @Test("The terminal's own color stays its own")
    func own() {
        for depth in ColorDepth.allCases {
            #expect(Palette(depth: depth).index(of: .terminal) == -1)
        }
    }

    @Test("The depth follows from the number of colors in the description")
    func depths() {
        let depths = [0, -1, 8, 16, 88, 256, 16_777_216].map { Palette.depth(colors: $0) }
        #expect(depths == [.none, .none, .eight, .sixteen, .sixteen, .palette, .direct])
    }
}
