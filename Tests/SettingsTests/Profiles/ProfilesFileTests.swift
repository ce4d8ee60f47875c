import Foundation
import Settings
import TestSupport
import Testing

@Suite("The saved portals")
struct ProfilesFileTests {
    let home: TemporaryHome
    let file: ProfilesFile

    init() throws {
        home = try TemporaryHome()
        file = ProfilesFile(try #require(Paths(environment: home.environment)))
    }

    func write(_ text: String) throws {
        try home.write(text, to: ".config/convene/profiles.toml")
    }

    var text: String {
        get throws { try String(contentsOfFile: file.path, encoding: .utf8) }
    }

    static func name(_ text: String) throws -> ProfileName { try ProfileName(text) }

    static func webhook(_ name: String) throws -> Profile {
        Profile(
            name: try ProfileName(name), address: "https://acme.bitrix24.com", kind: .webhook(user: 17),
            caller: "Anna Petrova", header: HeaderColor("red"), confirmsName: true, certificates: "/etc/acme.pem",
            secret: .command("pass show b24/acme"))
    }

    @Test("are none where there is no file")
    func absent() throws {
        #expect(try file.read() == Profiles())
    }

    @Test(
        "come back as they were saved",
        arguments: [
            SecretSource.command(#"pass show "b24\acme" # prod"#), .service("acme"),
            .file("~/.config/convene/secrets/acme"),
        ],
        [
            Profile.Kind.webhook(user: 17), .token,
            .oauth(
                OAuthApplication(
                    clientID: "local.1", tokenServer: "https://oauth.example", tokens: "/srv/tokens.json")),
        ])
    func roundTrip(secret: SecretSource, kind: Profile.Kind) throws {
        let plain = Profile(
            name: try Self.name("проба.1"), address: "https://test.example:8443", kind: kind, secret: secret)
        var full = try Self.webhook("acme")
        (full.kind, full.secret) = (kind, secret)
        try file.change(.add(plain))
        try file.change(.add(full))
        #expect(try file.read() == Profiles([plain, full], default: plain.name))
    }

    @Test("are kept in a file and a folder for the owner alone, also where the folder was open")
    func modes() throws {
        try FileManager.default.createDirectory(
            at: home.config, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        try file.change(.add(try Self.webhook("acme")))
        for (path, mode) in [(file.path, 0o600), (home.config.path, 0o700)] {
            #expect(
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode, "\(path)")
        }
    }

    @Test("stay in place when the file is a link to a private one")
    func link() throws {
        let target = try home.write("# mine\n", to: "dotfiles/profiles.toml")
        try FileManager.default.createDirectory(
            at: home.config, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target.path)
        try file.change(.add(try Self.webhook("acme")))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path) == target.path)
        #expect(try String(contentsOf: target, encoding: .utf8).hasPrefix("# mine\n"))
    }

    static let written = """
        # The portals of Acme.
        default = "prod"   # careful

        # Ask Anna before you use it.
        [profiles.prod]
        address = "https://acme.bitrix24.com"
        kind = "webhook"
        user = 17
        # Two people know it.
        secret-command = "pass show b24/prod"   # see the wiki

        # For trying things out.
        [profiles.test]
        address = "https://test.bitrix24.com"
        kind = "token"
        secret-service = "test"

        """

    @Test("keep the user's comments through every change")
    func comments() throws {
        try write(Self.written)
        try file.change(.rename(try Self.name("test"), to: try Self.name("trial")))
        try file.change(.add(try Self.webhook("acme")))
        try file.change(.makeDefault(try Self.name("trial")))
        var prod = try #require(try file.read()[try Self.name("prod")])
        prod.address = "https://new.bitrix24.com"
        prod.header = HeaderColor("#ff0000")
        try file.change(.update(prod))
        try file.change(.remove(try Self.name("acme")))
        #expect(
            try text == """
                # The portals of Acme.
                default = "trial"   # careful

                # Ask Anna before you use it.
                [profiles.prod]
                address = "https://new.bitrix24.com"
                kind = "webhook"
                user = 17
                # Two people know it.
                secret-command = "pass show b24/prod"   # see the wiki
                header = "#ff0000"

                # For trying things out.
                [profiles.trial]
                address = "https://test.bitrix24.com"
                kind = "token"
                secret-service = "test"


                """)
    }

    @Test("that go take their place as the default with them")
    func removingDefault() throws {
        try write(Self.written)
        let left = try file.change(.remove(try Self.name("prod")))
        #expect(left.names.map(\.text) == ["test"])
        #expect(left.defaultName == nil)
        #expect(try text.contains("# For trying things out.\n[profiles.test]"))
    }

    @Test("are left alone where the file is written in a way that a change would damage")
    func unusual() throws {
        let unusual = """
            profiles = { test = { address = "https://test.example", kind = "token", secret-service = "test" } }

            """
        try write(unusual)
        let error = #expect(throws: ProfilesError.self) {
            try file.change(.rename(try Self.name("test"), to: try Self.name("trial")))
        }
        #expect(error == .notEditable(file: file.path))
        #expect(try text == unusual)
    }

    @Test("are not undone by another program that changes them at the same time")
    func together() async throws {
        let count = 12
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...count {
                group.addTask { [file] in try file.change(.add(try Self.webhook("p\(number)"))) }
            }
            try await group.waitForAll()
        }
        #expect(try file.read().all.count == count)
    }

    @Test("do not take a name twice, and know who is not there")
    func names() throws {
        try write(Self.written)
        let (prod, test, none) = (try Self.name("prod"), try Self.name("test"), try Self.name("none"))
        #expect(throws: ProfilesError.taken(name: prod)) { try file.change(.rename(test, to: prod)) }
        #expect(throws: ProfilesError.taken(name: prod)) { try file.change(.add(try Self.webhook("prod"))) }
        let unknown = ProfilesError.unknown(name: "none", known: ["prod", "test"])
        for edit in [ProfilesEdit.remove(none), .makeDefault(none), .rename(none, to: test)] {
            #expect(throws: unknown) { try file.change(edit) }
        }
        #expect(try text == Self.written)
    }

    static let portal = "[profiles.a]\naddress = \"https://a.example\"\n"

    @Test(
        "that are written wrongly are named with their place",
        arguments: [
            ("portals = 1", "portals"), ("default = \"x\"", "default"), ("profiles = 1", "profiles"),
            (portal + "secret-service = \"test\"", "profiles.a.kind"),
            (portal + "kind = \"hook\"\nsecret-service = \"test\"", "profiles.a.kind"),
            (portal + "kind = \"webhook\"\nsecret-service = \"test\"", "profiles.a.user"),
            (portal + "kind = \"token\"", "profiles.a"),
            (portal + "kind = \"token\"\nsecret-service = \"test\"\nsecret-command = \"x\"", "profiles.a"),
            (portal + "kind = \"token\"\nsecret-service = \"test\"\nconfrim = \"name\"", "profiles.a.confrim"),
            (portal + "kind = \"token\"\nsecret-service = \"test\"\nconfirm = \"yes\"", "profiles.a.confirm"),
            (portal + "kind = \"token\"\nsecret-service = \"test\"\nheader = \"pink\"", "profiles.a.header"),
            (portal + "kind = \"token\"\nsecret-file = \"acme\"", "profiles.a.secret-file"),
            (portal + "kind = \"oauth\"\nsecret-service = \"test\"", "profiles.a.tokens"),
            ("[profiles.a]\naddress = \"https://a.example/rest/1/x/\"", "profiles.a.address"),
            ("[profiles.\"a b\"]\naddress = \"https://a.example\"", "profiles.a b"),
        ])
    func wrong(text: String, place: String) throws {
        try write(text + "\n")
        let error = #expect(throws: ProfilesError.self) { try file.read() }
        guard case .wrong(_, let key, _)? = error else {
            Issue.record("\(String(describing: error)) is said of: \(text)")
            return
        }
        #expect(key == place)
    }
}
