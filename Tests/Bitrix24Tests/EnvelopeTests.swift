import Catalog
import Foundation
import Testing

@testable import Bitrix24

@Suite("The envelope around an answer")
struct EnvelopeTests {
    private let address = "https://portal.example/rest/1/s3cr3t/im.chat.add.json"
    private let transfer = Transfer(durations: [:], bytesSent: 0, bytesReceived: 0)

    private func reply<Value: Decodable & Sendable>(
        _ body: String, status: Int = 200, type: String = "application/json", method: Method = .chatAdd,
        as: Value.Type = ChatID.self
    ) throws(PortalError) -> Reply<Value> {
        try Envelope(method: method, address: address, redaction: Redaction([Secret("s3cr3t")])).reply(
            in: HTTPAnswer(status: status, contentType: type, body: Data(body.utf8), transfer: transfer))
    }

    private func error(
        _ body: String, status: Int = 200, type: String = "application/json", method: Method = .chatAdd
    ) -> PortalError? {
        do throws(PortalError) {
            _ = try reply(body, status: status, type: type, method: method)
            return nil
        } catch {
            return error
        }
    }

    @Test("Both dialects of the portal's time are read")
    func dialects() throws {
        let classic = try reply(
            """
            {"result":3102,"time":{"start":1757976743.02991,"finish":1757976743.15509,"duration":0.125181913375854,
            "processing":0.092663049697876,"date_start":"2025-09-15T22:52:23+00:00",
            "operating_reset_at":1757977343,"operating":0}}
            """)
        #expect(classic.value == ChatID(rawValue: 3102))
        #expect(classic.time?.processing == .microseconds(92_663))
        #expect(classic.time?.duration == .microseconds(125_181))
        #expect(classic.time?.operatingResetsIn.map { $0 > .seconds(599) && $0 < .seconds(600) } == true)

        let current = try reply(
            "{\"result\":\"3102\",\"time\":{\"start\":1757976743,\"finish\":1757976743.5,\"processing\":0}}")
        #expect(current.value == ChatID(rawValue: 3102))
        #expect(current.time?.processing == .zero)
        #expect(current.time?.operating == nil)
    }

    @Test(
        "A time is never required, nor believed where it cannot be",
        arguments: ["", ",\"time\":[]", ",\"time\":null", ",\"time\":{\"duration\":-4,\"processing\":1e300}"])
    func oddTimes(time: String) throws {
        let reply = try reply("{\"result\":7\(time)}")
        #expect(reply.value == ChatID(rawValue: 7))
        #expect(reply.time?.duration == nil)
        #expect(reply.time?.processing == nil)
    }

    @Test("Pages are counted")
    func paging() throws {
        let reply = try reply(
            "{\"result\":[1,2],\"next\":50,\"total\":123}", method: Method("scope", .reads), as: [Int].self)
        #expect(reply.next == 50)
        #expect(reply.total == 123)
    }

    @Test("An error in an answer with status 200 is an error")
    func errorWith200() {
        let error = error("{\"error\":\"INVALID_FORMAT\",\"error_description\":\"Parameter USERS has wrong type\"}")
        #expect(error?.code == "INVALID_FORMAT")
        #expect(error?.detail == "Parameter USERS has wrong type")
        #expect(error?.exitStatus == .refused)
        #expect(error?.mayHaveRun == false)
    }

    @Test("An error that says nothing is none", arguments: ["\"\"", "null", "false", "[]", "{}"])
    func emptyError(error: String) throws {
        #expect(try reply("{\"error\":\(error),\"error_description\":\"\",\"result\":5}").value.rawValue == 5)
    }

    @Test("Without a result, a description alone is a refusal, and nothing at all leaves the outcome unknown")
    func errorWithoutCode() {
        let refusal = error("{\"error\":\"\",\"error_description\":\"Access denied\"}", status: 400)
        #expect(refusal?.code == "unnamed-refusal")
        #expect(refusal?.exitStatus == .refused)
        #expect(error("{\"error\":null}")?.exitStatus == .outcomeUnknown)
    }

    @Test(
        "An error beside a chat leaves the outcome unknown, and both are said",
        arguments: [
            ("3102", "3102"), ("\"3102\"", "\"3102\""), ("3102.0", "3102"),
            ("{\"CHAT_ID\":3102}", "{\"CHAT_ID\":3102}"),
        ])
    func errorBesideChat(result: String, shown: String) throws {
        for (code, status) in [("\"ACCESS_DENIED\"", 200), ("\"INTERNAL_SERVER_ERROR\"", 500), ("0", 200)] {
            let body = "{\"error\":\(code),\"error_description\":\"odd\",\"result\":\(result)}"
            do throws(PortalError) {
                let reply = try reply(body, status: status, as: CreatedChat.self)
                Issue.record("taken for a success: \(reply)")
            } catch {
                #expect(error.exitStatus == .outcomeUnknown)
                #expect(error.retry == .never)
                let sentence = error.sentence(in: Messages(.english))
                #expect(sentence.contains(shown) && sentence.contains(error.code), "\(sentence)")
            }
        }
    }

    @Test(
        "An error beside a result that is no chat, or says no, is a refusal", arguments: ["null", "0", "false", "[]"])
    func errorBesideNothing(result: String) {
        #expect(error("{\"error\":\"WRONG_REQUEST\",\"result\":\(result)}")?.exitStatus == .refused)
    }

    @Test(
        "The number of a new chat is read however a portal writes it",
        arguments: ["3102", "\"3102\"", "3102.0", "{\"CHAT_ID\":3102}", "{\"chat\":{},\"chatId\":\"3102\"}"])
    func chatNumbers(result: String) throws {
        #expect(try reply("{\"result\":\(result)}", as: CreatedChat.self).value.id.rawValue == 3102)
    }

    @Test("What PHP warns about in front of the answer is passed over")
    func warnings() throws {
        let warning = "<br />\n<b>Warning</b>: Undefined variable in <b>/x.php</b> on line <b>3</b><br />\n"
        let reply = try reply(warning + "{\"result\":3102}", type: "text/html")
        #expect(reply.value.rawValue == 3102)
        #expect(reply.raw == "{\"result\":3102}")
        #expect(error(warning + "{\"error\":\"WRONG_REQUEST\"}")?.code == "WRONG_REQUEST")
        #expect(error("<p>{\"result\":3102}</p>", type: "text/html")?.reason == .notJSON(.html))
    }

    @Test("The error of REST 3 is read, with the fields that it names")
    func newerError() {
        let error = error(
            """
            {"error":{"code":"BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION",
            "message":"Error during request object validation","validation":[{"field":"nodeId","message":"Required."}]}}
            """, status: 400)
        #expect(error?.exitStatus == .refused)
        #expect(error?.detail == "Error during request object validation nodeId: Required.")
    }

    @Test("The words of a PHP exception, which name places on the server, are not passed on")
    func typeError() {
        let error = error("{\"error\":\"0\",\"error_description\":\"in /var/www/x.php:3\"}", status: 400)
        #expect(error?.detail == "")
        #expect(error?.exitStatus == .outcomeUnknown)
    }

    @Test("What a portal says at length is cut, with a mark")
    func longTexts() throws {
        let long = String(repeating: "Ж", count: 1 << 20)
        let error = error("{\"error\":\"\(long)\",\"error_description\":\"\(long)\"}", status: 400)
        for text in [error?.code, error?.detail] {
            #expect(text.map { $0.utf8.count <= 4096 && $0.hasSuffix("Ж…") } == true)
        }
        let person = "{\"id\":2,\"name\":\"\(long)\",\"work_position\":\"\(long)\"}"
        let ann = try reply("{\"result\":[\(person)]}", method: .userList, as: PeopleByID.self).value.people.values
            .first
        #expect(ann.map { $0.name.utf8.count <= 4096 && $0.position.utf8.count <= 4096 } == true)
    }

    @Test("Names come with their entities decoded once, and flags in every way of writing them")
    func namesAndFlags() throws {
        func person(_ text: String) throws -> Person? {
            try reply("{\"result\":[\(text)]}", method: .userList, as: PeopleByID.self).value.people.values.first
        }
        let person1 = try person("{\"id\":2,\"name\":\"O&#039;Neil &quot;R&amp;amp;D&quot;\",\"active\":\"N\"}")
        #expect(person1?.name == "O'Neil \"R&amp;D\"")
        #expect(person1?.isActive == false)
        let person2 = try person("{\"id\":2,\"name\":null,\"active\":\"Y\",\"extranet\":1}")
        #expect(person2?.name == "")
        #expect(person2?.isActive == true && person2?.isExtranet == true)
    }

    @Test(
        "A result that is no chat leaves the outcome unknown", arguments: ["null", "[]", "false", "0", "-1", "\"x\""])
    func unusableResults(result: String) {
        let error = error("{\"result\":\(result)}")
        #expect(error?.reason == .unusableResult)
        #expect(error?.exitStatus == .outcomeUnknown)
    }

    @Test(
        "What is no JSON is understood as what it is",
        arguments: [
            ("", "", PortalError.AnswerKind.empty), ("  \n", "", .empty),
            ("<!DOCTYPE html><h1>502</h1>", "text/html", .html), ("Bad gateway", "text/html", .html),
            ("{\"result\":31", "application/json", .cutJSON), ("oops", "text/plain", .other),
        ])
    func notJSON(body: String, type: String, kind: PortalError.AnswerKind) {
        #expect(error(body, status: 502, type: type)?.reason == .notJSON(kind))
    }

    @Test("JSON that is no answer of a portal leaves the outcome unknown", arguments: ["null", "[]", "3102", "\"ok\""])
    func bareValues(body: String) {
        #expect(error(body)?.reason == .unusableResult)
        #expect(error(body)?.exitStatus == .outcomeUnknown)
    }

    @Test("A mark of the byte order is no part of the answer")
    func byteOrderMark() throws {
        #expect(try reply("\u{FEFF}{\"result\":3102}").raw == "{\"result\":3102}")
    }

    @Test("A page that a proxy sends with a status of the client's leaves nothing unknown")
    func clientErrorPage() {
        #expect(error("<h1>413</h1>", status: 413, type: "text/html")?.exitStatus == .unreachable)
        #expect(error("<h1>502</h1>", status: 502, type: "text/html")?.exitStatus == .outcomeUnknown)
        #expect(error("<h1>502</h1>", status: 502, type: "text/html", method: .profile)?.exitStatus == .unreachable)
    }

    @Test("A redirect is not followed and has created nothing")
    func redirect() {
        let error = error("", status: 302)
        #expect(error?.reason == .redirected(.refused(.nowhere, target: nil)))
        #expect(error?.exitStatus == .unreachable)
    }

    @Test("Secrets that a portal echoes are masked everywhere")
    func redaction() throws {
        #expect(try reply("{\"result\":7,\"echo\":\"s3cr3t\"}").raw == "{\"result\":7,\"echo\":\"••••\"}")
        let error = error("{\"error\":\"s3cr3t\",\"error_description\":\"at s3cr3t\"}")
        #expect(error?.code == "••••")
        #expect(error?.detail == "at ••••")
    }

    @Test("People come as a map, as a list, or as an empty list")
    func people() throws {
        let ann = "{\"id\":10,\"name\":\"Ann Holm\",\"active\":true,\"absent\":false,\"departments\":[1,7]}"
        let bob = "{\"id\":\"1\",\"name\":\" Bob \",\"active\":false,\"absent\":\"2026-05-01\",\"bot\":true}"
        for body in ["{\"10\":\(ann),\"1\":\(bob),\"999\":null}", "[\(ann),null,\(bob)]"] {
            let found = try reply("{\"result\":\(body)}", method: .userList, as: PeopleByID.self).value.people
            #expect(found.count == 2)
            #expect(found[try #require(UserID(rawValue: 1))]?.name == "Bob")
            #expect(found[try #require(UserID(rawValue: 1))]?.isAbsent == true)
            #expect(found[try #require(UserID(rawValue: 10))]?.departments == [1, 7])
        }
        #expect(try reply("{\"result\":[]}", method: .userList, as: PeopleByID.self).value.people.isEmpty)
    }

    @Test("A dismissed caller, to whom portals answer an empty list, is an unusable answer that changed nothing")
    func dismissedCaller() {
        do throws(PortalError) {
            _ = try reply("{\"result\":[]}", method: .profile, as: Caller.self)
            Issue.record("the answer was taken")
        } catch {
            #expect(error.reason == .unusableResult)
            #expect(!error.mayHaveRun)
        }
    }
}
