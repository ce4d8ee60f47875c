import Catalog
import Foundation
import TestSupport
import Testing

/// Every recorded screen of 40 columns, in both languages: a sentence that begins there is there to its end.
@Suite("In the smallest window")
struct FittingTests {
    /// So many characters of a sentence are no accident.
    private static let beginning = 14

    @Test("each sentence of each screen fits or wraps", arguments: Language.allCases)
    func sentences(language: Language) throws {
        let sentences = try Self.sentences(in: language)
        #expect(sentences.count > 500)
        var seen = 0
        for file in try Self.recordings(in: language) {
            let screen = Self.text(of: file.text)
            for sentence in sentences {
                guard let place = screen.firstRange(of: sentence.prefix(Self.beginning)) else { continue }
                seen += 1
                let rest = screen[place.lowerBound...]
                // Below the last row the page goes on, and what people have written is cut at an ellipsis.
                let isCut = !rest.hasPrefix(sentence) && !rest.prefix(sentence.count).contains("…")
                let goesOn = sentence.hasPrefix(rest.prefix { $0 != "↓" }.trimmingCharacters(in: .whitespaces))
                if isCut, !goesOn { Issue.record("\(file.path) cuts “\(sentence)”:\n\(file.text.prefix(600))") }
            }
        }
        #expect(seen > 50, "the screens were looked through")
    }

    @Test("a sentence that is cut is found")
    func scanner() {
        let screen = "─────\n None yet. A title may hold {user} and {\n\n F1 Help\n─────\n aa"
        #expect(Self.text(of: screen) == "None yet. A title may hold {user} and { F1 Help")
    }

    /// What stands on a recorded screen, in one line.
    private static func text(of recording: String) -> String {
        let parts = recording.components(separatedBy: "\n")
        let end = parts.dropFirst().firstIndex { $0.hasPrefix("─────") && !$0.contains(" ") } ?? parts.endIndex
        return parts[1..<end].joined(separator: " ").split { $0.isWhitespace || "│┌┐└┘".contains($0) }
            .joined(separator: " ")
    }

    private static func recordings(in language: Language) throws -> [Repository.File] {
        try Repository.files(below: "Tests/ComposerTests/Snapshots", endings: ["txt"]).filter { file in
            file.path.hasSuffix("-40x12.txt") && file.path.contains("/ru/") == (language == .russian)
        }
    }

    /// The texts of the catalog, as far as nothing is filled in.
    private static func sentences(in language: Language) throws -> [String] {
        let label = language.rawValue + ":"
        let literal = #/"((?:[^"\\]|\\.)*)"/#
        var found: Set<String> = []
        for file in try Repository.files(below: "Sources/Catalog") {
            let source = file.text.replacing(/"\s*\+\s*"/, with: "")
            for place in source.ranges(of: label) {
                guard
                    let text = source[place.upperBound...].prefixMatch(of: #/[\s(]*/#).map({
                        source[$0.range.upperBound...]
                    }),
                    let match = text.prefixMatch(of: literal)
                else { continue }
                for piece in match.1.split(separator: #/\\\([^)]*\)/#) {
                    let sentence = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    if sentence.count > beginning { found.insert(sentence) }
                }
            }
        }
        return found.sorted()
    }
}
