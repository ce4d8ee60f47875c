import Foundation
import Testing

@testable import convene_portal

@Suite("Limits, faults and people, without a wire")
struct LimitRuleTests {
    private let start = Date(timeIntervalSince1970: 1_757_976_743)
    private let grant = Grant(source: .webhook, user: 1, scopes: [], label: "a")

    @Test("the bucket of the cloud refuses the fifty-first at once, and lets two more in a second later")
    func bucket() throws {
        var bucket = try #require(RateBucket(argument: "2/50"))
        let burst = (0..<51).map { _ in bucket.admits(at: start) }
        #expect(burst == Array(repeating: true, count: 50) + [false])
        let later = (0..<3).map { _ in bucket.admits(at: start.addingTimeInterval(1)) }
        #expect(later == [true, true, false])
    }

    @Test("operating time lapses basket by basket, and short calls are not counted")
    func operating() {
        var operating = OperatingTime(window: 600, limit: 400)
        operating.note(0.09, of: "profile", by: grant, at: start)
        let first = operating.state(of: "profile", by: grant, at: start)
        #expect(first.used == 0)
        #expect(first.resetAt == 1_757_977_343)
        operating.note(300, of: "profile", by: grant, at: start)
        operating.note(100, of: "profile", by: grant, at: start.addingTimeInterval(120))
        let blocked = [599, 600].map { operating.isBlocked("profile", by: grant, at: start.addingTimeInterval($0)) }
        #expect(blocked == [true, false])
        let state = operating.state(of: "profile", by: grant, at: start.addingTimeInterval(600))
        #expect(state.used == 100)
        #expect(state.resetAt == 1_757_977_343 + 120)
        let other = operating.state(of: "scope", by: grant, at: start)
        #expect(other.used == 0)
    }

    @Test("a fault says for what, which and how often")
    func rules() {
        let rule = FaultRule(argument: "IM.chat.Add=cut-after:2")
        #expect(rule?.method == "im.chat.add")
        #expect(rule?.fault.kind == .cutAfter)
        #expect(rule?.count == 2)
        #expect(FaultRule(argument: "*=half")?.count == nil)
        for bad in ["im.chat.add", "im.chat.add=", "=half", "im.chat.add=half:", "im.chat.add=half:x", "*=half:0"] {
            #expect(FaultRule(argument: bad) == nil, "\(bad) was taken")
        }
        var plan = FaultPlan(["profile=rate:1", "*=half:2"].compactMap(FaultRule.init(argument:)))
        let taken = ["profile", "profile", "scope", "scope"].map { plan.take(for: $0)?.kind }
        #expect(taken == [.rate, .half, .half, nil])
    }

    @Test("rates and latencies that make no sense are none")
    func arguments() {
        #expect(RateBucket(argument: "2/50")?.capacity == 50)
        for bad in ["2", "2/", "-1/5", "2/0", "a/b", "1/inf"] {
            #expect(RateBucket(argument: bad) == nil, "\(bad) was taken")
        }
        #expect(Latency(argument: "200±50")?.spread == .milliseconds(50))
        for bad in ["", "-1", "10±20", "x", "1±"] { #expect(Latency(argument: bad) == nil, "\(bad) was taken") }
    }

    @Test("fifty thousand people have ids of their own and sit in departments that exist")
    func crowd() {
        let departments = Department.invented(forPeople: 50_000)
        let people = Person.invented(count: 50_000, seed: 3, departments: departments)
        #expect(people.map(\.id) == Array(1...50_000))
        let known = Set(departments.map(\.id))
        #expect(departments.allSatisfy { $0.parent == 0 || known.contains($0.parent) })
        #expect(people.allSatisfy { known.isSuperset(of: $0.departments) })
        #expect(people.contains { !$0.isActive } && people.contains(where: \.isExtranet))
    }

    @Test("mark-up becomes HTML, and nothing else does")
    func markup() {
        #expect(BBCode.html(of: "[b]a[/b] [i]b") == "<b>a</b> <i>b</i>")
        #expect(BBCode.html(of: "[B]a[/b]\nb [x] [/b] ]") == "<b>a</b><br>b [x] [/b] ]")
        #expect(BBCode.html(of: "[url=javascript:x]a[/url]") == "[url=javascript:x]a[/url]")
        let link = #"<a rel="noreferrer" href="https://a/&quot;&gt;&lt;i&gt;">a</a>"#
        #expect(BBCode.html(of: #"[url=https://a/"><i>]a"#) == link)
        #expect(BBCode.html(of: "<b>&[") == "&lt;b&gt;&amp;[")
    }
}
