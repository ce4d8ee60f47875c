import Bitrix24
import Catalog
import Foundation
import TestSupport
import Testing

@Suite("Certificates and encryption")
struct EncryptionTests {
    private static let certificates = Task { try await Certificates() }

    private let plain: FaultServer

    init() throws {
        plain = try FaultServer(.answer(.json("{\"result\":3102}")))
    }

    /// What a creation ends with; nil if it succeeds.
    private func failure(
        _ url: String, trusting file: String?, timeout: Duration = .seconds(20)
    ) async throws -> PortalError? {
        let client = Client(
            portal: try Portal(reading: url), timeout: timeout, transport: CurlTransport(certificates: file))
        do throws(PortalError) {
            _ = try await client.createChat(ChatStructure())
            return nil
        } catch {
            return error
        }
    }

    @Test("A certificate of an issuer that is trusted is taken")
    func good() async throws {
        let certificates = try await Self.certificates.value
        let server = try await TLSServer(.good, of: certificates, before: plain.port)
        #expect(try await failure(server.at(plain.url), trusting: certificates.authority) == nil)
        #expect(plain.completeRequests == 1)
    }

    @Test(
        "A wrong certificate is refused by what is wrong with it, before anything is sent",
        arguments: [
            (.expired, .certificateExpired), (.future, .certificateNotYetValid),
            (.elsewhere, .certificateOfOtherHost), (.stranger, .certificateOfNoKnownIssuer),
        ] as [(Certificates.Kind, TransportFailure.Kind)])
    func wrong(kind: Certificates.Kind, failure: TransportFailure.Kind) async throws {
        let certificates = try await Self.certificates.value
        let server = try await TLSServer(kind, of: certificates, before: plain.port)
        let error = try #require(await self.failure(server.at(plain.url), trusting: certificates.authority))
        #expect(error.reason == .transport(TransportFailure(failure, mayHaveArrived: false)))
        #expect(error.exitStatus == .unreachable)
        #expect(plain.requests.isEmpty)
    }

    @Test("Without the issuer's certificate a good one is of no known issuer")
    func unknownIssuer() async throws {
        let certificates = try await Self.certificates.value
        let server = try await TLSServer(.good, of: certificates, before: plain.port)
        #expect(try await failure(server.at(plain.url), trusting: nil)?.code == "certificate-of-no-known-issuer")
    }

    @Test("A file of certificates that is missing or holds none is what is wrong")
    func certificateFile() async throws {
        let certificates = try await Self.certificates.value
        let server = try await TLSServer(.good, of: certificates, before: plain.port)
        for file in ["/nowhere.pem", Repository.root.appending(path: "LICENSE").path] {
            #expect(try await failure(server.at(plain.url), trusting: file)?.code == "certificate-file-unreadable")
        }
    }

    @Test("A server that takes the connection and says nothing is told from one that is slow, and nothing was sent")
    func silence() async throws {
        let silent = try FaultServer(.silence)
        let url = silent.url.replacing("http:", with: "https:")
        let error = try #require(await failure(url, trusting: nil, timeout: .milliseconds(300)))
        #expect(error.code == "tls-unanswered")
        #expect(error.exitStatus == .unreachable)
        #expect(error.advice(in: Messages(.english)).contains("https"))
        #expect(!error.advice(in: Messages(.english)).contains("--timeout"))
        #expect(try await failure(silent.url, trusting: nil, timeout: .milliseconds(300))?.code == "timed-out")
    }

    @Test("A server that speaks no newer TLS than 1.1, or none at all, is refused")
    func oldProtocol() async throws {
        let certificates = try await Self.certificates.value
        let server = try await TLSServer(.good, of: certificates, before: plain.port, version: "TLSv1_1")
        #expect(try await failure(server.at(plain.url), trusting: certificates.authority)?.code == "tls-failed")
        #expect(plain.requests.isEmpty)
        let unencrypted = try FaultServer(.greeting(.html("<h1>400</h1>", status: "400 Bad Request")))
        let url = unencrypted.url.replacing("http:", with: "https:")
        #expect(try await failure(url, trusting: certificates.authority)?.code == "tls-failed")
    }
}
