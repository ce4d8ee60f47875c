import Testing

@Suite("Departments linked by REST 3 (humanresources.node.*)")
struct NodeCommunicationTests {
    private let portal: PortalUnderTest
    private let credentials: PrintedCredentials

    init() throws {
        portal = try PortalUnderTest("--people", "20")
        credentials = try PrintedCredentials(portal)
    }

    private func call(_ method: String, _ json: String, through label: String = "structure") throws -> Received {
        let path = try credentials.webhook(label).replacing("/rest/", with: "/rest/api/", maxReplacements: 1)
        return try portal.request("POST", path + method, type: "application/json", body: json.utf8)
    }

    private func edit(_ json: String, through label: String = "structure") throws -> Received {
        try call("humanresources.node.communication.edit", json, through: label)
    }

    /// The number of a department in the structure, found as a client finds it.
    private func node(of department: Int) throws -> Int {
        let nodes = try call("humanresources.node.list", "{}").result["items"].list ?? []
        return try #require(nodes.first { $0["accessCode"].string == "DR\(department)" }?["id"].int)
    }

    @Test("a chat is bound to a department and unbound, alone or with all below")
    func binding() throws {
        let id = try portal.createChat()
        let dev = try node(of: 7)
        #expect(dev != 7)
        let start = #"{"nodeId":\#(dev),"communicationType":"CHAT","#
        let bound = try edit(start + #""ids":[\#(id)]}"#)
        #expect(bound.result["success"].bool == true && bound["time"].keys?.contains("start") == true)
        #expect(Set(try portal.members(id)) == [1, 17, 18, 20])
        let list = try call("humanresources.node.communication.list", #"{"id":\#(dev)}"#).result
        #expect(list["chats"][0]["dialogId"].string == "chat\(id)")
        #expect(list["chats"][0]["originalNodeId"].int == dev)
        #expect(try edit(start + #""removeIds":[\#(id)]}"#).status == 200)
        #expect(try portal.members(id) == [1])
        #expect(try edit(start + #""ids":[\#(id)],"withChildren":true}"#).status == 200)
        #expect(Set(try portal.members(id)) == [1, 5, 17, 18, 20])
        let closed = try call(
            "humanresources.node.communication.list", #"{"id":\#(try node(of: 8))}"#, through: "structure-reader")
        #expect(closed.result["chats"].list?.isEmpty == true)
    }

    @Test("a default chat is made and bound")
    func standard() throws {
        let node = try node(of: 8)
        let made = try edit(#"{"nodeId":\#(node),"communicationType":"CHAT","createDefault":true}"#)
        #expect(made.status == 200)
        let chat = try portal.control("chats").json.list?.last
        #expect(chat?["title"].string == "Platform" && chat?["members"].ints == [1, 20])
    }

    @Test("what is wrong is told in the envelope of REST 3")
    func refusals() throws {
        let prefix = "BITRIX_REST_V3_EXCEPTION_"
        let empty = try edit("{}")
        #expect(empty.status == 400)
        #expect(empty["error"]["code"].string == prefix + "VALIDATION_REQUESTVALIDATIONEXCEPTION")
        #expect(empty["error"]["validation"].list?.count == 2)
        let dev = try node(of: 7)
        let kind = try edit(#"{"nodeId":\#(dev),"communicationType":"ROOM"}"#)
        #expect(
            kind["error"]["validation"][0]["message"].string
                == #"Invalid "communicationType" value. Allowed: CHAT, CHANNEL, COLLAB."#)
        for ids in ["999999", "0"] {
            let missing = try edit(#"{"nodeId":\#(dev),"communicationType":"CHAT","ids":[\#(ids)]}"#)
            #expect(missing["error"]["message"].string == "Object with identifier #\(ids)# not found.")
        }
        #expect(
            try edit(#"{"nodeId":7000,"communicationType":"CHAT"}"#)["error"]["code"].string == prefix
                + "ENTITYNOTFOUNDEXCEPTION")
        let body = #"{"nodeId":\#(dev),"communicationType":"CHAT"}"#
        #expect(try edit(body, through: "structure-reader")["error"]["message"].string == "Access denied.")
        #expect(try edit(body, through: "default").status == 403)
        #expect(try edit("nodeId=1")["error"]["code"].string == prefix + "INVALIDJSONEXCEPTION")
        #expect(try call("humanresources.node.nonsense", "{}").status == 404)
        let plain = try portal.call("humanresources.node.communication.edit", body)
        #expect(plain["error"].string == "ERROR_METHOD_NOT_FOUND")
    }
}
