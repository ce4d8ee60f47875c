import Foundation
import TestSupport
import Testing

/// Within a target, folders use each other one way (docs/architecture.md): who reads a folder need not read those that
/// use it.
@Suite("Folders point one way")
struct FolderTests {
    @Test("so that none is used by what it uses, over however many others")
    func oneWay() throws {
        let files = try Repository.files(below: "Sources").map(SourceFile.init)
        for (target, files) in Dictionary(grouping: files, by: \.target).sorted(by: { $0.key < $1.key }) {
            let ring = Self.ring(in: Self.arrows(between: files))
            #expect(ring == [], "\(target): these use each other")
        }
    }

    @Test("are read as they are: types, not comments and texts")
    func scanner() {
        let files = [
            SourceFile(target: "T", folder: "A", text: "struct One { let other: Two }"),
            SourceFile(target: "T", folder: "B", text: "public enum Two { /// One\n case x // One\n let t = \"One\" }"),
            SourceFile(target: "T", folder: "C", text: "struct Three { let one: One }"),
        ]
        #expect(Self.arrows(between: files) == [Arrow(from: "A", to: "B"), Arrow(from: "C", to: "A")])
        #expect(Self.ring(in: Self.arrows(between: files)) == [])
        let back = SourceFile(target: "T", folder: "B", text: "extension Two { func f(_ three: Three) {} }")
        #expect(Self.ring(in: Self.arrows(between: files + [back])) == ["A → B", "B → C", "C → A"])
    }

    /// A folder that uses a type of another.
    private struct Arrow: Hashable {
        let from: String
        let to: String
    }

    private static func arrows(between files: [SourceFile]) -> Set<Arrow> {
        var homes: [String: Set<String>] = [:]
        for file in files { for type in file.declared { homes[type, default: []].insert(file.folder) } }
        var arrows: Set<Arrow> = []
        for file in files {
            for type in file.used {
                guard let home = homes[type], home.count == 1, let folder = home.first, folder != file.folder else {
                    continue
                }
                arrows.insert(Arrow(from: file.folder, to: folder))
            }
        }
        return arrows
    }

    /// The arrows that are left when folders leave that use none of those that are left, and those that none uses.
    private static func ring(in arrows: Set<Arrow>) -> [String] {
        var left = arrows
        while true {
            let (using, used) = (Set(left.map(\.from)), Set(left.map(\.to)))
            let closed = left.filter { using.contains($0.to) && used.contains($0.from) }
            if closed.count == left.count { return left.map { "\($0.from) → \($0.to)" }.sorted() }
            left = closed
        }
    }
}

/// A source with the types that it declares at its top, and those that it names.
private struct SourceFile {
    let target: String
    let folder: String
    private let code: String

    init(target: String, folder: String, text: String) {
        self.target = target
        self.folder = folder
        code = text.replacingOccurrences(
            of: #""""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*"#, with: " ", options: .regularExpression)
    }

    init(_ file: Repository.File) {
        let parts = file.path.split(separator: "/").map(String.init)
        let folder = parts.dropFirst(2).dropLast().joined(separator: "/")
        self.init(target: parts[1], folder: folder.isEmpty ? "." : folder, text: file.text)
    }

    var declared: Set<String> {
        let declaration =
            /^(?:[@a-z]\S* )*(?:struct|class|enum|protocol|actor|typealias) ([A-Z]\w*)/.anchorsMatchLineEndings()
        return Set(code.matches(of: declaration).map { String($0.1) })
    }

    var used: Set<String> { Set(code.matches(of: /\b[A-Z]\w*/).map { String($0.0) }) }
}
