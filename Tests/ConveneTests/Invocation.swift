import Foundation
import TestSupport
import Testing

/// One run of `convene`, as a script makes it.
struct Invocation {
    let status: Int32
    let output: String
    let errors: String

    /// The standard output as JSON.
    var json: [String: Any] {
        get throws {
            try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        }
    }
}

/// Runs `convene` to its end; the secret of every address in these tests must never come out again.
@discardableResult
func convene(
    _ arguments: String..., home: TemporaryHome? = nil, environment: [String: String] = [:], input: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> Invocation {
    let child = try Child(.convene, arguments, home: home, environment: environment, input: input)
    guard case .status(let status) = try await child.ended() else {
        throw NeverHappened("convene exits", within: .patience, seen: child.errors)
    }
    #expect(!(child.output + child.errors).contains(secret), sourceLocation: sourceLocation)
    return Invocation(status: status, output: child.output, errors: child.errors)
}

/// The code in the addresses of `FaultServer`.
let secret = "s3cr3tc0de"

/// Answers of a portal, in short.
func answers(_ results: String...) -> [[Exchange]] {
    results.map { [.answer(.json("{\"result\":\($0),\"time\":{\"duration\":0.25,\"processing\":0.125}}"))] }
}

/// The smallest picture: one pixel.
let pixel = Data(base64Encoded: "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7") ?? Data()
