import Catalog
import Foundation
import TestSupport
import Testing

/// Every recorded screen of 40 columns, in both languages: a sentence that begins there is there to its end.
@Suite("In the smallest window")
struct FittingTests {
    /// So many characters of a sentence are no accident.
    private static let beginning = 16

    @Test("each sentence of each screen fits or wraps", arguments: Language.allCases)
    func sentences(language: Language) throws {
        // Several sentences may begin alike.
        let texts = try Self.sentences(in: language)
        let sentences = Dictionary(grouping: texts) { $0.prefix(Self.beginning) }
        #expect(sentences.count > 400)
        var seen = 0
        for file in try Self.recordings(in: language) {
            let screen = Self.text(of: file.text)
            for (beginning, candidates) in sentences {
                guard let place = screen.firstRange(of: beginning) else { continue }
                seen += 1
                let rest = screen[place.lowerBound...]
                // It may be in the middle of another one.
                let isInside = texts.contains { $0.contains(beginning) && screen.contains($0) }
                if !isInside, !candidates.contains(where: { Self.stands($0, at: rest) }) {
                    Issue.record("\(file.path) cuts one of \(candidates):\n\(file.text.prefix(600))")
                }
            }
        }
        #expect(seen > 50, "the screens were looked through")
    }

    @Test("a sentence that is cut is found")
    func scanner() {
        let screen = "─────\n None yet. A title may hold {user} and {\n\n F1 Help\n─────\n aa"
        #expect(Self.text(of: screen) == "None yet. A title may hold {user} and { F1 Help")
    }

    /// Whether a sentence is there to its end. Below the last row the page goes on, and what people have written, and
    /// what a field says as long as it is empty, is cut at an ellipsis.
    private static func stands(_ sentence: String, at rest: Substring) -> Bool {
        rest.hasPrefix(sentence) || rest.prefix(sentence.count).contains("…")
            || sentence.hasPrefix(rest.prefix { $0 != "↓" }.trimmingCharacters(in: .whitespaces))
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
                // Of a sentence and its advice, both.
                let second = text[match.range.upperBound...].prefixMatch(of: #/,\s*"((?:[^"\\]|\\.)*)"/#)
                let pieces = [match.1, second?.1 ?? ""].flatMap { $0.split(separator: #/\\\([^)]*\)/#) }
                for piece in pieces {
                    let sentence = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    // A text that is filled in with others is none itself.
                    if sentence.count > beginning, !sentence.contains("\\(") { found.insert(sentence) }
                }
            }
        }
        return found.sorted()
    }
}
