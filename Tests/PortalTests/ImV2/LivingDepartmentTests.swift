import Foundation
import TestSupport
import Testing

@Suite("Linked departments live: their people come, move and go")
struct LivingDepartmentTests {
    @Test("who joins a linked department or one below it joins the chat, and leaves with it")
    func follow() throws {
        let portal = try PortalUnderTest("--people", "20")
        let whole = try portal.addChat(#""memberEntities":[["department",7]]"#)
        let alone = try portal.addChat(#""memberEntities":[["department","7:F"]]"#)
        #expect(Set(try portal.members(whole)) == [1, 5, 17, 18, 20])
        #expect(Set(try portal.members(alone)) == [1, 17, 18, 20])
        let lines = try portal.texts(whole).count

        _ = try portal.control("people", #"{"id":17,"departments":[8]}"#)
        #expect(Set(try portal.members(whole)) == [1, 5, 17, 18, 20])
        #expect(Set(try portal.members(alone)) == [1, 18, 20])

        let hired = try portal.control("people", #"{"name":"Nora","last_name":"Quist","departments":[7]}"#)
        #expect(hired["id"].int == 21)
        #expect(try portal.members(whole).contains(21) && portal.members(alone).contains(21))
        #expect(try portal.call("im.user.get", #"{"ID":21}"#).result["name"].string == "Nora Quist")

        _ = try portal.control("people", #"{"id":21,"active":false}"#)
        #expect(try !portal.members(whole).contains(21) && !portal.members(alone).contains(21))
        #expect(try portal.texts(whole).count == lines, "they come and go without a word")
    }

    @Test("somebody who was added by hand goes with the department, and the owner stays")
    func hand() throws {
        let portal = try PortalUnderTest("--people", "20")
        let id = try portal.addChat(
            #""ownerId":18,"managers":[1],"users":[2,17],"memberEntities":[["department","7:F"]]"#)
        for person in [17, 18] { _ = try portal.control("people", #"{"id":\#(person),"departments":[3]}"#) }
        #expect(Set(try portal.members(id)) == [1, 2, 18, 20])
    }

    @Test("the first portion joins with the link, the others follow by themselves")
    func portions() async throws {
        let portal = try PortalUnderTest("--people", "400", "--department-portion", "100", "--department-delay", "0.2")
        let id = try portal.addChat(#""memberEntities":[["department",1]]"#)
        let first = try portal.members(id).count
        #expect((100...101).contains(first), "\(first) joined at once")
        let everybody = try portal.control("chats").json.list?.first { $0["id"].int == 1 }?["members"].ints
        try await eventually("everybody has joined", seen: "\((try? portal.members(id).count) ?? 0)") {
            Set(try portal.members(id)) == Set(everybody ?? [])
        }
        let joined = try portal.texts(id).filter { $0.contains("department employees joined") }
        #expect(joined.count == 1)
    }

    @Test(
        "a control call that names nobody changes nobody",
        arguments: [#"{"id":999}"#, #"{"name":"Nora"}"#, "{}", "[", #"{"id":17,"departments":[999]}"#])
    func nonsense(json: String) throws {
        let portal = try PortalUnderTest("--people", "20")
        let answer = try portal.control("people", json)
        #expect(answer.status == 400)
        #expect(answer["error"].string?.isEmpty == false)
        #expect(try portal.call("user.get").result.list?.count == 18)
    }

    @Test("links and those who wait to join outlive the program; people are as they were")
    func state() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "state.json").path
        let options = ["--people", "400", "--department-portion", "100", "--department-delay", "0.5", "--state", file]
        let first = try PortalUnderTest(options)
        let id = try first.addChat(#""memberEntities":[["department",1]]"#)
        kill(first.process.processIdentifier, SIGKILL)
        let second = try PortalUnderTest(options)
        try await eventually("all portions have joined") { try second.members(id).count > 250 }
    }
}
