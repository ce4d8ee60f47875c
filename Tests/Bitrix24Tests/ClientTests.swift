@testable import Bitrix24
import Catalog
import Foundation
import TestSupport
import Testing

/// A way in which an answer fails to come. Shown in tests by its code: its bytes may be many.
struct Breakage: Sendable, CustomTestStringConvertible {
    let code: String
    let exchange: Exchange

    var testDescription: String { code }

    static let all: [Breakage] = [
        ("connection-broken", Exchange.cutAfterBody),
        ("connection-broken", .cutBeforeBody),
        ("connection-broken", .raw("nonsense\r\n\r\n")),
        ("answer-cut-off", .half(.json("{\"result\":3102,\"time\":[]}"))),
        ("answer-html", .answer(.badGateway)),
        ("answer-empty", .answer(.emptyFailure)),
        ("answer-cut", .answer(.json("{\"result\":31"))),
        ("answer-too-long", .answer(.garbage(20 << 20))),
        ("answer-without-result", .answer(.json("{\"result\":null}"))),
    ].map { Breakage(code: $0.0, exchange: $0.1) }
}

@Suite("One call over a real connection")
struct ClientTests {
    private func client(_ url: String, timeout: Duration = .seconds(20)) throws -> Client {
        Client(portal: try Portal(reading: url), timeout: timeout)
    }

    /// What a creation ends with; nil if it succeeds.
    private func failure(_ client: Client) async -> PortalError? {
        do throws(PortalError) {
            _ = try await client.createChat(ChatStructure())
            return nil
        } catch {
            return error
        }
    }

    @Test("The request is a POST of JSON that says who sends it")
    func request() async throws {
        let server = try FaultServer(.answer(.json("{\"result\":3102,\"time\":{\"duration\":0.5}}")))
        var structure = ChatStructure()
        structure.title = "Привет"
        let reply = try await client(server.url).createChat(structure)
        #expect(reply.value == ChatID(rawValue: 3102))
        #expect(reply.time?.duration == .milliseconds(500))
        let request = try #require(server.requests.first)
        #expect(request.line == "POST /rest/1/s3cr3tc0de/im.chat.add.json HTTP/1.1")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["accept"] == "application/json")
        #expect(request.headers["user-agent"] == "convene/\(Release.version)")
        #expect(request.headers["expect"] == nil)
        #expect(request.text == "{\"TITLE\":\"Привет\"}")
    }

    @Test("A token travels in the body, and shows in no dry run")
    func token() async throws {
        let server = try FaultServer(.answer(.json("{\"result\":[\"im\",\"\"]}")))
        let domain = server.url.replacing("/rest/1/s3cr3tc0de/", with: "")
        let client = Client(portal: try Portal(reading: domain, token: Secret("t0k3n")))
        #expect(try await client.scopes().value == ["im"])
        #expect(server.requests.first?.line == "POST /rest/scope.json HTTP/1.1")
        #expect(server.requests.first?.text == "{\"auth\":\"t0k3n\"}")
        #expect(client.redactedBody(.object([])).text() == "{\"auth\":\"••••\"}")
    }

    @Test(
        "Whatever breaks after the request went out leaves the outcome unknown, and is not repeated",
        arguments: Breakage.all)
    func unknownOutcomes(breakage: Breakage) async throws {
        let server = try FaultServer(breakage.exchange)
        let failure = try #require(await self.failure(client(server.url)))
        #expect(failure.code == breakage.code)
        #expect(failure.exitStatus == .outcomeUnknown)
        #expect(server.requests.count == 1)
        #expect(server.connections == 1)
    }

    @Test("No answer in time leaves the outcome unknown")
    func silence() async throws {
        let server = try FaultServer(.silence)
        let failure = try #require(await self.failure(client(server.url, timeout: .milliseconds(200))))
        #expect(failure.code == "timed-out")
        #expect(failure.exitStatus == .outcomeUnknown)
        #expect(server.requests.count == 1)
    }

    @Test("A cancelled call ends at once, and may have arrived")
    func cancelled() async throws {
        let server = try FaultServer(.silence)
        let client = try client(server.url)
        let task = Task { await self.failure(client) }
        try await eventually("the request arrives") { server.completeRequests == 1 }
        let start = ContinuousClock.now
        task.cancel()
        let failure = try #require(await task.value)
        #expect(start.duration(to: .now) < .seconds(5))
        #expect(failure.code == "cancelled")
        #expect(failure.exitStatus == .outcomeUnknown)
    }

    @Test("A call that is cancelled before it begins sends nothing")
    func cancelledBefore() async throws {
        let server = try FaultServer(.silence)
        let client = try client(server.url)
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await self.failure(client)
        }
        task.cancel()
        #expect(await task.value?.exitStatus == .interrupted)
        #expect(server.requests.isEmpty)
    }

    @Test("A redirect is not followed, and its target is shown without the secret in its path")
    func redirect() async throws {
        let target = try FaultServer(.answer(.json("{\"result\":1}")))
        let server = try FaultServer(.answer(.redirect(to: target.url + "im.chat.add.json")))
        let failure = try #require(await self.failure(client(server.url)))
        #expect(failure.exitStatus == .unreachable)
        #expect(!failure.sentence(in: Messages(.english)).contains("s3cr3tc0de"))
        #expect(target.connections == 0)
    }

    @Test("Nobody at the address means that nothing was sent")
    func nobodyThere() async throws {
        let url = try FaultServer(.silence).url
        let failure = try #require(await self.failure(client(url)))
        #expect(failure.code == "connection-refused")
        #expect(failure.exitStatus == .unreachable)
    }

    @Test("The phases of a transfer add up, and waiting is the portal's time")
    func phases() async throws {
        let server = try FaultServer(.drip(.json("{\"result\":5}"), every: .milliseconds(2)))
        let transfer = try await client(server.url).createChat(ChatStructure()).transfer
        #expect(transfer.phases.map(\.phase) == Transfer.Phase.allCases)
        let download = try #require(transfer.phases.last).duration
        #expect(download > .milliseconds(20))
        #expect(transfer.total >= download)
        #expect(transfer.bytesReceived == 12)
    }

    @Test("A large body is counted as it leaves")
    func uploadProgress() async throws {
        let server = try FaultServer(.answer(.json("{\"result\":5}")))
        var structure = ChatStructure()
        structure[text: .message] = String(repeating: "x", count: 3 << 20)
        let progress = UploadProgress()
        _ = try await client(server.url).createChat(structure, progress: progress)
        #expect(progress.sent == server.requests.first?.body?.count)
    }

    @Test("The certificates are those of the environment, or of the first usual place")
    func certificates() {
        func find(_ environment: [String: String], _ exists: (String) -> Bool) -> CertificateStore {
            CertificateStore.find(variable: { environment[$0] }, exists: exists)
        }
        #expect(find(["SSL_CERT_FILE": "/own.pem"]) { _ in true } == CertificateStore(file: "/own.pem"))
        #expect(find([:]) { $0 == "/etc/ssl/cert.pem" } == CertificateStore(file: "/etc/ssl/cert.pem"))
        #expect(find(["SSL_CERT_FILE": ""]) { _ in false } == CertificateStore(file: nil))
        #expect(
            find(["SSL_CERT_DIR": "/certs"]) { $0 == "/etc/ssl/cert.pem" }
                == CertificateStore(file: "/etc/ssl/cert.pem", folder: "/certs"))
    }

    @Test("An answer that is compressed without being asked for is read")
    func compressed() async throws {
        // {"result":3102}
        let gzip: [UInt8] = [
            31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 74, 45, 46, 205, 41, 81, 178, 50, 54, 52, 48, 170, 5, 0, 111,
            107, 191, 24, 15, 0, 0, 0,
        ]
        let answer = Exchange.Answer(headers: ["Content-Encoding: gzip"], body: gzip)
        let server = try FaultServer(.answer(answer))
        #expect(try await client(server.url).createChat(ChatStructure()).value == ChatID(rawValue: 3102))
    }

    @Test("How long a portal wants to be left alone is known")
    func retryAfter() async throws {
        var answer = Exchange.Answer.json("{\"error\":\"QUERY_LIMIT_EXCEEDED\"}", status: "429 Too Many Requests")
        answer.headers.append("Retry-After: 7")
        let server = try FaultServer(.answer(answer))
        #expect(await failure(try client(server.url))?.retryAfter == .seconds(7))
    }
}

@Suite("The client and the demo portal")
struct DemoPortalClientTests {
    @Test("A chat is created as asked and read back without a difference")
    func roundTrip() async throws {
        let portal = try await DemoPortal()
        let client = Client(portal: try Portal(reading: portal.url))
        let caller = try await client.caller().value
        #expect(try await client.scopes().value.contains("im"))
        var structure = ChatStructure()
        structure.title = "Запуск 🚀"
        structure.kind = .open
        structure.color = .lime
        structure.members = [2, 3].compactMap(UserID.init)
        structure.avatar = try Picture(base64: "R0lGODlhAQABAAAAACwAAAAAAQABAAAC")
        let people = try await client.people(structure.members).value
        #expect(MemberCheck(structure.members, found: people).faults == [])
        let chat = try await client.createChat(structure).value
        let stored = try await client.readBack(chat)
        #expect(Comparison(asked: structure, stored: stored, caller: caller.id).differences == [])
        #expect(stored.owner == caller.id)
    }

    @Test("A wrong webhook is a wrong credential")
    func wrongCode() async throws {
        let portal = try await DemoPortal()
        let client = Client(portal: try Portal(reading: portal.url.dropLast(3) + "xxx/"))
        await #expect { try await client.caller() } throws: { error in
            (error as? PortalError)?.exitStatus == .credential
        }
    }
}
