import Foundation
import Testing

@Suite("Credentials and the order of checks (G2)")
struct CredentialTests {
    @Test("an unknown method is 404 before anybody asks for credentials")
    func unknownMethod() throws {
        let portal = try PortalUnderTest("--require-https")
        let expected = "404 ERROR_METHOD_NOT_FOUND / Method not found!"
        #expect(try portal.call("no.such").refusal == expected)
        #expect(try portal.request("GET", "/rest/1/wrong/no.such").refusal == expected)
        #expect(try portal.request("GET", "/rest/no.such").refusal == expected)
        #expect(try portal.request("GET", "/rest/1/wrong").refusal == expected)
    }

    @Test("no credential, a wrong one, and one over plain http")
    func webhooks() throws {
        let portal = try PortalUnderTest()
        #expect(try portal.request("GET", "/rest/profile").refusal == "401 NO_AUTH_FOUND / Wrong authorization data")
        let wrong = "401 INVALID_CREDENTIALS / Invalid request credentials"
        #expect(try portal.request("GET", "/rest/1/wrong/profile").refusal == wrong)
        let otherUser = portal.webhook.replacing("/rest/1/", with: "/rest/2/")
        #expect(try portal.call("profile", through: otherUser).refusal == wrong)
        let strict = try PortalUnderTest("--require-https")
        #expect(try strict.call("profile").refusal == "401 INVALID_REQUEST / Https required.")
    }

    @Test("a webhook does what its scopes allow")
    func scopes() throws {
        let portal = try PortalUnderTest()
        let credentials = try PrintedCredentials(portal)
        let lacking =
            "401 insufficient_scope / The request requires higher privileges than provided by the webhook token"
        let chats = try credentials.webhook("chats-only")
        #expect(try portal.call("user.get", through: chats).refusal == lacking)
        #expect(try portal.call("scope", through: chats).result.strings == ["im"])
        #expect(try portal.call("profile", through: chats).result["ID"].string == "17")
        let people = try credentials.webhook("people-only")
        #expect(try portal.call("im.chat.add", through: people).refusal == lacking)
        let nothing = try credentials.webhook("nothing")
        #expect(try portal.call("scope", through: nothing).result.strings == [""])
        #expect(try portal.call("scope", #"{"FULL":true}"#, through: nothing).result.strings?.contains("im") == true)
        let brief = try portal.call("user.current", through: try credentials.webhook("brief")).result
        #expect(brief["NAME"].string == "Иван")
        #expect(brief["EMAIL"].isNull)
        let dismissed = try credentials.webhook("dismissed")
        #expect(
            try portal.call("profile", through: dismissed).refusal
                == "401 authorization_error / Unable to authorize user")
    }

    @Test("a token is taken from header, body and query")
    func tokens() throws {
        let portal = try PortalUnderTest()
        let token = try PrintedCredentials(portal).application("access_token")
        let answers = [
            try portal.request("GET", "/rest/profile", headers: ["Authorization": "Bearer \(token)"]),
            try portal.request("GET", "/rest/profile.json?auth=\(token)"),
            try portal.request(
                "POST", "/rest/profile", type: "application/json", body: #"{"auth":"\#(token)"}"#.utf8),
            try portal.request(
                "POST", "/rest/profile", type: "application/x-www-form-urlencoded", body: "access_token=\(token)".utf8),
        ]
        for answer in answers { #expect(answer.result["ID"].string == "1") }
        #expect(try portal.request("GET", "/rest/profile?auth=nonsense").json["error"].string == "invalid_token")
        // A key named auth inside the fields has another meaning than a field.
        let hijacked = try portal.request(
            "POST", "/rest/im.chat.add?auth=\(token)", type: "application/json", body: #"{"auth":"x"}"#.utf8)
        #expect(hijacked.json["error"].string == "invalid_token")
    }

    @Test("a token runs out, is refreshed once, and the old refresh token is dead")
    func refresh() throws {
        let portal = try PortalUnderTest("--token-life", "0.2")
        let credentials = try PrintedCredentials(portal)
        let first = try credentials.application("access_token")
        let expired = "401 expired_token / The access token provided has expired"
        let deadline = ContinuousClock.now + .seconds(5)
        var answer = try portal.request("GET", "/rest/profile?auth=\(first)")
        while answer.status == 200, ContinuousClock.now < deadline {
            answer = try portal.request("GET", "/rest/profile?auth=\(first)")
        }
        #expect(answer.refusal == expired)

        let refresh = try credentials.application("refresh_token")
        let keys =
            "client_id=\(try credentials.application("client_id"))"
            + "&client_secret=\(try credentials.application("client_secret"))"
        let path = "/oauth/token/?grant_type=refresh_token&\(keys)&refresh_token=\(refresh)"
        let tokens = try portal.request("GET", path).json
        let second = try #require(tokens["access_token"].string)
        #expect(try portal.request("GET", "/rest/profile?auth=\(second)").status == 200)
        #expect(tokens["client_endpoint"].string == "http://portal.test:8080/rest/")
        #expect(tokens["user_id"].int == 1)
        let again = try portal.request("GET", path)
        #expect(again.status == 400)
        #expect(again.json["error"].string == "invalid_grant")
        let stranger = try portal.request("GET", "/oauth/token/?grant_type=refresh_token&client_id=x&client_secret=y")
        #expect(stranger.status == 200)
        #expect(stranger.json["error"].string == "wrong_client")
        let id = try credentials.application("client_id")
        let thief = try portal.request("GET", "/oauth/token/?grant_type=refresh_token&client_id=\(id)&client_secret=y")
        #expect(thief.refusal == "400 invalid_client / ")
        let bare = try portal.request("GET", "/oauth/token/?grant_type=refresh_token&\(keys)")
        #expect(bare.refusal == #"400 invalid_request / No "refresh_token" parameter found"#)
    }

    @Test("a webhook that another administrator saves acts as that one, by another address")
    func handedOver() throws {
        let portal = try PortalUnderTest()
        let answer = try portal.control("webhook", #"{"label":"default","user":2}"#)
        let url = try #require(answer.json["url"].string.flatMap { URL(string: $0) })
        #expect(try portal.call("profile").refusal == "401 INVALID_CREDENTIALS / Invalid request credentials")
        #expect(try portal.call("profile", through: url.path + "/").result["ID"].string == "2")
        #expect(try portal.control("webhook", #"{"label":"no such","user":2}"#).status == 400)
        #expect(try portal.control("webhook", #"{"label":"default","user":999}"#).status == 400)
    }

    @Test("an authorization leads to a code that is good once")
    func authorization() throws {
        let portal = try PortalUnderTest()
        let credentials = try PrintedCredentials(portal)
        let id = try credentials.application("client_id")
        let leads = try portal.request("GET", "/oauth/authorize/?client_id=\(id)&state=a%26b")
        #expect(leads.status == 302)
        let location = try #require(leads.headers["location"].flatMap { URLComponents(string: $0) })
        func field(_ name: String) -> String? { location.queryItems?.first { $0.name == name }?.value }
        #expect(field("state") == "a&b")
        let code = try #require(field("code"))
        #expect(
            try portal.request("GET", "/oauth/done/?code=\(code)").text.contains("<code id=\"code\">\(code)</code>"))
        let path =
            "/oauth/token/?grant_type=authorization_code&client_id=\(id)"
            + "&client_secret=\(try credentials.application("client_secret"))&code=\(code)"
        #expect(try portal.request("GET", path).json["access_token"].string != nil)
        #expect(try portal.request("GET", path).json["error"].string == "invalid_grant")
    }
}
