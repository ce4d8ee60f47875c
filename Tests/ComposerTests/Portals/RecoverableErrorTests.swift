import Bitrix24
import Catalog
import Composer
import TerminalKit
import Testing

@Suite("A portal that was renamed, and a token that is too old")
struct RecoverableErrorTests {
    private static let new = Origin(host: "new.example")
    private static let renamed = PortalError(
        .redirected(.renamed(to: new)), httpStatus: 302, effect: .changes)

    private func sent() throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.type("Launch crew")
        composer.send()
        return composer
    }

    private var site: Site {
        get throws { Site(.given, portal: try Portal(reading: "https://new.example/rest/17/s3cr3tc0de/")) }
    }

    @Test("The new address is shown and asked for, and after Enter the same request goes out once more")
    func accepted() throws {
        var composer = try sent()
        composer.answer(.failure(Self.renamed))
        #expect(composer.screen.contains("https://new.example"), "\(composer.screen)")
        #expect(composer.screen.contains("https://portal.example"), "\(composer.screen)")
        #expect(composer.requests.count == 1)
        composer.press(.enter)
        #expect(composer.effects.last == .move(to: Self.new))
        #expect(composer.requests.count == 1, "nothing goes there before the new address is kept")
        composer.act(.cleared(try site))
        #expect(composer.requests.count == 2)
        #expect(composer.requests.first?.structure == composer.requests.last?.structure)
        composer.answer(Sample.created())
        #expect(composer.screen.contains("https://new.example/online/?IM_DIALOG=chat3102"), "\(composer.screen)")
    }

    @Test("Esc goes back to the form with every word, and nothing is sent")
    func declined() throws {
        var composer = try sent()
        composer.answer(.failure(Self.renamed))
        composer.press(.escape)
        #expect(composer.screen.contains("Launch crew"))
        #expect(composer.requests.count == 1)
        #expect(!composer.effects.contains(.move(to: Self.new)))
    }

    @Test("Letters that were meant for the form agree to nothing")
    func typing() throws {
        var composer = try sent()
        composer.answer(.failure(Self.renamed))
        composer.type("yes ")
        #expect(!composer.effects.contains(.move(to: Self.new)))
    }

    @Test("A portal that says so at the start is asked about when the review is, and then the review is there")
    func beforeTheReview() throws {
        var composer = try Rehearsal()
        composer.act(.identified(.failure(Self.renamed)))
        composer.type("Launch crew")
        composer.press(.function(2))
        #expect(composer.screen.contains("https://new.example"), "\(composer.screen)")
        composer.press(.enter)
        composer.act(.cleared(try site))
        composer.press(.enter)
        #expect(composer.requests.count == 1)
    }

    @Test("A redirect to anywhere else asks nothing")
    func refused() throws {
        var composer = try sent()
        composer.answer(
            .failure(
                PortalError(
                    .redirected(.refused(.unencrypted, target: "http://new.example")), httpStatus: 302,
                    effect: .changes)))
        composer.press(.enter)
        #expect(composer.screen.contains("No chat was created"), "\(composer.screen)")
        #expect(composer.requests.count == 1)
    }

    @Test("A token that has expired is asked for in place, without a letter of it on the screen")
    func expired() throws {
        var composer = try Rehearsal(
            at: Site(.given, portal: try Portal(reading: "portal.example", token: Secret("0ldt0k3n"))))
        composer.type("Launch crew")
        composer.send()
        composer.answer(.failure(Sample.refusal("expired_token", status: 401)))
        #expect(composer.screen.contains("The access token has expired"), "\(composer.screen)")
        composer.press(.enter)
        #expect(composer.screen.contains("Paste the token first."), "\(composer.screen)")
        composer.paste("n3wt0")
        composer.type("k3n")
        #expect(composer.screen.contains("••••••••"), "\(composer.screen)")
        #expect(!composer.screen.contains("n3wt0"))
        composer.press(.enter)
        #expect(composer.effects.last == .reopen(with: Secret("n3wt0k3n")))
        composer.act(.cleared(Site(.given, portal: try Portal(reading: "portal.example", token: Secret("n3wt0k3n")))))
        #expect(composer.requests.count == 2)
        #expect(composer.requests.first?.structure == composer.requests.last?.structure)
    }
}
