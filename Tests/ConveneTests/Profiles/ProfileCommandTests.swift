import Foundation
import TestSupport
import Testing

@Suite("convene profiles")
struct ProfileCommandTests {
    @Test("saves a portal after it has said who the caller is, and finds it again by name")
    func adding() async throws {
        let saved = try await SavedPortals()
        let run = try await saved.convene("profiles", "add", "acme", "--url", "-", input: saved.portal.url + "\n")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("You are Vera Lind on 127.0.0.1:"))
        #expect(run.output.contains("; scopes department, im, user."))
        #expect(try !saved.text.contains(saved.code))
        #expect(try await saved.convene("create", "--profile", "acme", "--quiet").output == "3101\n")
        // The first one is the default.
        #expect(try await saved.convene("create", "--quiet").output == "3102\n")
        #expect(try await saved.convene("profiles", "list", "--names").output == "acme\n")
        let list = try await saved.convene("profiles").output
        #expect(list.hasPrefix("*  acme  http://127.0.0.1:"))
        #expect(list.contains("webhook  Vera Lind"))
    }

    @Test("keeps what convene has written for its owner alone")
    func modes() async throws {
        let saved = try await SavedPortals()
        try await saved.convene("profiles", "add", "acme", "--url", saved.portal.url)
        let modes = [
            ("profiles.toml", 0o600), ("secrets/acme", 0o600), ("secrets", 0o700), ("", 0o700),
        ]
        for (name, mode) in modes {
            let path = saved.home.config.appending(path: name).path
            #expect(
                try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode, "\(name)")
        }
    }

    @Test("knows the color of the header and the wish to have the name typed")
    func looks() async throws {
        let saved = try await SavedPortals()
        try await saved.convene(
            "profiles", "add", "prod", "--url", saved.portal.url, "--header", "red", "--confirm")
        #expect(try saved.text.contains("header = \"red\"\nconfirm = \"name\"\n"))
        #expect(try await saved.convene("profiles", "add", "x", "--header", "pink").status == 64)
    }

    @Test("saves nothing where the portal does not let convene in, with the status of the credential")
    func refused() async throws {
        let saved = try await SavedPortals()
        let wrong = try await saved.convene("profiles", "add", "acme", "--url", "\(saved.origin)/rest/1/wr0ngc0de/")
        #expect(wrong.status == 77, "\(wrong.errors)")
        #expect(!wrong.errors.contains("chat"))
        #expect(try await saved.convene("profiles", "add", "acme", "--url", "127.0.0.1:1/rest/1/x/").status == 69)
        #expect(!FileManager.default.fileExists(atPath: saved.file.path))
    }

    @Test("leaves no secret of a portal that could not be saved")
    func unsaved() async throws {
        let saved = try await SavedPortals()
        try saved.home.write("", to: ".local/state/convene/profiles.lock/in-the-way")
        let run = try await saved.convene("profiles", "add", "acme", "--url", saved.portal.url)
        #expect(run.status == 78, "\(run.errors)")
        let secrets = saved.home.config.appending(path: "secrets").path
        #expect(try FileManager.default.contentsOfDirectory(atPath: secrets).isEmpty)
    }

    @Test("says what will not work without a missing scope, and saves the portal all the same")
    func missingScope() async throws {
        let saved = try await SavedPortals()
        let server = try FaultServer(
            connections: answers(#"{"ID":"17","NAME":"Anna","LAST_NAME":"Petrova"}"#, #"["task"]"#))
        let run = try await saved.convene("profiles", "add", "acme", "--url", server.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("You are Anna Petrova on 127.0.0.1"))
        #expect(run.output.contains("The webhook has no `im` scope, so it cannot create chats."))
        #expect(run.output.contains("Without the `user` scope members cannot be found"))
    }

    @Test("tests a saved portal: 0 where chats can be created, 77 where not")
    func testing() async throws {
        let saved = try await SavedPortals()
        try saved.write(secret: "secret-command = \"echo \(saved.code)\"")
        let run = try await saved.convene("profiles", "test", "acme")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("You are Vera Lind"))
        #expect(try saved.text.contains("as = \"Vera Lind\""))
        try saved.write(secret: "secret-command = \"echo wr0ngc0de\"")
        #expect(try await saved.convene("profiles", "test", "acme").status == 77)
        #expect(try await saved.convene("profiles", "test", "nobody").status == 64)
    }

    @Test("renames, chooses the default and removes, with the secret that convene kept")
    func changing() async throws {
        let saved = try await SavedPortals()
        for name in ["one", "two"] {
            #expect(try await saved.convene("profiles", "add", name, "--url", saved.portal.url).status == 0)
        }
        #expect(try await saved.convene("profiles", "default", "two").status == 0)
        #expect(try await saved.convene("profiles", "rename", "two", "three").status == 0)
        #expect(try await saved.convene("profiles", "list").output.contains("*  three"))
        #expect(try await saved.convene("create", "--quiet").status == 0)
        // The name is free, but the secret that was kept under it still belongs to the other one.
        #expect(try await saved.convene("profiles", "add", "two", "--url", saved.portal.url).status == 0)
        #expect(try await saved.convene("profiles", "remove", "two").status == 0)
        #expect(try await saved.convene("profiles", "test", "three").status == 0)
        #expect(try await saved.convene("profiles", "remove", "three").status == 0)
        let secrets = try FileManager.default.contentsOfDirectory(
            atPath: saved.home.config.appending(path: "secrets").path)
        #expect(secrets == ["one"])
        #expect(try await saved.convene("create").status == 77)
        for wrong in [
            ["remove", "three"], ["rename", "one", "one"], ["default", "three"], ["rename", "one", "a/b"],
        ] {
            let child = try Child(.convene, ["profiles"] + wrong, home: saved.home)
            #expect(try await child.ended() == .status(64), "\(wrong): \(child.errors)")
        }
    }

    @Test("An option counts more than the environment, and that more than the default")
    func order() async throws {
        let saved = try await SavedPortals()
        for name in ["one", "two", "three"] {
            try await saved.convene("profiles", "add", name, "--secret-command", "echo \(saved.portal.url)")
        }
        func used(_ options: String..., environment: [String: String] = [:]) async throws -> String {
            let child = try Child(
                .convene, ["create", "--dry-run", "--online"] + options, home: saved.home, environment: environment)
            _ = try await child.ended()
            return child.errors
        }
        // Now each portal fails by its name.
        try Data(try saved.text.replacing("echo \(saved.portal.url)", with: "false").utf8).write(to: saved.file)
        #expect(try await used().contains("“one”"))
        #expect(try await used(environment: ["CONVENE_PROFILE": "two"]).contains("“two”"))
        #expect(
            try await used("--profile", "three", environment: ["CONVENE_PROFILE": "two"]).contains("“three”"))
        #expect(
            try await saved.convene("create", "--quiet", environment: ["CONVENE_URL": saved.portal.url]).status == 0)
        let both = try await saved.convene(
            "create", environment: ["CONVENE_URL": saved.portal.url, "CONVENE_PROFILE": "two"])
        #expect(both.status == 64)
    }

    @Test(
        "A portal that is named twice is wrong usage",
        arguments: [
            ["--profile", "a", "--demo"], ["--profile", "a", "--url", "x"], ["--profile", "a", "--token", "x"],
        ])
    func twice(options: [String]) async throws {
        let child = try Child(.convene, ["create"] + options)
        #expect(try await child.ended() == .status(64), "\(child.errors)")
    }

    @Test("A configuration that is wrong is 78, one that others can read is 77, and neither is passed over")
    func statuses() async throws {
        let saved = try await SavedPortals()
        try saved.write(secret: "secret-command = \"echo \(saved.code)\"", more: "confrim = \"name\"")
        let wrong = try await saved.convene("create")
        #expect(wrong.status == 78)
        #expect(wrong.errors.contains("profiles.acme.confrim: there is no such key here"))
        try Data("default = ".utf8).write(to: saved.file)
        #expect(try await saved.convene("create").status == 78)
        try saved.write(secret: "secret-command = \"echo \(saved.code)\"")
        #expect(try await saved.convene("create", environment: ["CONVENE_PROFILE": "nobody"]).status == 78)
        #expect(try await saved.convene("create", "--profile", "nobody").status == 64)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: saved.file.path)
        let open = try await saved.convene("create", "--profile", "acme")
        #expect(open.status == 77)
        #expect(open.errors.contains("chmod 600 \(saved.file.path)"))
        // Where the portal is named otherwise, the file does not matter.
        #expect(try await saved.convene("create", "--url", saved.portal.url).status == 0)
    }
}
