import Foundation
import TestSupport
import Testing

/// What the pages for whoever changes convene name is there: a page that sends its reader to a type of last year is worse
/// than none.
@Suite("The pages about the sources")
struct DocumentTests {
    static let pages = ["architecture", "departures", "performance", "input"]

    @Test("name types, files and folders that there are", arguments: pages)
    func names(page: String) throws {
        let text = try String(contentsOf: Repository.root.appending(path: "docs/\(page).md"), encoding: .utf8)
        let sources = try ["Sources", "Tests", "Examples"].flatMap {
            try Repository.files(below: $0, endings: ["swift", "c", "h", "txt", "jsonl", "json", "md"])
        }
        let paths = sources.map { "/" + $0.path }
        let parts = Set(paths.flatMap { $0.split(whereSeparator: { "/.+".contains($0) }).map(String.init) })
        let code = sources.filter { !$0.path.hasSuffix("json") && !$0.path.hasSuffix("md") }.map(\.code).joined(
            separator: "\n")
        let words = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)).union(parts)

        let spans = text.matches(of: /`([^`\n]+)`/).map { String($0.output.1) }
        #expect(spans.count > 10)
        for span in spans {
            if span.contains("/"), span.wholeMatch(of: /[\w.+*\/-]+/) != nil, span.first?.isUppercase == true {
                let pattern = span.split(separator: "*", omittingEmptySubsequences: false)
                let isThere = paths.contains { path in
                    pattern.allSatisfy { path.contains($0) } && path.contains("/\(pattern[0])")
                }
                #expect(isThere, "\(page).md names \(span)")
            } else if span.wholeMatch(of: /[A-Z][a-z]\w*(?:[.+]\w+)*(?:\(.*\))?/) != nil {
                for word in span.prefix(while: { $0 != "(" }).split(whereSeparator: { ".+".contains($0) }) {
                    let isThere = words.contains(String(word)) || Self.others.contains(String(word)) || word == "swift"
                    #expect(isThere, "\(page).md names \(span)")
                }
            }
        }
    }

    /// Names of other people's, which the pages compare with, and files beside the sources.
    static let others: Set<String> = ["Foundation", "Makefile", "Package"]

    @Test("draw every folder of the composer, and no other")
    func picture() throws {
        let page = try String(contentsOf: Repository.root.appending(path: "docs/architecture.md"), encoding: .utf8)
        let picture = try #require(page.components(separatedBy: "## The composer").dropFirst().first)
            .components(separatedBy: "```")[1]
        let drawn = Set(picture.split { !$0.isLetter }.map(String.init))
        let folders = try Set(
            Repository.files(below: "Sources/Composer").flatMap {
                $0.path.split(separator: "/").dropFirst(2).dropLast().map(String.init)
            })
        #expect(folders.subtracting(drawn) == [], "folders that docs/architecture.md does not draw")
        let screens = picture.components(separatedBy: "Screens/")[1].components(separatedBy: "AccessibleForm/")[0]
        let named = screens.matches(of: /(?:^|[►→─] ?|, |\n +)([A-Z][a-zA-Z]+)/).map { String($0.output.1) }
        #expect(!named.isEmpty)
        for screen in named { #expect(folders.contains(screen), "docs/architecture.md draws \(screen)") }
    }
}

extension Repository.File {
    /// Without comments.
    fileprivate var code: String { text.replacing(/\/\/[^\n]*/, with: "") }
}
