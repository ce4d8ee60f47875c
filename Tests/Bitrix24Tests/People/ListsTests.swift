import Foundation
import TestSupport
import Testing

@testable import Bitrix24

/// Lists as administrators have them, in `Lists/lists.txt`, each with whom a colleague would read out of it.
@Suite("Lists as they are")
struct ListsTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let title: String
        let text: String
        let expected: String

        var testDescription: String { title }
    }

    static let examples: [Example] = {
        let file = Repository.root.appending(path: "Tests/Bitrix24Tests/People/Lists/lists.txt")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "\n## ").dropFirst().map { part in
            let lines = part.components(separatedBy: "\n")
            let end = lines.firstIndex { $0.hasPrefix("=") && !$0.hasPrefix("=?") } ?? lines.endIndex
            let list = lines[1..<end].joined(separator: "\n")
                .replacing("⇥", with: "\t").replacing("␣", with: "\u{A0}").replacing("␠", with: " ")
            return Example(
                title: lines[0], text: list,
                expected: end < lines.endIndex ? lines[end].dropFirst().trimmingCharacters(in: .whitespaces) : "")
        }
    }()

    @Test("are two hundred and more")
    func count() { #expect(Self.examples.count >= 200) }

    @Test("lead to the people whom a colleague would read out of them, each entry accounted for", arguments: examples)
    func resolves(example: Example) async throws {
        let list = PeopleList(example.text)
        // An entry that may be a bullet is asked about, nothing else is done with it.
        let resolution = try await ListedPortal().client.resolve(list.entries.filter { !$0.mayBeBullet })
        let people = resolution.people.map { String($0.id.rawValue) }.joined(separator: " ")
        let doubts = resolution.doubts.map { "\($0.entry.text): \(Self.reason($0))" }
        let bullets = list.entries.filter(\.mayBeBullet).map { "\($0.meant.text): bullet" }
        let heading = list.heading.map { ["heading: \($0)"] } ?? []
        let found = ([people] + (bullets + doubts + heading).map { "| \($0)" }).filter { !$0.isEmpty }
        let sorted = { (text: String) in
            text.components(separatedBy: " | ").map { $0.replacing("| ", with: "") }.sorted()
        }
        #expect(
            sorted(found.joined(separator: " ")) == sorted(example.expected),
            "\(example.text)\nfound: \(found.joined(separator: " "))\nas: \(list.entries.map(\.text))")
    }

    private static func reason(_ doubt: MemberResolution.Doubt) -> String {
        func numbers(_ people: [Person]) -> String { people.map { String($0.id.rawValue) }.joined(separator: " ") }
        switch doubt.reason {
        case .unknown: return "unknown"
        case .dismissed: return "dismissed"
        case .missed(let miss):
            switch miss {
            case .nobodyHasName(similar: []), .nobodyHasEmail: return "nobody"
            case .nobodyHasName(let similar): return "like \(numbers(similar))"
            case .severalHaveName(let people): return "several \(numbers(people))"
            case .departmentIsEmpty: return "empty"
            case .noSuchDepartment: return "no department"
            case .noSuchChat: return "no chat"
            default: return "\(miss)"
            }
        }
    }
}
