import Foundation
import TestSupport
import Testing

@Suite("Text in every encoding")
struct EncodingTests {
    /// Runs a script in which `$C` is convene and `$U` the address of a portal that must not be called.
    private func shell(
        _ script: String, server: FaultServer? = nil, home: TemporaryHome? = nil
    ) async throws -> (status: Exit, output: String, errors: String) {
        let silent = try FaultServer(.silence)
        let run = try await Command.run(
            .shell, ["-c", script], home: home,
            environment: ["C": Executable.convene.url.path, "U": (server ?? silent).url])
        #expect(!(run.output + run.errors).contains(secret), "\(run.errors)")
        if server == nil { #expect(silent.connections == 0) }
        return (run.exit, run.output, run.errors)
    }

    @Test(
        "An option that is not UTF-8 is refused, and nothing is sent",
        arguments: [
            ("create --url $U --title \"$X\"", 65, "--title"), ("create --url $U --title=\"$X\"", 65, "--title"),
            ("create --url $U --description \"$X\"", 65, "--description"),
            ("create --url $U --message \"$X\"", 65, "--message"),
            ("check --fields \"{'TITLE':'$X'}\"", 65, "--fields"),
            ("check --members \"$X\"", 65, "--members"), ("create --url $U --avatar \"$X.png\"", 65, "--avatar"),
            ("create --url \"$U$X\"", 64, "--url"), ("create --url $U --debug \"$X\"", 64, "--debug"),
            ("--url $U --template \"$X\"", 64, "--template"), ("profiles add --url $U \"$X\"", 64, "An argument"),
            ("profiles remove \"$X\"", 64, "An argument"),
        ])
    func options(arguments: String, status: Int32, name: String) async throws {
        let run = try await shell("X=$(printf '\\317\\360\\350'); $C \(arguments)")
        #expect(run.status == .status(status), "\(run.errors)")
        #expect(run.output == "")
        #expect(run.errors.contains(name) && run.errors.contains("not UTF-8 text"), "\(run.errors)")
        #expect(run.errors.contains("Nothing was sent"))
    }

    @Test(
        "A variable that is not UTF-8 is refused",
        arguments: [
            "CONVENE_URL", "CONVENE_TOKEN", "CONVENE_PROFILE", "CONVENE_THEME", "HOME", "XDG_STATE_HOME", "EDITOR",
        ])
    func variables(name: String) async throws {
        let run = try await shell("export \(name)=$(printf 'a\\317b'); $C check --title x")
        #expect(run.status == .status(64), "\(run.errors)")
        #expect(run.errors.contains("The value of \(name) is not UTF-8 text."), "\(run.errors)")
    }

    @Test("A structure in UTF-16 with its mark is read, without one it is named, and what is no text is refused")
    func structures() async throws {
        let home = try TemporaryHome()
        let text = "{\"TITLE\":\"Запуск\"}"
        let utf16 = try #require(text.data(using: .utf16LittleEndian))
        try (Data([0xff, 0xfe]) + utf16).write(to: home.url.appending(path: "marked"))
        try utf16.write(to: home.url.appending(path: "bare"))
        try Data([0x7b, 0xcf, 0xf0, 0x7d]).write(to: home.url.appending(path: "other"))
        for source in ["--fields marked", "--fields - <marked"] {
            let run = try await shell("$C create --dry-run --quiet --url $U \(source)", home: home)
            #expect(run.output.contains("\"TITLE\": \"Запуск\""), "\(run.errors)")
        }
        for source in ["--fields bare", "--fields - <bare"] {
            let run = try await shell("$C create --url $U \(source)", home: home)
            #expect(run.status == .status(65))
            #expect(run.errors.contains("UTF-16") && run.errors.contains("iconv -f UTF-16LE"), "\(run.errors)")
        }
        for source in ["--fields other", "--fields - <other"] {
            let run = try await shell("$C create --url $U \(source)", home: home)
            #expect(run.status == .status(65), "\(run.errors)")
        }
    }

    @Test("The mark in front of a secret is no part of it, wherever it comes from")
    func secrets() async throws {
        let home = try TemporaryHome()
        try home.write("\u{feff}t0k3n\n", to: "token")
        let server = try FaultServer(connections: answers("3102"))
        let domain = "127.0.0.1:\(server.port)"
        let script = """
            printf '\\357\\273\\277%s\\n' "$U" | $C create --quiet --url - &&
            { printf '\\377\\376'; printf '%s\\r\\n' "$U" | iconv -f UTF-8 -t UTF-16LE; } | $C create --quiet --url - &&
            $C create --quiet --url \(domain) --token-file token &&
            $C create --quiet --url \(domain) --token-command 'cat token'
            """
        let run = try await shell(script, server: server, home: home)
        #expect(run.status == .status(0), "\(run.errors)")
        #expect(run.output == "3102\n3102\n3102\n3102\n")
        #expect(server.requests.map(\.text) == ["{}", "{}", "{\"auth\":\"t0k3n\"}", "{\"auth\":\"t0k3n\"}"])
    }

    @Test("The mark in front of a portal's answer is no part of it: standard output stays JSON")
    func answer() async throws {
        let server = try FaultServer(.answer(.json("\u{feff}{\"result\":3102}")))
        let run = try await convene("create", "--url", server.url, "--title", "x")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "{\"result\":3102}\n")
    }

    @Test(
        "The answers to the line-by-line form may have a mark, and be in UTF-16",
        arguments: ["UTF-8", "UTF-16LE", "UTF-16BE"])
    func lines(encoding: String) async throws {
        let portal = try await DemoPortal()
        let run = try await Command.run(
            .shell, "-c",
            "printf '\\357\\273\\277Запуск 🚀\\n:review\\ny\\n' | iconv -f UTF-8 -t \(encoding) | $C --accessible --url $U",
            environment: ["C": Executable.convene.url.path, "U": portal.url])
        #expect(run.output.contains("Запуск 🚀"), "\(run.output)\(run.errors)")
        #expect(run.output.contains("created"), "\(run.output)\(run.errors)")
    }

    @Test("Settings may have a mark")
    func settings() async throws {
        let home = try TemporaryHome()
        try home.write("\u{feff}language = \"ru\"\n", to: ".config/convene/config.toml")
        #expect(try await convene("check", "--title", "a", home: home).output.contains("Структура верна."))
    }
}
