import Foundation
import Testing

@Suite("Who may open the pages and make control calls")
struct OriginTests {
    private let portal: PortalUnderTest

    init() throws { portal = try PortalUnderTest() }

    @Test("a control call without the secret does nothing")
    func secret() throws {
        let plan = #"{"method":"*","kind":"rate"}"#
        for headers in [[:], ["X-Portal-Control": ""], ["X-Portal-Control": "w6m808qnnk54qisn"]] {
            let answer = try portal.request(
                "POST", "/control/fault", type: "application/json", headers: headers, body: plan.utf8)
            #expect(answer.status == 403)
            #expect(answer["error"].string?.contains("--print-credentials") == true)
        }
        #expect(try portal.call("profile").status == 200)
        #expect(try portal.control("faults").json.list?.isEmpty == true)
    }

    @Test(
        "a page of another site reaches neither pages nor control calls, whatever name it gave to 127.0.0.1",
        arguments: [
            ["Host": "evil.example"], ["Host": "evil.example:8080"], ["Host": "127.0.0.1.evil.example"],
            ["Host": "127.0.0.1", "Origin": "http://evil.example"], ["Host": "127.0.0.1", "Origin": "null"],
            ["Host": "localhost:1", "Origin": "http://localhost:2"], ["Host": ""],
        ])
    func foreign(headers: [String: String]) throws {
        for path in ["/", "/online/?IM_DIALOG=chat1", "/upload/1/x.png", "/control/chats", "/control/calls"] {
            let all = headers.merging(portal.controlHeaders) { one, _ in one }
            let answer = try portal.request("GET", path, headers: all)
            #expect(answer.status == 403)
            #expect(!answer.text.contains("Larch"))
        }
    }

    @Test(
        "this machine's own names open them",
        arguments: [
            ["Host": "127.0.0.1"], ["Host": "LOCALHOST:99"], ["Host": "[::1]:99"],
            ["Host": "localhost:2", "Origin": "http://localhost:2"],
        ])
    func own(headers: [String: String]) throws {
        #expect(try portal.request("GET", "/", headers: headers).status == 200)
        let all = headers.merging(portal.controlHeaders) { one, _ in one }
        #expect(try portal.request("GET", "/control/chats", headers: all).status == 200)
    }

    @Test("calls with a secret of their own come by any name and from any page")
    func tunnel() throws {
        let headers = ["Host": "tunnel.example", "Origin": "https://app.example"]
        #expect(try portal.request("GET", portal.webhook + "profile", headers: headers).status == 200)
        #expect(try portal.request("GET", "/oauth/token/", headers: headers).json["error"].string == "wrong_client")
    }
}
