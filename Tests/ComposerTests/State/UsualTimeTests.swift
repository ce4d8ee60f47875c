import Bitrix24
import Foundation
import TestSupport
import Testing

@testable import Composer

@Suite("What is usual for a call")
struct UsualTimeTests {
    private func call(
        _ milliseconds: Int, share: Int? = nil, method: String = "im.chat.add", portal: String = "acme.example"
    ) -> TimedCall {
        TimedCall(
            portal: portal, method: method, time: Date(timeIntervalSince1970: 1_775_137_943),
            total: .milliseconds(milliseconds), portalShare: share.map { .milliseconds($0) })
    }

    @Test("is its median and its 95th percentile")
    func statistics() throws {
        let hundred = try #require(UsualTime((1...100).map { call($0) }))
        #expect(hundred.latest.count == 50, "the last fifty count")
        #expect(hundred.median == .microseconds(75_500))
        #expect(hundred.percentile95 == .milliseconds(98))
        #expect(try #require(UsualTime([call(7)])).percentile95 == .milliseconds(7))
        #expect(UsualTime([]) == nil)
    }

    @Test("says whether the portal took it, from the calls of which the portal tells")
    func share() throws {
        let time = try #require(UsualTime([call(100, share: 75), call(100, share: 25), call(900)]))
        #expect(time.portalPart == 0.5)
        #expect(try #require(UsualTime([call(10)])).portalPart == nil)
    }

    @Test("is drawn with the longest call as the highest bar")
    func sparkline() throws {
        #expect(try #require(UsualTime([call(0), call(50), call(100)])).sparkline == "▁▅█")
        #expect(try #require(UsualTime([call(0)])).sparkline.isEmpty)
    }

    @Test("is kept for each method of each portal, the last called first, past damaged lines")
    func log() throws {
        let folder = try TemporaryFolder()
        let log = TimingLog(folder.url.path + "/timings.jsonl")
        for call in [call(5), call(6, share: 2), call(7, method: "profile"), call(8, portal: "other.example")] {
            try log.add(call)
        }
        let file = try FileHandle(forWritingTo: folder.url.appending(path: "timings.jsonl"))
        try file.seekToEnd()
        try file.write(contentsOf: Data("{\"at\":\"2026".utf8))
        try log.add(call(9))
        let times = UsualTime.all(of: try log.calls())
        #expect(times.map(\.portal) == ["acme.example", "other.example", "acme.example"])
        #expect(times.map(\.method) == ["im.chat.add", "im.chat.add", "profile"])
        #expect(times[0].latest == [5, 6, 9].map { .milliseconds($0) })
        #expect(try log.usualTime(of: "im.chat.add", on: "acme.example")?.median == .milliseconds(6))
        #expect(try log.usualTime(of: "profile", on: "acme.example") == nil, "one call is no habit")
    }

    @Test("does not fill the disk: a log that has grown is cut to the last calls")
    func limits() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.path + "/timings.jsonl"
        let lines = (1...4000).map { call($0, method: "method\($0 % 2)").line }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
        let log = TimingLog(path)
        try log.add(call(4001, method: "method1"))
        let calls = try log.calls()
        #expect(calls.count == 100)
        #expect(calls.last?.total == .milliseconds(4001))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
