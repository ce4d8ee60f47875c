import CNcurses
import CLibrary
import TerminalKit
import Testing

@Suite("Columns, as the C library counts them")
struct WidthAgreementTests {
    /// Unicode 16 made these wide; C libraries differ by their age, and `cn_put` replaces what they count otherwise.
    private static let disputed = [0x2630...0x2637, 0x268A...0x268F, 0x1D300...0x1D356, 0x1D360...0x1D376]

    @Test("ncurses and the toolkit agree about every character that the C library knows")
    func agreement() {
        let before = setlocale(LC_CTYPE, nil).map { String(cString: $0) }
        defer { setlocale(LC_CTYPE, before) }
        setlocale(LC_CTYPE, "C.UTF-8")
        var wrong: [String] = []
        for scalar in (0x20...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
            let counted = Int(cn_width(scalar.value))
            let character = Character(scalar)
            // What is hidden or combines is drawn as a mark when it stands alone.
            guard counted > 0, Visible.text(String(character)) == String(character) else { continue }
            guard !Self.disputed.contains(where: { $0.contains(Int(scalar.value)) }) else { continue }
            if counted != character.displayWidth { wrong.append("U+" + String(scalar.value, radix: 16)) }
        }
        #expect(wrong == [])
    }
}
