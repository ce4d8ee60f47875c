import Foundation
import Testing

@Suite("Large requests")
struct LargeBodyTests {
    @Test(
        "60 MB of one parameter do not keep others waiting",
        arguments: [#"{"MESSAGE":""#, #"{"USERS":[1"#, #"{"x":"["#])
    func sixtyMegabytes(start: String) throws {
        let portal = try PortalUnderTest()
        let filling = start.hasSuffix("1") ? ",1" : "[br]"
        let end = start.hasSuffix("1") ? "]}" : #""}"#
        var body = Data(start.utf8)
        body.append(contentsOf: String(repeating: filling, count: (60 << 20) / filling.utf8.count).utf8)
        body.append(contentsOf: end.utf8)
        let large = try RawClient(port: portal.port, timeout: 120)
        large.send(
            PortalUnderTest.bytes("POST", portal.webhook + "im.chat.add", type: "application/json", body: body))
        // The portal has all of it and reads it while these come.
        var longest = Duration.zero
        for _ in 0..<40 {
            let began = ContinuousClock.now
            #expect(try portal.call("profile").status == 200)
            longest = max(longest, ContinuousClock.now - began)
        }
        #expect(longest < .seconds(1), "a call took \(longest) beside it")
        #expect(large.answer()?.status == 200)
    }
}
