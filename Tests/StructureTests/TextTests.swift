import Foundation
import TestSupport
import Testing

/// What people read is in the catalog, in every language, and nowhere else.
@Suite("Texts for people")
struct TextTests {
    /// Targets that people hear of; those who only build convene read the rest.
    static let folders = [
        "Avatar", "Bitrix24", "Composer", "CursesTerminal", "Pictures", "Settings", "Tables", "TerminalKit",
        "convene",
    ].map { "Sources/" + $0 }

    /// Texts of two words or more that are none for people, by a part of their line: commands for a shell, what a
    /// decoder tells the program itself, what stands in a log, in a test or at the beginning of a file of ours.
    static let exceptions = [
        "debugDescription:", "secret-tool", "compgen", "command -v", "picture.", "LATIN SMALL LETTER",
        "case nameLookup",
        "built-in theme", "sudo chown", "convene profiles list", "a preview of", "may have arrived", "JPEG XL",
        "without AVATAR", "Content-Type:", "convene people",
    ]

    /// Command lines that are shown, and words that are recognised: nothing in them is said.
    static let filesWithoutTexts = ["Commands/Examples.swift", "People/ListHeading.swift", "Columns/ColumnNames.swift"]

    @Test("are said through the catalog", arguments: folders)
    func literals(folder: String) throws {
        let messages = try Regex("[A-Za-zА-я]{2,}[,;:.]? [A-Za-zА-я]{2,}")
        for file in try Repository.files(below: folder)
        where !Self.filesWithoutTexts.contains(where: file.path.hasSuffix) {
            for line in file.lines {
                let code = line.text.trimmingCharacters(in: .whitespaces)
                guard !code.hasPrefix("//"), Self.literals(in: code).contains(where: { $0.contains(messages) }),
                    !Self.exceptions.contains(where: code.contains)
                else { continue }
                Issue.record("\(file.path):\(line.number) says something outside the catalog: \(code)")
            }
        }
    }

    @Test("are looked for in literals only, and not in what is put into them")
    func scanner() {
        #expect(Self.literals(in: #"say("one \(two("three")) four", at: 5) + "six""#) == ["one  four", "three", "six"])
        #expect(Self.literals(in: #"case "\"": return string()"#) == [#"\""#])
    }

    /// The texts of the literals on a line, without what is put into them.
    static func literals(in line: String) -> [String] {
        var rest = Array(line)[...]
        return literals(&rest, until: nil)
    }

    /// - Parameter end: nil for a line; a parenthesis for what is put into a literal.
    private static func literals(_ rest: inout ArraySlice<Character>, until end: Character?) -> [String] {
        var found: [String] = []
        var depth = 0
        while let character = rest.popFirst() {
            switch character {
            case "(": depth += 1
            case ")" where depth == 0 && end != nil: return found
            case ")": depth -= 1
            case "\"":
                let place = found.count
                var text = ""
                while let next = rest.popFirst(), next != "\"" {
                    if next == "\\", rest.first == "(" {
                        rest.removeFirst()
                        found += literals(&rest, until: ")")
                    } else {
                        text.append(next)
                        if next == "\\", let escaped = rest.popFirst() { text.append(escaped) }
                    }
                }
                found.insert(text, at: place)
            default: break
            }
        }
        return found
    }
}
