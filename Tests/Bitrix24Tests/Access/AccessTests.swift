import Catalog
import Foundation
import TestSupport
import Testing

@testable import Bitrix24

@Suite("The tokens of a local application")
struct AccessTests {
    private static let expired = Exchange.answer(
        .json("{\"error\":\"expired_token\",\"error_description\":\"x\"}", status: "401 Unauthorized"))
    private static let created = Exchange.answer(.json("{\"result\":3102}"))

    private static func tokens(_ more: String = "") -> Exchange {
        .answer(.json("{\"access_token\":\"acc3ss-two\",\"refresh_token\":\"r3fresh-two\"\(more)}"))
    }

    private static func refusal(_ code: String) -> Exchange {
        .answer(.json("{\"error\":\"\(code)\"}", status: "400 Bad Request"))
    }

    private let tokens = MemoryTokens(access: "acc3ss-one", refresh: "r3fresh-one")

    private func client(
        _ portal: FaultServer, _ server: FaultServer, _ tokens: MemoryTokens? = nil,
        log: @escaping @Sendable (WireEvent) -> Void = { _ in }
    ) throws -> Client {
        func origin(_ server: FaultServer) throws -> Origin { try Origin.splitting(server.url).origin }
        let transport = LoggedTransport(CurlTransport(), log: log)
        let access = Access(
            Application(id: "local.1", secret: Secret("cl1ent+secret")), keptIn: tokens ?? self.tokens,
            server: try origin(server), transport: transport)
        let at = try origin(portal)
        return Client(
            portal: Portal(scheme: at.scheme, host: at.host, port: at.port, credential: .application),
            timeout: .seconds(20), transport: transport, access: access)
    }

    private func failure(_ client: Client) async -> PortalError? {
        do throws(PortalError) {
            _ = try await client.createChat(ChatStructure())
            return nil
        } catch {
            return error
        }
    }

    @Test("One that is good is used, and the token server is not asked")
    func good() async throws {
        let portal = try FaultServer(Self.created)
        let server = try FaultServer(Self.tokens())
        #expect(await failure(try client(portal, server)) == nil)
        #expect(portal.requests.map(\.text) == ["{\"auth\":\"acc3ss-one\"}"])
        #expect(server.connections == 0)
    }

    @Test("One that has expired is renewed once, kept, and the call repeated with its body")
    func renewed() async throws {
        let portal = try FaultServer(connections: [[Self.expired], [Self.created]])
        let server = try FaultServer(Self.tokens())
        var structure = ChatStructure()
        structure.title = "x"
        let client = try client(portal, server)
        #expect(try await client.createChat(structure).value.rawValue == 3102)
        let bodies = ["acc3ss-one", "acc3ss-two"].map { "{\"TITLE\":\"x\",\"auth\":\"\($0)\"}" }
        #expect(portal.requests.map(\.text) == bodies)
        let request = try #require(server.requests.first)
        #expect(request.line == "POST /oauth/token/ HTTP/1.1")
        #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
        #expect(
            request.text == "grant_type=refresh_token&refresh_token=r3fresh-one&client_id=local.1"
                + "&client_secret=cl1ent%2Bsecret")
        #expect(tokens.text.contains("acc3ss-two") && tokens.text.contains("r3fresh-two"))
        _ = await failure(client)
        #expect(server.connections == 1)
    }

    @Test("A portal that calls a new token expired, too, is not asked a third time")
    func twice() async throws {
        let portal = try FaultServer(Self.expired)
        let server = try FaultServer(Self.tokens())
        let error = try #require(await failure(try client(portal, server)))
        #expect(error.isExpiry && error.exitStatus == .credential)
        #expect(portal.connections == 2 && server.connections == 1)
    }

    @Test(
        "Another refusal, above all of the token itself, renews nothing", arguments: ["invalid_token", "ACCESS_DENIED"])
    func otherRefusals(code: String) async throws {
        let portal = try FaultServer(Self.refusal(code))
        let server = try FaultServer(Self.tokens())
        #expect(await failure(try client(portal, server))?.code == code)
        #expect(portal.connections == 1 && server.connections == 0)
    }

    @Test("What another process has renewed is used instead of renewing it again")
    func renewedElsewhere() async throws {
        let portal = try FaultServer(connections: [[Self.created], [Self.expired], [Self.created]])
        let server = try FaultServer(Self.tokens())
        let client = try client(portal, server)
        #expect(await failure(client) == nil)
        try tokens.replace(with: Array("{\"access_token\":\"acc3ss-else\",\"refresh_token\":\"r3fresh-else\"}".utf8))
        #expect(await failure(client) == nil)
        #expect(portal.requests.last?.text == "{\"auth\":\"acc3ss-else\"}")
        #expect(server.connections == 0)
    }

    @Test("Calls at the same time share one renewal")
    func shared() async throws {
        let demo = try await DemoPortal("--latency", "50")
        let application = demo.application
        let tokens = MemoryTokens(
            access: application["access_token"] ?? "", refresh: application["refresh_token"] ?? "")
        try await demo.expireToken()
        let origin = try Origin.splitting(demo.url).origin
        let portal = Portal(scheme: .http, host: origin.host, port: origin.port, credential: .application)
        let credentials = Application(
            id: application["client_id"] ?? "", secret: Secret(application["client_secret"] ?? ""))
        // Each client stands for a process: they share nothing but the file.
        let clients = (1...10).map { _ in
            Client(portal: portal, access: Access(credentials, keptIn: tokens, server: origin))
        }
        let names = try await withThrowingTaskGroup { group in
            for client in clients + clients { group.addTask { try await client.caller().value.name } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(names.count == 20)
        #expect(try await demo.calls()["oauth.token"] == 1)
    }

    @Test(
        "The new pair is on disk before it is used, and a disk that takes nothing keeps the old one from being used up")
    func onDiskFirst() async throws {
        let portal = try FaultServer(Self.expired)
        let server = try FaultServer(Self.tokens())
        tokens.fail(with: StorageError { _ in Explanation("The disk is full.", "Make room.") })
        let error = try #require(await failure(try client(portal, server)))
        #expect(error.sentence(in: Messages(.english)) == "The disk is full.")
        #expect(error.exitStatus == .credential)
        #expect(server.connections == 0)
        #expect(portal.connections == 1)
    }

    @Test("client_endpoint is followed, and server_endpoint names the next token server")
    func renamed() async throws {
        let old = try FaultServer(Self.expired)
        let new = try FaultServer(connections: [[Self.created], [Self.expired], [Self.created]])
        let second = try FaultServer(Self.tokens())
        let more =
            ",\"client_endpoint\":\"\(new.url.replacing("rest/1/s3cr3tc0de/", with: "rest/"))\""
            + ",\"server_endpoint\":\"\(second.url.replacing("rest/1/s3cr3tc0de/", with: "rest/"))\""
        let first = try FaultServer(Self.tokens(more))
        let client = try client(old, first)
        #expect(await failure(client) == nil)
        #expect(await failure(client) == nil)
        #expect(old.connections == 1 && new.connections == 3)
        #expect(first.connections == 1 && second.connections == 1)
        // What the server does not repeat stays.
        #expect(tokens.text.contains("client_endpoint") && tokens.text.contains("server_endpoint"))
    }

    @Test("Where the user says that the portal is no more calls do not go, whatever the tokens say")
    func left() async throws {
        let old = try FaultServer(Self.created)
        let new = try FaultServer(Self.created)
        let origins = try [old, new].map { try Origin.splitting($0.url).origin }
        let tokens = MemoryTokens(
            access: "acc3ss-one", refresh: "r3fresh-one", more: ",\"client_endpoint\":\"\(origins[0].text)/rest/\"")
        let access = Access(Application(id: "local.1", secret: Secret("x")), keptIn: tokens, server: origins[0])
        let portal = Portal(scheme: .http, host: origins[1].host, port: origins[1].port, credential: .application)
        #expect(await failure(Client(portal: portal, access: access)) == nil)
        #expect(old.connections == 1 && new.connections == 0)
        #expect(await failure(Client(portal: portal, access: access.leaving(origins[0]))) == nil)
        #expect(old.connections == 1 && new.connections == 1)
    }

    @Test(
        "A token server that gives no tokens is told with its remedy, and nothing was created",
        arguments: [
            (refusal("invalid_grant"), "authorization-over", .credential),
            (refusal("invalid_client"), "INVALID_CLIENT", .credential),
            (.answer(.json("{\"error\":\"wrong_client\"}")), "WRONG_CLIENT", .credential),
            (refusal("PAYMENT_REQUIRED"), "PAYMENT_REQUIRED", .refused),
            (refusal("INVALID_SCOPE"), "INVALID_SCOPE", .credential),
            (refusal("NOT_INSTALLED"), "NOT_INSTALLED", .credential),
            (refusal("invalid_request"), "token-server-refuses", .credential),
            (refusal("nobody_knows"), "token-server-refuses", .credential),
            (.answer(.badGateway), "token-server-without-tokens", .unreachable),
            (.answer(.json("{\"access_token\":\"\"}")), "token-server-without-tokens", .unreachable),
            (.cutAfterBody, "connection-broken", .unreachable),
        ] as [(Exchange, String, Bitrix24.ExitStatus)])
    func refused(exchange: Exchange, code: String, status: Bitrix24.ExitStatus) async throws {
        let portal = try FaultServer(Self.expired)
        let server = try FaultServer(exchange)
        let error = try #require(await failure(try client(portal, server)))
        #expect(error.code == code)
        #expect(error.exitStatus == status)
        #expect(!error.sentence(in: Messages(.english)).isEmpty && !error.advice(in: Messages(.english)).isEmpty)
        #expect(server.connections == 1 && portal.connections == 1)
        #expect(tokens.text.contains("r3fresh-one"))
    }

    @Test("Without a refresh token an expired one is the end, and no server is asked")
    func noRefreshToken() async throws {
        let portal = try FaultServer(Self.expired)
        let server = try FaultServer(Self.tokens())
        let error = await failure(try client(portal, server, MemoryTokens(access: "acc3ss-one", refresh: nil)))
        #expect(error?.code == "authorization-over")
        #expect(server.connections == 0)
    }

    @Test("A log of what passes shows no token, neither the old nor the new ones")
    func log() async throws {
        let events = MemoryLog()
        let portal = try FaultServer(connections: [[Self.expired], [Self.created]])
        let server = try FaultServer(Self.tokens())
        #expect(await failure(try client(portal, server, log: events.add)) == nil)
        #expect(events.text.contains("/oauth/token/") && events.text.contains("grant_type=refresh_token"))
        for secret in ["acc3ss", "r3fresh-", "cl1ent"] { #expect(!events.text.contains(secret), "\(events.text)") }
    }
}

/// Everything that a log was told.
private final class MemoryLog: @unchecked Sendable {
    private let lock = NSLock()
    private var events: [WireEvent] = []

    var text: String { lock.withLock { "\(events)" } }

    func add(_ event: WireEvent) { lock.withLock { events.append(event) } }
}
