import Catalog
import Testing

@testable import Bitrix24

@Suite("Domains outside of ASCII")
struct InternationalHostTests {
    private static let names = [
        ("портал.рф", "xn--80awhdgm.xn--p1ai"), ("münchen.example", "xn--mnchen-3ya.example"),
        ("straße.example", "xn--strae-oqa.example"), ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
        ("crm.портал.рф", "crm.xn--80awhdgm.xn--p1ai"),
    ]

    @Test("Both forms name the same portal, and both are shown", arguments: names)
    func forms(unicode: String, ascii: String) throws {
        for typed in [unicode, ascii, unicode.uppercased().replacing("SS", with: "ß"), ascii.uppercased()] {
            let portal = try Portal(reading: "https://\(typed):8449/rest/1/k3yk3y/")
            #expect(portal.host == ascii)
            #expect(portal.name == "\(ascii):8449")
            #expect(portal.shownName == "\(unicode):8449 (\(ascii):8449)")
            #expect(portal.redactedAddress(of: "profile") == "https://\(ascii):8449/rest/1/••••/profile.json")
            let saved = try Portal(saved: "https://\(typed):8449", webhookOf: UserID(rawValue: 1))
            #expect(saved.origin == portal.origin)
            #expect(try saved.opened(with: Secret("https://\(unicode):8449/rest/1/k3yk3y/")) == portal)
        }
    }

    @Test("A name in ASCII is shown as it is", arguments: ["acme.bitrix24.com", "127.0.0.1", "[::1]", "localhost"])
    func plain(host: String) throws {
        let portal = try Portal(reading: "https://\(host)/rest/1/k3yk3y/")
        #expect(portal.host == host)
        #expect(portal.shownName == host)
    }

    @Test("A letter that is put together is the same as one that is whole, and a wide dot is a dot")
    func normalization() throws {
        #expect(try InternationalHost.encoded("mu\u{308}nchen.example") == "xn--mnchen-3ya.example")
        #expect(try Portal(reading: "https://mu\u{308}nchen.example/rest/1/k3yk3y/").host == "xn--mnchen-3ya.example")
    }

    @Test(
        "A part of letters that look alike, of two alphabets, is refused",
        arguments: ["аcme.bitrix24.com", "раypal.example", "οk.example", "портaл.рф"])
    func mixed(host: String) {
        #expect(throws: AddressIssue.mixedAlphabets) { try Portal(reading: "https://\(host)/rest/1/k3yk3y/") }
    }

    @Test(
        "Digits, hyphens and other parts of the name may be of any alphabet",
        arguments: ["портал-24.example", "crm2.портал.рф"])
    func unmixed(host: String) throws {
        #expect(try Portal(reading: "https://\(host)/rest/1/k3yk3y/").host.hasPrefix("xn--") || host.hasPrefix("crm2"))
    }

    @Test("Given as xn--, a name of mixed alphabets is taken and shown in no other form")
    func mixedInASCII() throws {
        let portal = try Portal(reading: "https://xn--cme-5cd.example/rest/1/k3yk3y/")
        #expect(portal.shownName == "xn--cme-5cd.example")
        #expect(try Portal(reading: "https://xn--zz.example/rest/1/k3yk3y/").shownName == "xn--zz.example")
    }

    @Test("What cannot be a domain is refused with a sentence of its own")
    func impossible() {
        let long = String(repeating: "я", count: 64)
        for host in ["\(long).рф", "я\u{200D}я.рф"] {
            #expect(throws: AddressIssue.noDomain) { try Portal(reading: "https://\(host)/rest/1/k3yk3y/") }
        }
        for fault in [AddressIssue.noDomain, .mixedAlphabets] {
            #expect(fault.message(in: Messages(.english)) != AddressIssue.notAnAddress.message(in: Messages(.english)))
        }
    }

    @Test("What an older version wrote down names the portal that it names today")
    func written() {
        #expect(Portal.name(written: "портал.рф:8449") == "xn--80awhdgm.xn--p1ai:8449")
        for name in ["demo", "acme.bitrix24.com", "127.0.0.1:8080", "", "what? that"] {
            #expect(Portal.name(written: name) == name)
        }
    }
}
