import Foundation
import Testing

@Suite("People and departments (C1 to C8)")
struct PeopleTests {
    @Test("user.get pages through everybody by fifties, dismissed included, bots not")
    func paging() throws {
        let portal = try PortalUnderTest()
        var ids: [String] = []
        var start: Int? = 0
        while let from = start {
            let answer = try portal.call("user.get", #"{"start":\#(from)}"#)
            ids += answer.result.list?.compactMap { $0["ID"].string } ?? []
            #expect(answer["total"].int == 128)
            start = answer["next"].int
        }
        #expect(ids.count == 128)
        #expect(Set(ids).count == 128)
        #expect(ids.contains("7"))
        #expect(!ids.contains("6"))
    }

    @Test("an unknown filter finds everybody, a good one the wanted, and nobody is [] without a total")
    func filters() throws {
        let portal = try PortalUnderTest()
        func total(_ filter: String) throws -> Int? {
            try portal.call("user.get", #"{"FILTER":\#(filter)}"#)["total"].int
        }
        #expect(try total(#"{"NMAE":"Ann"}"#) == 128)
        #expect(try total(#"{"NAME":"Anna","LAST_NAME":"Schmidt"}"#) == 2)
        #expect(try total(#"{"%LAST_NAME":"o'b"}"#) == 1)
        #expect(try total(#"{"@ID":[1,2,3]}"#) == 3)
        #expect(try total(#"{">=ID":2,"<ID":5}"#) == 3)
        #expect(try total(#"{"!ID":1}"#) == 127)
        #expect(try total(#"{"=%NAME":"Ann%"}"#) ?? 0 >= 3)
        #expect(try total(#"{"ACTIVE":"N","ID":7}"#) == 1)
        #expect(try total(#"{"UF_DEPARTMENT":7,"ID":[17,18,2]}"#) == 2)
        let active = try #require(try total(#"{"ACTIVE":true}"#))
        let dismissed = try #require(try total(#"{"ACTIVE":false}"#))
        #expect(active + dismissed == 128)
        let nobody = try portal.call("user.get", #"{"FILTER":{"NAME":"Nobody"}}"#)
        #expect(nobody.result.list?.isEmpty == true)
        #expect(nobody["total"].isNull)
        let uncounted = try portal.call("user.get", #"{"start":-1}"#)
        #expect(uncounted.result.list?.count == 50)
        #expect(uncounted["total"].isNull)
        let selected = try portal.call("user.get", #"{"FILTER":{"ID":2},"select":["NAME"]}"#).result[0]
        #expect(selected.keys == ["ID", "NAME"])
        let sorted = try portal.call("user.get", #"{"FILTER":{"ID":[1,2,11]},"sort":"LAST_NAME","order":"DESC"}"#)
        #expect(sorted.result.list?.compactMap { $0["ID"].string } == ["11", "1", "2"])
    }

    @Test("user.search finds by phrase and by name; a short phrase finds everybody")
    func search() throws {
        let portal = try PortalUnderTest()
        func found(_ json: String) throws -> [String] {
            try portal.call("user.search", json).result.list?.compactMap { $0["ID"].string } ?? []
        }
        #expect(try found(#"{"FILTER":{"FIND":"hol"}}"#).contains("17"))
        #expect(try found(#"{"FIND":"anna schm"}"#) == ["11", "12"])
        #expect(try found(#"{"FIND":"ho"}"#).count == 50)
        #expect(try found(#"{"NAME":"Sin","LAST_NAME":"O'B"}"#) == ["5"])
        #expect(try found(#"{"UF_DEPARTMENT_NAME":"Research"}"#).contains("5"))
    }

    @Test("im.search.user.list takes three characters or digits, and knows bots but no dismissed")
    func imSearch() throws {
        let portal = try PortalUnderTest()
        let short = "400 FIND_SHORT / Too short a search phrase."
        #expect(try portal.call("im.search.user.list").refusal == short)
        #expect(try portal.call("im.search.user.list", #"{"FIND":"an"}"#).refusal == short)
        #expect(try portal.call("im.search.user.list", #"{"FIND":"Anna"}"#).result["11"]["id"].int == 11)
        #expect(try portal.call("im.search.user.list", #"{"FIND":"marta"}"#).result["6"]["bot"].bool == true)
        let gone = try portal.call("im.search.user.list", #"{"FIND":"Gregor Stone"}"#)
        #expect(gone.result.list?.isEmpty == true)
        #expect(gone["total"].int == 0)
        let page = try portal.call("im.search.user.list", #"{"FIND":"engineer","LIMIT":2}"#)
        #expect(page["next"].int == 2)
        #expect(page.result.keys?.count == 2)
        let second = try portal.call("im.search.user.list", #"{"FIND":"engineer","LIMIT":2,"OFFSET":2}"#)
        #expect(try #require(second.result.keys).isDisjoint(with: try #require(page.result.keys)))
    }

    @Test("one person, several, and those who are not there")
    func byID() throws {
        let portal = try PortalUnderTest()
        let extranet = try PrintedCredentials(portal).webhook("extranet")
        #expect(try portal.call("im.user.get").result["id"].int == 1)
        #expect(try portal.call("im.user.get", #"{"ID":"x"}"#).refusal == "400 ID_EMPTY / User ID can't be empty")
        #expect(try portal.call("im.user.get", #"{"ID":999}"#).refusal == "400 USER_NOT_EXISTS / User is not exists")
        #expect(
            try portal.call("im.user.get", #"{"ID":2}"#, through: extranet).refusal
                == "400 ACCESS_DENIED / You can request only users who consist of your extranet group")
        let people = try portal.call("im.user.list.get", #"{"ID":[7,10,999]}"#)
        #expect(people.result["7"]["active"].bool == false)
        #expect(people.result["999"].isNull)
        #expect(people.result.keys?.contains("999") == true)
        let list = try portal.call("im.user.list.get", #"{"ID":"[1,2]","RESULT_TYPE":"array"}"#)
        #expect(list.result.list?.compactMap { $0["id"].int } == [1, 2])
        #expect(
            try portal.call("im.user.list.get", #"{"ID":7}"#).refusal
                == "400 INVALID_FORMAT / A wrong format for the ID field is passed")
    }

    @Test("the cast: names in three scripts, an apostrophe, a very long name, namesakes, the dismissed and the absent")
    func cast() throws {
        let portal = try PortalUnderTest()
        let people = try portal.call("im.user.list.get", #"{"ID":[1,3,4,5,6,7,8,9,11,12,13]}"#).result
        #expect(people["3"]["name"].string == "Иван Петров")
        #expect(people["4"]["name"].string == "芳 王")
        #expect(people["5"]["last_name"].string == "O'Brien")
        #expect(people["6"]["bot"].bool == true)
        #expect(people["7"]["active"].bool == false)
        #expect(people["8"]["absent"].string != nil)
        #expect(people["9"]["extranet"].bool == true)
        #expect(people["11"]["name"].string == people["12"]["name"].string)
        #expect(people["13"]["name"].string?.count == 200)
        #expect(try portal.call("profile").result["ADMIN"].bool == true)
    }

    @Test("departments nest, and are counted by their own people")
    func departments() throws {
        let portal = try PortalUnderTest()
        let extranet = try PrintedCredentials(portal).webhook("extranet")
        let dev = try portal.call("im.department.get", #"{"ID":[8],"USER_DATA":"Y"}"#).result[0]
        #expect(dev["full_name"].string == "Platform / Dev / Production / Larch & Sons")
        #expect(dev["manager_user_data"]["id"].int == 20)
        let wrong = "400 INVALID_FORMAT / A wrong format for the ID field is passed"
        #expect(try portal.call("im.department.get").refusal == wrong)
        #expect(
            try portal.call("im.department.employees.get").refusal == "400 ID_EMPTY / Department ID can't be empty")
        let employees = try portal.call("im.department.employees.get", #"{"ID":[7]}"#).result["7"].ints ?? []
        #expect(employees.contains(17) && employees.contains(18) && employees.contains(20))
        #expect(try portal.call("im.department.managers.get", #"{"ID":[7]}"#).result["7"].ints == [17])
        let people = try portal.call("im.department.employees.get", #"{"ID":[7],"USER_DATA":"Y"}"#)
        #expect(people.result["7"][0]["id"].int == employees.first)
        #expect(
            try portal.call("im.department.colleagues.list", "{}", through: extranet).refusal
                == "403 ACCESS_ERROR / Only intranet users have access to this method.")
        let colleagues = try portal.call("im.department.colleagues.list", #"{"LIMIT":5}"#)
        #expect(colleagues.result.ints?.count == 5)
        #expect(colleagues["next"].int == 5)
        let structure = try portal.call("department.get").result
        #expect(structure.list?.count == 14)
        #expect(structure[6]["ID"].string == "7")
        #expect(structure[6]["PARENT"].string == "6")
    }

    @Test("a department search by one letter finds all, and its next never ends")
    func departmentSearch() throws {
        let portal = try PortalUnderTest()
        #expect(try portal.call("im.search.department.list").json["error"].string == "FIND_SHORT")
        let all = try portal.call("im.search.department.list", #"{"FIND":"x","LIMIT":5,"OFFSET":10}"#)
        #expect(all["total"].int == 14)
        #expect(all["next"].int == 5)
        let found = try portal.call("im.search.department.list", #"{"FIND":"platf"}"#)
        #expect(found.result[0]["id"].int == 8)
    }

    @Test("the same seed makes the same people, however many")
    func seeds() throws {
        func names(_ options: String...) throws -> [String] {
            let portal = try PortalUnderTest(options)
            let people = try portal.call("im.user.list.get", #"{"ID":[40,80,120],"RESULT_TYPE":"array"}"#)
            return people.result.list?.compactMap { $0["name"].string } ?? []
        }
        let first = try names()
        #expect(first.count == 3)
        #expect(try names("--people", "5000") == first)
        #expect(try names("--seed", "2") != first)
    }

    @Test("methods are told by scope, and method.get minds the case")
    func introspection() throws {
        let portal = try PortalUnderTest()
        let chatsOnly = try PrintedCredentials(portal).webhook("chats-only")
        let all = try #require(try portal.call("methods").result.strings)
        #expect(all.contains("im.chat.setOwner") && all.contains("user.get") && all.contains("batch"))
        #expect(try portal.call("methods", "{}", through: chatsOnly).result.strings?.contains("user.get") == false)
        #expect(
            try portal.call("methods", #"{"SCOPE":"department"}"#).result.strings == [
                "department.get", "department.fields",
            ])
        func known(_ json: String) throws -> [Bool?] {
            let result = try portal.call("method.get", json, through: chatsOnly).result
            return [result["isExisting"].bool, result["isAvailable"].bool]
        }
        #expect(try known(#"{"name":"im.chat.setowner"}"#) == [true, true])
        #expect(try known(#"{"name":"im.chat.setOwner"}"#) == [false, false])
        #expect(try known(#"{"NAME":"im.chat.setowner"}"#) == [false, false])
        #expect(try known(#"{"name":"user.get"}"#) == [true, false])
        #expect(try portal.call("server.time").result.string?.hasSuffix("+02:00") == true)
    }

    @Test("chats are found by title, newest first, with their members as people")
    func chatSearch() throws {
        let portal = try PortalUnderTest()
        let first = try portal.createChat(#"{"TITLE":"Launch crew","USERS":[2,9]}"#)
        let second = try portal.createChat(#"{"TITLE":"Crew of the launch"}"#)
        let found = try portal.call("im.search.chat.list", #"{"FIND":"launch"}"#)
        #expect(found.result.list?.compactMap { $0["id"].int } == [second, first])
        #expect(try portal.call("im.search.chat.list", #"{"FIND":"Board"}"#).result.list?.isEmpty == true)
        #expect(try portal.call("im.search.chat.list", #"{"FIND":"la"}"#).json["error"].string == "FIND_SHORT")
        let people = try portal.call("im.dialog.users.list", #"{"DIALOG_ID":"chat\#(first)"}"#)
        #expect(people.result.list?.compactMap { $0["id"].int } == [1, 2, 9])
        #expect(people["total"].int == 3)
    }
}
