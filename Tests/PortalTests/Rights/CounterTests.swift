import Testing

@Suite("Counters, reading, writing, and what else libraries ask for")
struct CounterTests {
    private let portal: PortalUnderTest
    private let chat: Int

    init() throws {
        portal = try PortalUnderTest()
        chat = try portal.createChat(#"{"TITLE":"Counted"}"#)
    }

    private func call(_ method: String, _ more: String = "", through webhook: String? = nil) throws -> Received {
        try portal.call(method, #"{"DIALOG_ID":"chat\#(chat)"\#(more)}"#, through: webhook)
    }

    private func counters() throws -> Seen { try portal.call("im.counters.get").result }

    @Test("a chat marked as unread is counted until it is read, and a muted one is only named")
    func unread() throws {
        #expect(try counters()["TYPE"]["ALL"].int == 0)
        #expect(try counters()["CHAT_UNREAD"].ints == [])
        _ = try call("im.recent.unread", #","ACTION":"Y""#)
        for type in ["ALL", "CHAT", "MESSENGER"] { #expect(try counters()["TYPE"][type].int == 1) }
        #expect(try counters()["CHAT_UNREAD"].ints == [chat])
        _ = try portal.call("im.chat.mute", #"{"CHAT_ID":\#(chat),"MUTE":"Y"}"#)
        #expect(try counters()["TYPE"]["ALL"].int == 0)
        #expect(try counters()["CHAT_UNREAD"].ints == [chat])
        _ = try call("im.dialog.read")
        #expect(try counters()["CHAT_UNREAD"].ints == [])
    }

    @Test("messages can be made unread again, and all chats read at once; one of others is left alone")
    func all() throws {
        let other = try portal.createChat(#"{"TITLE":"Counted too"}"#)
        #expect(try call("im.dialog.unread", #","MESSAGE_ID":1"#).result.bool == true)
        let second = try portal.call("im.dialog.unread", #"{"DIALOG_ID":"chat\#(other)","MESSAGE_ID":1}"#)
        #expect(second.result.bool == true)
        #expect(try portal.call("im.dialog.unread", #"{"DIALOG_ID":"chat2","MESSAGE_ID":1}"#).result.bool == false)
        #expect(try counters()["CHAT_UNREAD"].ints == [chat, other])
        #expect(try portal.call("im.dialog.read.all").result.bool == true)
        #expect(try counters()["CHAT_UNREAD"].ints == [])
    }

    @Test("who administrates, and what the fields of people and departments are called")
    func fields() throws {
        #expect(try portal.call("user.admin").result.bool == true)
        let other = try PrintedCredentials(portal).webhook("people-only")
        #expect(try portal.call("user.admin", through: other).result.bool == false)
        let names = try portal.call("user.fields").result.keys ?? []
        let shown = try portal.call("user.current").result.keys ?? []
        #expect(names.isSuperset(of: shown))
        #expect(try portal.call("department.fields").result["UF_HEAD"].string == "Department head")
    }

    @Test("reading names the last message that was read; for a chat of others it answers no")
    func reading() throws {
        let last = try #require(try portal.dialog(chat)["last_message_id"].int)
        let read = try call("im.dialog.read").result
        #expect(read["dialogId"].string == "chat\(chat)")
        #expect(read["chatId"].int == chat)
        #expect(read["lastId"].int == last)
        #expect(read["counter"].int == 0)
        #expect(try call("im.dialog.read", #","MESSAGE_ID":7"#).result["lastId"].int == 7)
        let other = try PrintedCredentials(portal).webhook("chats-only")
        #expect(try call("im.dialog.read", through: other).result.bool == false)
        let none = try portal.call("im.dialog.read", #"{"DIALOG_ID":"x"}"#)
        #expect(none.refusal == "400 DIALOG_ID_EMPTY / Dialog ID can't be empty")
    }

    @Test("writing is for those who may read the chat")
    func writing() throws {
        #expect(try call("im.dialog.writing").result.bool == true)
        let other = try PrintedCredentials(portal).webhook("chats-only")
        #expect(try call("im.dialog.writing", through: other).refusal.hasPrefix("403 ACCESS_ERROR"))
    }

    @Test("the short list is the first page of the long one")
    func shortList() throws {
        let short = try portal.call("im.recent.get").result.list ?? []
        let long = try portal.call("im.recent.list").result["items"].list ?? []
        #expect(short.first?["title"].string == "Counted")
        #expect(short.compactMap { $0["chat_id"].int } == long.compactMap { $0["chat_id"].int })
        #expect(try portal.call("im.recent.get", #"{"SKIP_CHAT":"Y"}"#).result.list?.isEmpty == true)
        #expect(try portal.call("im.recent.get", #"{"ONLY_OPENLINES":"Y"}"#).result.list?.isEmpty == true)
    }

    @Test("revisions are numbers, the status is a word, and each chat has a folder of its own")
    func others() throws {
        #expect(try portal.call("im.revision.get").result["rest"].int == 32)
        #expect(try portal.call("im.user.status.get").result.string == "online")
        func folder(_ chat: Int, through webhook: String? = nil) throws -> Received {
            try portal.call("im.disk.folder.get", #"{"CHAT_ID":\#(chat)}"#, through: webhook)
        }
        let second = try portal.createChat()
        let first = try #require(try folder(chat).result["ID"].int)
        #expect(try folder(chat).result["ID"].int == first)
        #expect(try folder(second).result["ID"].int != first)
        #expect(try folder(0).refusal == "400 CHAT_ID_EMPTY / Chat ID can't be empty")
        let other = try PrintedCredentials(portal).webhook("chats-only")
        #expect(try folder(chat, through: other).refusal.hasPrefix("403 ACCESS_ERROR"))
    }
}
