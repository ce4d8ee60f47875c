import Foundation
import TestSupport
import Testing

@testable import CursesTerminal

@Suite("Where the locale has no Unicode")
struct AsciiTwinTests {
    /// Everything that is not ASCII in the sources that draw, comments and letters left out, with where it stands.
    static func drawn() throws -> [Unicode.Scalar: String] {
        var drawn: [Unicode.Scalar: String] = [:]
        for folder in ["Composer", "Catalog", "TerminalKit/Widgets", "TerminalKit/Surface"] {
            for file in try Repository.files(below: "Sources/\(folder)", endings: ["swift"]) {
                for line in file.lines where !line.text.drop(while: { $0 == " " }).hasPrefix("//") {
                    for scalar in line.text.unicodeScalars where !scalar.isASCII && !scalar.properties.isAlphabetic {
                        drawn[scalar] = "\(file.path):\(line.number)"
                    }
                }
            }
        }
        return drawn
    }

    @Test("everything that the program draws by itself has a twin in ASCII")
    func twins() throws {
        let drawn = try Self.drawn()
        for expected: Unicode.Scalar in ["─", "┌", "▸", "▾", "█", "↓", "…", "•", "■", "‹"] {
            #expect(drawn[expected] != nil, "\(expected) was not found where this test looks")
        }
        for (scalar, place) in drawn where scalar != "\u{FFFD}" {
            let twin = AsciiTwin.scalar(for: scalar)
            #expect(twin != "?", "\(scalar) U+\(String(scalar.value, radix: 16)) in \(place)")
            #expect(twin.isASCII)
        }
    }

    @Test(
        "what people wrote stays to be read where letters have a twin; otherwise it is one sign, never a shifted line")
    func others() {
        let name = "Żółć Müller Привет Ω".unicodeScalars.map { AsciiTwin.scalar(for: $0) }
        #expect(String(String.UnicodeScalarView(name)) == "Zolc Muller Privet O")
        #expect(AsciiTwin.scalar(for: "日") == "?")
        #expect(AsciiTwin.scalar(for: "a") == "a")
    }
}
