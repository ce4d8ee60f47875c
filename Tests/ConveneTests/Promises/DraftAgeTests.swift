import Foundation
import TestSupport
import Testing

@Suite("The draft of a composer that ends")
struct DraftAgeTests {
    @Test("Killed at a hundred random keys: what is restored was typed, and what was on disk once is never lost")
    func killed() async throws {
        let portal = try await DemoPortal()
        // To repeat a failure, put its seed here.
        let seed = UInt64.random(in: 0..<1 << 32)
        let losses = try await withThrowingTaskGroup(of: [String].self) { group in
            for typist in 0..<10 {
                let seed = seed + UInt64(typist)
                group.addTask {
                    try await onThread {
                        var typist = try KilledTypist(url: portal.url, seed: seed)
                        return try typist.rounds(10)
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(losses.isEmpty, "seed \(seed)")
    }

    @Test(
        "A signal to end costs nothing that was typed, not even keys that were not read yet",
        arguments: [SIGTERM, SIGINT, SIGQUIT, SIGHUP])
    func ended(signal: Int32) async throws {
        let portal = try await DemoPortal()
        let home = try TemporaryHome()
        let composer = try OpenComposer(portal.url, home: home)
        try composer.shows("as Vera Lind")
        // While it stands still, keys and signal pile up.
        composer.signal(SIGSTOP)
        composer.type("Launch crew of the north")
        composer.signal(signal)
        composer.signal(SIGCONT)
        #expect(try composer.ended() == .signal(signal))
        try OpenComposer(portal.url, home: home).shows("Launch crew of the north")
    }

    @Test("Suspended, it has everything on disk before it stops")
    func suspended() async throws {
        let portal = try await DemoPortal()
        let home = try TemporaryHome()
        let shell = try await TmuxScreen(
            .shell, home: home, environment: ["convene": Executable.convene.url.path, "url": portal.url])
        try await shell.type("$convene --url $url\n")
        try await shell.shows("as Vera Lind")
        try await shell.type("Launch crew of the north")
        try await shell.shows("Launch crew of the north")
        try await shell.press("C-z")
        try await shell.shows("Stopped")
        let draft = try String(contentsOf: home.state.appending(path: "draft.json"), encoding: .utf8)
        #expect(draft.contains("Launch crew of the north"))
        try await shell.type("fg\n")
        try await shell.shows("F2 Review") { $0.contains("Launch crew of the north") && $0.contains("F2 Review") }
    }
}

/// Runs what blocks on a thread of its own.
func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
}
