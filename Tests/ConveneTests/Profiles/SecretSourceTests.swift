import Foundation
import TestSupport
import Testing

@Suite("Where a secret lives")
struct SecretSourceTests {
    @Test("A command gives the code, or the whole URL, on its first line")
    func command() async throws {
        let saved = try await SavedPortals()
        for output in [saved.code, saved.portal.url] {
            try saved.write(secret: "secret-command = \"printf '\(output)\\\\nuser: vera\\\\n'\"")
            let run = try await saved.convene("create", "--quiet")
            #expect(run.status == 0, "\(run.errors)")
        }
    }

    @Test("A command that gives another portal's webhook is refused before anything is sent")
    func otherPortal() async throws {
        let saved = try await SavedPortals()
        for url in ["https://other.example/rest/1/\(saved.code)/", "\(saved.origin)/rest/2/\(saved.code)/"] {
            try saved.write(secret: "secret-command = \"echo \(url)\"")
            let run = try await saved.convene("create")
            #expect(run.status == 77)
            #expect(run.errors.contains("webhook of a different portal"), "\(run.errors)")
        }
    }

    @Test("A command that fails, gives nothing or is not there is status 77", arguments: ["false", "true", "n0where"])
    func failing(command: String) async throws {
        let saved = try await SavedPortals()
        try saved.write(secret: "secret-command = \"\(command)\"")
        let run = try await saved.convene("create")
        #expect(run.status == 77)
        #expect(run.errors.contains("“acme”"))
        #expect(run.errors.contains("no chat was created"))
    }

    @Test("A dry run shows the request without asking for the secret")
    func dryRun() async throws {
        let saved = try await SavedPortals()
        try saved.write(secret: "secret-command = \"touch asked; false\"")
        let run = try await saved.convene("create", "--dry-run", "--title", "x")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("/rest/1/••••/im.chat.add.json"))
        #expect(!FileManager.default.fileExists(atPath: saved.home.url.appending(path: "asked").path))
    }

    @Test("A command may ask for a passphrase on the terminal")
    func passphrase() async throws {
        let saved = try await SavedPortals()
        try saved.writeBehindPassphrase()
        let screen = try await TmuxScreen(.convene, "create", "--quiet", home: saved.home)
        try await screen.shows("Passphrase:")
        try await screen.type("open sesame")
        try await screen.press("Enter")
        let end = try await screen.shows("3101")
        #expect(!end.contains("sesame"))
        #expect(try await screen.ended() == .status(0))
    }

    @Test("A command that hangs ends with Ctrl-C, and nothing was sent")
    func hanging() async throws {
        let saved = try await SavedPortals()
        try saved.write(secret: "secret-command = \"echo started >&2; sleep 1000\"")
        let screen = try await TmuxScreen(.convene, "create", home: saved.home)
        try await screen.shows("started")
        try await screen.press("C-c")
        let end = try await screen.ended()
        #expect(end == .signal(SIGINT) || end == .status(130))
    }

    /// The rights of file and folder, and whether a secret may be taken from there.
    static let rights: [(file: Int, folder: Int, isFine: Bool)] = [
        (0o600, 0o700, true), (0o400, 0o700, true), (0o644, 0o700, false), (0o660, 0o700, false),
        (0o604, 0o700, false), (0o600, 0o755, false), (0o600, 0o770, false), (0o600, 0o701, false),
    ]

    @Test(
        "A file is taken where nobody else can read it, also behind a symbolic link", arguments: rights, [false, true])
    func file(rights: (file: Int, folder: Int, isFine: Bool), isLink: Bool) async throws {
        let saved = try await SavedPortals()
        let file = try saved.home.write(saved.code + "\n", to: "keys/acme", mode: rights.file)
        try FileManager.default.setAttributes(
            [.posixPermissions: rights.folder], ofItemAtPath: file.deletingLastPathComponent().path)
        var path = file.path
        if isLink {
            path = saved.home.url.appending(path: "link").path
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: file.path)
        }
        try saved.write(secret: "secret-file = \"\(path)\"")
        let run = try await saved.convene("create")
        #expect(run.status == (rights.isFine ? 0 : 77), "\(run.errors)")
        if !rights.isFine { #expect(run.errors.contains("chmod ")) }
    }

    @Test("A file below ~ is found, one that is gone is status 77")
    func fileBelowHome() async throws {
        let saved = try await SavedPortals()
        try saved.home.write(saved.code, to: "keys/acme")
        try saved.write(secret: "secret-file = \"~/keys/acme\"")
        #expect(try await saved.convene("create").status == 0)
        try FileManager.default.removeItem(at: saved.home.url.appending(path: "keys/acme"))
        let run = try await saved.convene("create")
        #expect(run.status == 77)
        #expect(run.errors.contains("is not there"))
    }

    /// A `secret-tool` that keeps what it is given in a file.
    private func service(in home: TemporaryHome) throws -> [String: String] {
        try home.write(
            """
            #!/bin/sh
            task=$1; [ "$2" = "--label=convene acme" ] && shift
            [ "$2 $3 $4" = "service convene profile" ] || exit 2
            case $task in
            store) cat >"$HOME/kept-$5" ;;
            lookup) cat "$HOME/kept-$5" ;;
            clear) rm "$HOME/kept-$5" ;;
            esac
            """, to: "bin/secret-tool", mode: 0o700)
        let path = home.environment["PATH"] ?? ""
        return ["PATH": "\(home.url.appending(path: "bin").path):\(path)", "DISPLAY": ":7"]
    }

    @Test("On a desktop the secret service keeps it, and gives it up when the portal is forgotten")
    func secretService() async throws {
        let saved = try await SavedPortals()
        let desktop = try service(in: saved.home)
        let kept = saved.home.url.appending(path: "kept-acme").path
        try await saved.convene("profiles", "add", "acme", "--url", saved.portal.url, environment: desktop)
        #expect(try saved.text.contains("secret-service = \"acme\""))
        #expect(try String(contentsOfFile: kept, encoding: .utf8) == saved.code)
        try await saved.convene("profiles", "rename", "acme", "prod", environment: desktop)
        #expect(try await saved.convene("create", "--quiet", environment: desktop).status == 0)
        try await saved.convene("profiles", "remove", "prod", environment: desktop)
        #expect(!FileManager.default.fileExists(atPath: kept))
    }

    @Test("Where there is no secret service a private file keeps it; whoever insists on the service is told")
    func withoutService() async throws {
        let saved = try await SavedPortals()
        let desktop = ["DISPLAY": ":7"]
        let insisting = try await saved.convene(
            "profiles", "add", "acme", "--url", saved.portal.url, "--secret-service", environment: desktop)
        #expect(insisting.status == 77)
        #expect(insisting.errors.contains("--secret-file FILE"))
        #expect(
            try await saved.convene("profiles", "add", "acme", "--url", saved.portal.url, environment: desktop).status
                == 0)
        #expect(try saved.text.contains("secret-file = \""))
    }

    @Test("A file of the user's own is filled, or read if there is something in it already")
    func ownFile() async throws {
        let saved = try await SavedPortals()
        let path = saved.home.url.appending(path: "keys/acme").path
        try await saved.convene(
            "profiles", "add", "one", "--url", saved.portal.url, "--secret-file", "keys/acme")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == saved.code + "\n")
        let url = try saved.home.write(saved.portal.url, to: "keys/whole").path
        #expect(try await saved.convene("profiles", "add", "two", "--secret-file", url).status == 0)
        // What convene did not make it does not take away.
        try await saved.convene("profiles", "remove", "one")
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test("A token of a file or a command is where a saved portal finds it again")
    func tokens() async throws {
        let saved = try await SavedPortals()
        let server = try FaultServer(
            connections: answers(#"{"ID":"17","NAME":"Anna"}"#, #"["im","user"]"#, "3102"))
        let domain = server.url.components(separatedBy: "/rest/")[0]
        let run = try await saved.convene(
            "profiles", "add", "acme", "--url", domain, "--token-command", "echo t0k3n")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try await saved.convene("create", "--quiet").output == "3102\n")
        #expect(server.requests.last?.text == "{\"auth\":\"t0k3n\"}")
    }
}
