import Foundation
import TestSupport
import Testing

/// Names are the field's own terms. Those that took the place of pictures stay out; what a name is called instead stands
/// beside it.
@Suite("Names")
struct NameTests {
    /// Words that are no part of a name.
    static let words: [String: String] = [
        "acquaintance": "user lookup", "attend": "handle", "company": "departments", "entrance": "portal connector",
        "errand": "background job", "errands": "background jobs", "hazard": "unknown outcome", "ink": "foreground",
        "learn": "add", "obey": "handle, apply", "obstacle": "recoverable error",
        "obstacles": "what cannot be changed", "paper": "background",
        "sabotage": "change", "settle": "resolve, identify, debounce", "settled": "resolved", "settles": "resolves",
        "shelf": "saved list", "sighting": "chat match", "travellers": "remembered people",
        "unsettled": "unknown outcome", "veil": "redaction", "wardrobe": "theme switcher", "wear": "apply",
        "wish": "option, choice", "wishes": "options, choices", "worn": "applied",
    ]

    /// What says nothing, or the wrong thing, when it is a whole name of a type, a file or a folder.
    static let wholeNames: [String: String] = [
        "Browser": "a picker", "Edge": "jobs", "Letter": "an envelope", "Lines": "the accessible form",
        "Look": "display settings", "Pen": "cell attributes", "PenBox": "the attribute cache", "Places": "paths",
        "Standing": "credential info", "Words": "messages",
    ]

    @Test("of types, functions, values and cases are the field's own terms")
    func declarations() throws {
        for file in try Repository.files(below: "Sources") {
            for name in file.declared { judge(name, in: file.path) }
        }
    }

    @Test("of files, folders, suites and the types of tests are so, too")
    func files() throws {
        for folder in ["Sources", "Tests"] {
            for file in try Repository.files(below: folder) {
                for part in file.path.split(separator: "/").map(String.init) {
                    judge(String(part.prefix { $0 != "." }), in: file.path)
                }
                for name in file.declaredTypes { judge(name, in: file.path) }
            }
        }
    }

    @Test("say what they are a fault, failure, kind or row of, where a target has two of them")
    func generalNames() throws {
        let general: Set<String> = ["Fault", "Failure", "Kind", "Row"]
        var homes: [String: [String]] = [:]
        for file in try Repository.files(below: "Sources") {
            let target = file.path.split(separator: "/")[1]
            for name in file.declaredTypes where general.contains(name) {
                homes["\(target): \(name)", default: []].append(file.path)
            }
        }
        for (name, files) in homes where files.count > 1 { Issue.record("\(name) in \(files)") }
    }

    @Test("are taken apart as they are read")
    func parts() {
        #expect(Self.parts(of: "keyWishes") == ["key", "wishes"])
        #expect(Self.parts(of: "HTTPAnswer+Ink2") == ["httpanswer", "ink2"])
        #expect(Self.parts(of: "baseLink") == ["base", "link"])
    }

    private func judge(_ name: String, in path: String) {
        for part in Self.parts(of: name) {
            if let better = Self.words[part] { Issue.record("\(path): \(name), better: \(better)") }
        }
        if let better = Self.wholeNames[name] { Issue.record("\(path): \(name), better: \(better)") }
    }

    /// The words of a name in camel case.
    static func parts(of name: String) -> [String] {
        name.split(whereSeparator: { "+-_.".contains($0) }).flatMap { part in
            part.matches(of: /[A-Z]*[a-z0-9]*/).map { $0.output.lowercased() }.filter { !$0.isEmpty }
        }
    }
}

extension Repository.File {
    /// The names that it declares.
    fileprivate var declared: [String] {
        code.matches(of: /\b(?:struct|class|enum|protocol|actor|typealias|func|var|let|case) `?([A-Za-z_]\w*)/)
            .map { String($0.1) }
    }

    fileprivate var declaredTypes: [String] {
        code.matches(of: /\b(?:struct|class|enum|protocol|actor|typealias) ([A-Z]\w*)/).map { String($0.1) }
    }

    /// Without comments and texts.
    private var code: String {
        text.replacingOccurrences(
            of: #""""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|//[^\n]*"#, with: " ", options: .regularExpression)
    }
}
