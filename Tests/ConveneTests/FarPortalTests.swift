import Foundation
import TestSupport
import Testing

@Suite("A portal that is not on this machine: encryption, proxies, redirects")
struct FarPortalTests {
    private static let certificates = Task { try await Certificates() }

    /// Runs `create` for a host that only the proxy knows.
    private func create(
        _ url: String, through proxy: String? = nil, trusting file: String? = nil, more: [String: String] = [:],
        timeout: Int = 65
    ) async throws -> Invocation {
        let authority = try await Self.certificates.value.authority
        var environment = ["CONVENE_URL": url, "SSL_CERT_FILE": file ?? authority]
        environment["https_proxy"] = proxy
        environment.merge(more) { $1 }
        return try await convene("create", "--title", "x", "--timeout", "\(timeout)", environment: environment)
    }

    private func server(_ kind: Certificates.Kind, before plain: FaultServer) async throws -> TLSServer {
        try await TLSServer(kind, of: Self.certificates.value, before: plain.port)
    }

    @Test("With a certificate that SSL_CERT_FILE vouches for a chat is created, also through a proxy")
    func good() async throws {
        let plain = try FaultServer(.answer(.json("{\"result\":3102}")))
        let server = try await server(.good, before: plain)
        #expect(try await create(server.at(plain.url)).status == 0)
        let proxy = try ConnectProxy(to: ["portal.example": server.port])
        let run = try await create(server.at(plain.url, host: "portal.example"), through: proxy.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(proxy.requests.allSatisfy { $0.hasPrefix("CONNECT portal.example:443 ") && !$0.contains(secret) })
        #expect(plain.completeRequests == 2)
    }

    @Test(
        "A wrong certificate is refused by name with 69, and nothing was sent",
        arguments: [
            (.expired, "has expired"), (.future, "is not valid yet"),
            (.elsewhere, "does not match the portal's host name"),
            (.stranger, "is not signed by an authority"),
        ] as [(Certificates.Kind, String)])
    func wrong(kind: Certificates.Kind, sentence: String) async throws {
        let plain = try FaultServer(.answer(.json("{\"result\":3102}")))
        let server = try await server(kind, before: plain)
        let run = try await create(server.at(plain.url))
        #expect(run.status == 69)
        #expect(run.errors.contains(sentence), "\(run.errors)")
        #expect(run.errors.contains("Nothing was sent; no chat was created."), "\(run.errors)")
        #expect(plain.requests.isEmpty)
    }

    @Test("A file of certificates that is not there is named")
    func missingFile() async throws {
        let plain = try FaultServer(.silence)
        let server = try await server(.good, before: plain)
        let run = try await create(server.at(plain.url), trusting: "/nowhere.pem")
        #expect(run.status == 69)
        #expect(run.errors.contains("SSL_CERT_FILE"), "\(run.errors)")
    }

    @Test("A proxy that refuses, with the secret in its words, is named with 69")
    func refusingProxy() async throws {
        let words = Exchange.answer(
            .html("<p>/rest/1/\(secret)/ is forbidden</p>", status: "403 Forbidden \(secret)"))
        let proxy = try ConnectProxy(refusing: words)
        let run = try await create("https://portal.example/rest/1/\(secret)/", through: proxy.url)
        #expect(run.status == 69)
        #expect(run.errors.contains("The proxy refused the connection to the portal."), "\(run.errors)")
        #expect(run.errors.contains("Nothing was sent; no chat was created."), "\(run.errors)")
    }

    @Test("A proxy that is not there, or says nothing, is named with 69, and not the portal")
    func deadProxy() async throws {
        let url = "https://portal.example/rest/1/\(secret)/"
        for dead in ["http://127.0.0.1:1", "http://no-such-proxy.invalid:3128"] {
            let run = try await create(url, through: dead)
            #expect(run.status == 69)
            #expect(run.errors.contains("The proxy could not be reached."), "\(run.errors)")
            #expect(run.errors.contains("Nothing was sent; no chat was created."), "\(run.errors)")
        }
        let silent = try FaultServer(.silence)
        let run = try await create(url, through: "http://127.0.0.1:\(silent.port)", timeout: 1)
        #expect(run.status == 69)
        #expect(run.errors.contains("The proxy accepted the connection"), "\(run.errors)")
    }

    @Test("A folder of certificates that SSL_CERT_DIR names is trusted, also beside a file of others")
    func folder() async throws {
        let plain = try FaultServer(.answer(.json("{\"result\":3102}")))
        let server = try await server(.good, before: plain)
        let certificates = try await Self.certificates.value
        let run = try await create(
            server.at(plain.url), trusting: certificates.stranger, more: ["SSL_CERT_DIR": certificates.trustedFolder])
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(
        "A domain outside of ASCII is reached in every locale, and its certificate is checked",
        arguments: ["портал.рф", "xn--80awhdgm.xn--p1ai"], ["C", "C.UTF-8"])
    func internationalDomain(host: String, locale: String) async throws {
        let plain = try FaultServer(.answer(.json("{\"result\":3102}")))
        for (kind, status) in [(.good, 0), (.elsewhere, 69)] as [(Certificates.Kind, Int32)] {
            let server = try await server(kind, before: plain)
            let proxy = try ConnectProxy(to: ["xn--80awhdgm.xn--p1ai": server.port])
            let run = try await create(server.at(plain.url, host: host), through: proxy.url, more: ["LC_ALL": locale])
            #expect(run.status == status, "\(run.errors)")
        }
        #expect(plain.completeRequests == 1)
    }

    @Test(
        "A redirect is named with 69, is not followed, and nothing was created",
        arguments: [
            ("http://new.example/rest/1/\(secret)/im.chat.add.json", "http://new.example", "unencrypted"),
            ("https://new.example/login/", "https://new.example", "another page"),
            ("https://new.example/rest/1/\(secret)/im.chat.add.json", "https://new.example", "new address"),
        ])
    func redirects(location: String, target: String, words: String) async throws {
        let plain = try FaultServer(.answer(.redirect(to: location)))
        let server = try await server(.good, before: plain)
        let proxy = try ConnectProxy(to: ["old.example": server.port, "new.example": server.port])
        let run = try await create(server.at(plain.url, host: "old.example"), through: proxy.url)
        #expect(run.status == 69)
        #expect(run.errors.contains(target) && run.errors.contains(words), "\(run.errors)")
        #expect(run.errors.contains("No chat was created."), "\(run.errors)")
        #expect(plain.requests.count == 1)
    }
}
