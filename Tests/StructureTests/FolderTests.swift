import Foundation
import TestSupport
import Testing

/// Within a target, folders use each other one way (docs/architecture.md): who reads a folder need not read those that
/// use it.
@Suite("Folders point one way")
struct FolderTests {
    /// Two folders of a target that use each other's types.
    struct Pair: Hashable, CustomStringConvertible {
        let target: String
        let folders: Set<String>

        init(_ target: String, _ one: String, _ other: String) {
            self.target = target
            folders = [one, other]
        }

        var description: String { "\(target): \(folders.sorted().joined(separator: " ↔ "))" }
    }

    /// The pairs that there are, each with its reason.
    static let allowed: [Pair: String] = [:]

    @Test("no two of them use each other's types, but for those that are allowed")
    func oneWay() throws {
        let files = try Repository.files(below: "Sources").map(SourceFile.init)
        var found: Set<Pair> = []
        for (target, files) in Dictionary(grouping: files, by: \.target).sorted(by: { $0.key < $1.key }) {
            let pairs = Self.pairs(of: files)
            found.formUnion(pairs)
            for pair in pairs where Self.allowed[pair] == nil {
                Issue.record("\(pair): these use each other (\(target))")
            }
        }
        for pair in Self.allowed.keys where !found.contains(pair) { Issue.record("\(pair) is allowed, and is no more") }
    }

    @Test("are read as they are: types, not comments and texts")
    func scanner() {
        let files = [
            SourceFile(target: "T", folder: "A", text: "struct One { let other: Two }"),
            SourceFile(target: "T", folder: "B", text: "public enum Two { /// One\n case x // One\n let t = \"One\" }"),
        ]
        #expect(Self.pairs(of: files) == [])
        let back = SourceFile(target: "T", folder: "B", text: "extension Two { func f(_ one: One) {} }")
        #expect(Self.pairs(of: files + [back]) == [Pair("T", "A", "B")])
    }

    /// The folders that use each other.
    private static func pairs(of files: [SourceFile]) -> Set<Pair> {
        var homes: [String: Set<String>] = [:]
        for file in files { for type in file.declared { homes[type, default: []].insert(file.folder) } }
        var arrows: Set<[String]> = []
        for file in files {
            for type in file.used {
                guard let home = homes[type], home.count == 1, let folder = home.first, folder != file.folder else {
                    continue
                }
                arrows.insert([file.folder, folder])
            }
        }
        let both = arrows.filter { arrows.contains($0.reversed()) }
        return Set(both.map { Pair(files[0].target, $0[0], $0[1]) })
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
