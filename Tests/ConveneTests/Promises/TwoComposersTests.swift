import Foundation
import TestSupport
import Testing

@Suite("Two composers on one state folder")
struct TwoComposersTests {
    @Test("Each has a draft of its own, and both are restored, one after the other", arguments: [SIGKILL, SIGTERM])
    func drafts(signal: Int32) async throws {
        let portal = try await DemoPortal()
        let home = try TemporaryHome()
        let titles = ["Launch crew", "Summer party"]
        var composers: [OpenComposer] = []
        for (title, number) in zip(titles, ["", "-2"]) {
            let composer = try OpenComposer(portal.url, home: home)
            composers.append(composer)
            composer.type(title)
            try composer.shows(title)
            let draft = home.state.appending(path: "draft\(number).json")
            try await eventually("the draft “\(title)” is on disk") {
                (try? String(contentsOf: draft, encoding: .utf8))?.contains(title) == true
            }
        }
        for composer in composers {
            composer.signal(signal)
            #expect(try composer.ended() == .signal(signal))
        }
        let again = try titles.map { title in
            let composer = try OpenComposer(portal.url, home: home)
            try composer.shows(title)
            return composer
        }
        #expect(again.count == 2)
        // Neither draft is left for a third one.
        try OpenComposer(portal.url, home: home).shows("empty: the portal chooses")
    }

    @Test("What one of them waits for is not lost to the other, until it is killed")
    func requestUnderWay() async throws {
        let portal = try await DemoPortal("--fault", "im.chat.add=silence-after")
        let home = try TemporaryHome()
        let waiting = try OpenComposer(portal.url, ["--title", "Launch crew"], home: home)
        try waiting.shows("as Vera Lind")
        try waiting.send()
        try await portal.holds(after: 1, chats: 1, titled: "Launch crew")
        let other = try OpenComposer(portal.url, home: home)
        try other.shows("as Vera Lind")
        other.press(.unknownOutcome)
        try other.shows("No unresolved requests")
        waiting.signal(SIGKILL)
        #expect(try waiting.ended() == .signal(SIGKILL))
        try OpenComposer(portal.url, home: home).shows("1 UNKNOWN, F6")
    }
}
