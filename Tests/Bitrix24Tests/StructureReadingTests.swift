import Bitrix24
import Catalog
import Pictures
import Testing

@Suite("Reading a structure")
struct StructureReadingTests {
    private func ids(_ numbers: Int...) -> [UserID] {
        numbers.compactMap(UserID.init)
    }

    private func codes(_ json: String) -> [ValidationIssue.Code] {
        StructureReading(json: json).faults.map(\.code)
    }

    @Test("Every field is read into its place")
    func everyField() {
        let reading = StructureReading(
            json: """
                {"TYPE":"OPEN","TITLE":"Launch crew","DESCRIPTION":"Plans","COLOR":"GREEN","MESSAGE":"Welcome",
                 "USERS":[10,1],"OWNER_ID":10,"ENTITY_TYPE":"MY_APP","ENTITY_ID":"7","COPILOT_MAIN_ROLE":"coach",
                 "AVATAR":"R0lGODlhAQABAAAAACwAAAAAAQABAAAC"}
                """)
        let structure = reading.structure
        #expect(reading.faults == [])
        #expect(structure.kind == .open)
        #expect(structure.title == "Launch crew")
        #expect(structure.description == "Plans")
        #expect(structure.color == .green)
        #expect(structure[text: .message] == "Welcome")
        #expect(structure.members == ids(10, 1))
        #expect(structure.owner == UserID(rawValue: 10))
        #expect(structure.entityType == "MY_APP")
        #expect(structure.entityID == "7")
        #expect(structure[text: .copilotRole] == "coach")
        #expect(structure.avatar?.format == .gif)
    }

    @Test("Single-quoted JSON is read as the examples of other tools write it")
    func singleQuotes() {
        let reading = StructureReading(json: "{'TYPE':'CHAT','USERS':['10','1'],'TITLE':'Ann\\'s \"crew\"'}")
        #expect(reading.faults == [])
        #expect(reading.structure.kind == .closed)
        #expect(reading.structure.members == ids(10, 1))
        #expect(reading.structure.title == "Ann's \"crew\"")
    }

    @Test("An apostrophe in double quotes stays one")
    func apostrophe() {
        #expect(StructureReading(json: "{\"TITLE\":\"Ann's\"}").structure.title == "Ann's")
        #expect(StructureReading(json: "{'TITLE':\"Ann's\"}").structure.title == "Ann's")
    }

    @Test("Keys are read in any case, as portals do")
    func keyCase() {
        #expect(StructureReading(json: "{\"title\":\"a\",\"Color\":\"light_blue\"}").structure.color == .lightBlue)
    }

    @Test("Empty values and null mean absent")
    func emptyValues() {
        let reading = StructureReading(
            json: "{\"TITLE\":\"\",\"USERS\":[],\"OWNER_ID\":\"\",\"COLOR\":null,\"TYPE\":\"\",\"AVATAR\":\"\"}")
        #expect(reading.faults == [])
        #expect(reading.structure == ChatStructure())
    }

    @Test("A misspelt key is refused with the one that was meant")
    func misspeltKey() throws {
        let fault = try #require(StructureReading(json: "{\"TITEL\":\"x\"}").faults.first)
        #expect(fault.code == .unknownField)
        #expect(fault.advice(in: Messages(.english)) == "Did you mean TITLE?")
    }

    @Test("A key that is like no other is refused without a guess")
    func strangeKey() throws {
        let fault = try #require(StructureReading(json: "{\"BANANA\":1}").faults.first)
        #expect(fault.code == .unknownField)
        #expect(!fault.advice(in: Messages(.english)).contains("Did you mean"))
    }

    @Test("Keys that mean something else to a portal are refused", arguments: StructureReading.reservedKeys.sorted())
    func reservedKeys(key: String) {
        #expect(codes("{\"\(key)\":\"x\"}") == [.reservedField])
        #expect(codes("{\"\(key.lowercased())\":\"x\"}") == [.reservedField])
    }

    @Test("Two spellings of one key are refused, since the portal would take the later")
    func repeatedKey() {
        for json in [
            "{\"TITLE\":\"a\",\"title\":\"b\"}", "{\"TITLE\":\"a\",\"TITLE\":\"a\"}", "{'TITLE':'a',\"Title\":'b'}",
            "{\"TITLE\":\"a\",\"\\u0054itle\":\"b\"}",
        ] {
            #expect(codes(json) == [.repeatedField], "\(json)")
        }
        for json in [
            "{'USERS':[{'a':1,'A':2}]}", "{'AVATAR':{'x':{'y':1,\"y\":1}}}", "{'BANANA':[[{'b':1,'\\u0062':1}]]}",
        ] {
            #expect(codes(json).contains(.repeatedField), "\(json)")
        }
    }

    @Test(
        "Members that the portal would drop without a word are refused",
        arguments: ["0", "-1", "1.5", "\"abc\"", "\"12x\"", "true", "\"\"", "[1]", "\" \"", "\"1,2\"", "1e30"])
    func badMembers(item: String) {
        #expect(codes("{\"USERS\":[\(item)]}") == [.badMember])
    }

    @Test("Members that are no list are refused", arguments: ["10", "\"10\"", "\"1,2\"", "true", "{\"a\":1}"])
    func membersOfWrongType(value: String) {
        #expect(codes("{\"USERS\":\(value)}") == [.wrongType])
    }

    @Test("A list that is itself written as text is read, as portals do")
    func membersAsText() {
        #expect(StructureReading(json: "{\"USERS\":\"[10, 1]\"}").structure.members == ids(10, 1))
    }

    @Test("A member who is named twice is a member once")
    func repeatedMember() {
        #expect(StructureReading(json: "{\"USERS\":[10,\"10\",1]}").structure.members == ids(10, 1))
    }

    @Test("An owner is a person", arguments: ["0", "-3", "1.5", "\"ann\"", "true", "[1]"])
    func badOwner(value: String) {
        #expect(codes("{\"OWNER_ID\":\(value)}") == [.badOwner])
    }

    @Test("The owner is put among the members")
    func ownerIsMember() {
        let structure = StructureReading(json: "{\"USERS\":[10],\"OWNER_ID\":\"7\"}").structure
        #expect(structure.parameters.text() == "{\"USERS\":[10,7],\"OWNER_ID\":7}")
    }

    @Test("A type or a color in any case is written as the portal wants it")
    func caseOfCodes() {
        let structure = StructureReading(json: "{\"TYPE\":\"open\",\"COLOR\":\"Dark_Blue\"}").structure
        #expect(structure.parameters.text() == "{\"TYPE\":\"OPEN\",\"COLOR\":\"DARK_BLUE\"}")
    }

    @Test("A type that the portal would make a closed chat of is refused", arguments: ["PUBLIC", "OPENED", "1"])
    func unknownKind(name: String) {
        #expect(codes("{\"TYPE\":\"\(name)\"}") == [.unknownKind])
    }

    @Test(
        "A color that the portal would replace is refused with the nearest",
        arguments: [("ORANGE", nil), ("GREN", "GREEN"), ("#64a513", "GREEN"), ("LIGTH_BLUE", "LIGHT_BLUE")])
    func unknownColor(name: String, meant: String?) throws {
        let fault = try #require(StructureReading(json: "{\"COLOR\":\"\(name)\"}").faults.first)
        #expect(fault.code == .unknownColor)
        #expect(fault.advice(in: Messages(.english)).contains("Did you mean \(meant ?? "")?") == (meant != nil))
    }

    @Test("Values of another type are refused", arguments: ["TITLE", "DESCRIPTION", "MESSAGE", "COLOR", "TYPE"])
    func wrongTypes(key: String) {
        #expect(codes("{\"\(key)\":[1]}") == [.wrongType])
        #expect(codes("{\"\(key)\":true}") == [.wrongType])
    }

    @Test("A number as the link's id is fine")
    func numericEntityID() {
        #expect(StructureReading(json: "{\"ENTITY_ID\":17}").structure.entityID == "17")
    }

    @Test("A picture may be a path after the word file:")
    func avatarPath() {
        let reading = StructureReading(json: "{\"AVATAR\":\"file:logo.png\"}")
        #expect(reading.avatarPath == "logo.png")
        #expect(reading.faults == [])
    }

    @Test(
        "A picture that the portal would take for something else is refused",
        arguments: ["\"12345\"", "12345", "\"no base64!\"", "\"aGVsbG8=\"", "\"data:image/png;base64,aGVsbG8=\""])
    func badAvatar(value: String) {
        #expect(codes("{\"AVATAR\":\(value)}") == [.badPicture])
    }

    @Test("What is no object is refused", arguments: ["[]", "1", "\"a\"", "null", "true"])
    func notAnObject(json: String) {
        #expect(codes(json) == [.notAStructure])
    }

    @Test("Broken JSON is refused with the place where it breaks")
    func brokenJSON() throws {
        let fault = try #require(StructureReading(json: "{\"TITLE\":\n  oops}").faults.first)
        #expect(fault.code == .notAStructure)
        #expect(fault.sentence(in: Messages(.english)).contains("line 2"), "\(fault.sentence(in: Messages(.english)))")
    }
}
