import Foundation
import FoundationXML
import Testing

@Suite("Pages for people")
struct PageTests {
    @Test("the link to a chat leads to a page that shows it, whatever is in it")
    func chat() throws {
        let portal = try PortalUnderTest()
        let title = #"<script>alert('x')</script> & "Crew""#
        let png = Samples.png.base64EncodedString()
        let body = try JSONSerialization.data(withJSONObject: [
            "TITLE": title, "DESCRIPTION": "<img src=x onerror=alert(1)>", "USERS": [2, 18], "COLOR": "MINT",
            "AVATAR": png,
            "MESSAGE":
                "[b]bold [i]both[/b] <u> [url=javascript:alert(1)]no[/url] [url=https://a.b/?c&d]yes[/url]\u{07}",
        ])
        let id = try portal.createChat(String(decoding: body, as: UTF8.self))
        let answer = try portal.request("GET", "/online/?IM_DIALOG=chat\(id)")
        #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
        #expect(answer.headers["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
        let page = try ParsedPage(answer.text)
        #expect(page.text(of: "title") == title)
        #expect(page.text(of: "colour") == "MINT")
        #expect(page.text(of: "description") == "<img src=x onerror=alert(1)>")
        #expect(page.text(of: "members")?.contains("Vera Lind owner") == true)
        #expect(page.text(of: "members")?.contains("<b>Robert</b>") == true)
        let messages = try #require(page.text(of: "messages"))
        #expect(messages.contains("bold both[/b] <u> [url=javascript:alert(1)]no"))
        #expect(page.elements.contains { $0.name == "a" && $0.attributes["href"] == "https://a.b/?c&d" })
        #expect(!page.elements.contains { $0.name == "script" || $0.attributes.keys.contains { $0.hasPrefix("on") } })
        let source = try #require(page.elements.first { $0.name == "img" }?.attributes["src"])
        #expect(try portal.request("GET", source).body == Samples.png)
    }

    @Test("it shows managers, who came by department, the departments, the rights and what became of the chat")
    func standing() throws {
        let portal = try PortalUnderTest("--people", "20")
        let id = try portal.addChat(
            #""managers":[2],"memberEntities":[["department","7:F"],["department",9]],"manageUsersAdd":"owner""#)
        _ = try portal.call("im.chat.updateTitle", #"{"CHAT_ID":\#(id),"TITLE":"Renamed"}"#)
        let page = try ParsedPage(try portal.request("GET", "/online/?IM_DIALOG=chat\(id)").text)
        let members = try #require(page.text(of: "members"))
        #expect(members.contains("Ann Holm manager") && members.contains("Ada Holt by department"))
        let departments = try #require(page.text(of: "departments"))
        #expect(departments.contains("Dev\n") && departments.contains("Research <R&D> and all below"))
        #expect(page.text(of: "rights")?.contains("manageUsersAdd: owner") == true)
        #expect(page.text(of: "messages")?.contains("renamed the chat: Renamed") == true)
    }

    @Test("it shows what became of the chat, also where no message tells of it")
    func changes() throws {
        let portal = try PortalUnderTest("--people", "20")
        let id = try portal.addChat(#""title":"Old","users":[2]"#)
        func changes() throws -> String {
            let page = try ParsedPage(try portal.request("GET", "/online/?IM_DIALOG=chat\(id)").text)
            return try #require(page.text(of: "changes"))
        }
        #expect(try changes().contains("none"))
        let fields =
            #""fields":{"title":"<b>New</b>","description":"Plans","addedManagers":[2,3],"manageUi":"owner","#
            + #""addedMemberEntities":[["department",9]]}"#
        #expect(try portal.chat(id, "update", fields).status == 200)
        for (action, parameter) in [
            ("setColor", #""color":"MINT""#), ("setManageUI", #""rightsLevel":"manager""#),
            ("setManagers", #""userIds":[2]"#), ("setMessagesAutoDeleteDelay", #""hours":24"#),
            ("setOwner", #""ownerId":2"#),
        ] {
            #expect(try portal.chat(id, action, parameter).status == 200)
        }
        _ = try portal.call("im.message.add", #"{"DIALOG_ID":"chat\#(id)","MESSAGE":"a message is no change"}"#)
        let told = try changes()
        for line in [
            "Vera Lind, title: Old → <b>New</b>", "description: none → Plans", "joined: Иван Петров",
            "managers: Vera Lind → Vera Lind, Ann Holm, Иван Петров", "manageUi: member → owner",
            "departments: none → Research <R&D> and all below", "color: RED → MINT", "manageUi: owner → manager",
            "managers: Vera Lind, Ann Holm, Иван Петров → Ann Holm",
            "messages delete themselves after: none → 24 h", "owner: Vera Lind → Ann Holm",
        ] {
            #expect(told.contains(line), "\(line)")
        }
        #expect(!told.contains("a message"))
        // The latest stands first.
        #expect(
            told.firstRange(of: "owner:")?.lowerBound ?? told.endIndex < told.firstRange(of: "title:")?.lowerBound
                ?? told.startIndex)
    }

    @Test("the first page lists the chats and leads to them")
    func list() throws {
        let portal = try PortalUnderTest()
        let id = try portal.createChat(#"{"TITLE":"Найти & <найдено>"}"#)
        let page = try ParsedPage(try portal.request("GET", "/").text)
        #expect(page.text(of: "chats")?.contains("Найти & <найдено>") == true)
        #expect(page.elements.contains { $0.attributes["href"] == "/online/?IM_DIALOG=chat\(id)" })
    }

    @Test(
        "what is not there is 404",
        arguments: ["/online/?IM_DIALOG=chat9999", "/online/?IM_DIALOG=7", "/x", "/upload/9/a"])
    func missing(path: String) throws {
        #expect(try PortalUnderTest().request("GET", path).status == 404)
    }
}

/// A page read by an XML parser: stricter than a browser, so that what it takes as text a browser does too.
private final class ParsedPage: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    private(set) var elements: [Element] = []
    private var open: [Int] = []

    init(_ html: String) throws {
        super.init()
        var xml = html.replacing("<!doctype html>", with: "")
        // The elements that HTML leaves open.
        xml = xml.replacing(#/<(meta|img)([^>]*)>/#) { "<\($0.1)\($0.2)/>" }.replacing("<br>", with: "<br/>")
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = self
        try #require(parser.parse(), "the page is not well-formed: \(parser.parserError.debugDescription)\n\(html)")
    }

    func text(of id: String) -> String? {
        elements.first { $0.attributes["id"] == id }?.text
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        for index in open { elements[index].text += text }
    }
}
