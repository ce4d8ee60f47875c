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
        let reply = try reply("{\"result\":[1,2],\"next\":50,\"total\":123}", method: .scope, as: [Int].self)
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

    @Test("Even an error without a code is one", arguments: ["\"\"", "null", "0"])
    func errorWithoutCode(code: String) {
        #expect(error("{\"error\":\(code),\"result\":5}") != nil)
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
