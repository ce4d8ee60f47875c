import Bitrix24
import Catalog
import Foundation
import TestSupport
import Testing

@Suite("A picture from an address")
struct DownloadTests {
    private func fault(of address: String) async -> DownloadIssue? {
        do throws(PortalError) {
            _ = try await Download().bytes(of: address)
            return nil
        } catch {
            return if case .download(let issue) = error.reason { issue } else { nil }
        }
    }

    /// The server's address with another path.
    private func address(_ server: FaultServer, _ path: String = "a.png") -> String {
        "http://127.0.0.1:\(server.port)/\(path)"
    }

    @Test("is fetched by one GET, without a credential, whatever letters are in it")
    func get() async throws {
        let server = try FaultServer(.answer(.init(headers: ["Content-Type: image/png"], body: [1, 2, 3])))
        let bytes = try await Download().bytes(of: address(server, "мой file.png?size=1#part"))
        #expect(bytes == Data([1, 2, 3]))
        let request = try #require(server.requests.first)
        #expect(server.requests.count == 1)
        #expect(request.line == "GET /%D0%BC%D0%BE%D0%B9%20file.png?size=1 HTTP/1.1")
        #expect(request.headers["authorization"] == nil)
        #expect(request.headers["cookie"] == nil)
        #expect(request.headers["referer"] == nil)
    }

    @Test("is not fetched over http, from an address with a password, or from none")
    func addresses() async {
        #expect(await fault(of: "http://example.org/a.png") == .notEncrypted)
        #expect(await fault(of: "ftp://example.org/a.png") == .notEncrypted)
        #expect(await fault(of: "https://example.org:abc/a.png") == .notAnAddress)
        #expect(await fault(of: "https://example.org:+443/a.png") == .notAnAddress)
        #expect(await fault(of: "https://me:secret@example.org/a.png") == .holdsCredentials)
        #expect(await fault(of: "https:///a.png") == .notAnAddress)
        #expect(await fault(of: "a.png") == .notAnAddress)
    }

    @Test("follows no redirect, and names where it leads")
    func redirect() async throws {
        let server = try FaultServer(
            .answer(.init("302 Found", headers: ["Location: https://elsewhere.example/a.png"])))
        #expect(await fault(of: address(server)) == .redirected(to: "elsewhere.example"))
        #expect(server.requests.count == 1)
    }

    @Test("that the server does not give is refused with its status")
    func status() async throws {
        let server = try FaultServer(.answer(.init("404 Not Found", body: [1])))
        #expect(await fault(of: address(server)) == .refused(status: 404))
    }

    @Test("is given up when it grows beyond 20 MB")
    func tooLong() async throws {
        let server = try FaultServer(
            .answer(.init(body: [UInt8](repeating: 0, count: Download.FileType.picture.byteLimit + 1))))
        #expect(await fault(of: address(server)) == .tooLong(limit: Download.FileType.picture.byteLimit))
    }

    @Test("ends at once when nobody wants it any more")
    func cancelling() async throws {
        let server = try FaultServer(.silence)
        let address = address(server)
        let task = Task { await fault(of: address) }
        try await eventually("the request arrives") { !server.requests.isEmpty }
        task.cancel()
        #expect(await task.value == .failed(.cancelled))
    }

    @Test("says what is wrong in every language", arguments: Language.allCases)
    func messages(language: Language) {
        let messages = Messages(language)
        let issues: [DownloadIssue] = [
            .notAnAddress, .notEncrypted, .holdsCredentials, .redirected(to: "a.example"), .refused(status: 404),
            .tooLong(limit: 1), .failed(.noSuchHost), .failed(.noConnection), .failed(.timedOut),
        ]
        let errors = issues.map { PortalError(.download($0), effect: .reads) }
        #expect(Set(errors.map { $0.sentence(in: messages) }).count == errors.count)
        #expect(errors.allSatisfy { !$0.advice(in: messages).isEmpty })
    }
}
