import Foundation
import TestSupport
import Testing

@Suite("Every method that the client calls")
struct MethodTests {
    /// The names in `Method("im.chat.add", …)`.
    static func called() throws -> Set<String> {
        let pattern = try Regex(#"\bMethod\(\s*"([^"]+)""#, as: (Substring, Substring).self)
        let files = try Repository.files(below: "Sources/Bitrix24/Methods")
        return Set(files.flatMap { $0.text.matches(of: pattern).map { String($0.output.1) } })
    }

    @Test("is one that the demo portal answers")
    func routes() throws {
        let portal = try Repository.files(below: "Sources/convene-portal").map(\.text).joined().lowercased()
        let called = try Self.called()
        #expect(called.contains("im.chat.add"), "the methods were not found where this test looks for them")
        for method in called.sorted() {
            let hasRoute = portal.contains("\"\(method.lowercased())\"")
            #expect(hasRoute, "convene-portal has no route for \(method)")
        }
    }
}
