import Foundation
import Testing

@Suite("The program: how it starts, what it says, when it ends")
struct ProgramTests {
    @Test("the first line is the webhook, and it comes at once")
    func firstLine() throws {
        let began = ContinuousClock.now
        let portal = try PortalUnderTest()
        let took = ContinuousClock.now - began
        #expect(portal.firstLine.wholeMatch(of: #/http://127\.0\.0\.1:\d+/rest/1/[a-z0-9]{16}//#) != nil)
        // 20 ms by itself on two cores; the bound leaves room for the tests beside it.
        #expect(took < .seconds(3), "the first line took \(took)")
    }

    @Test("it listens on loopback only, on the port it is told")
    func port() throws {
        let free = try PortalUnderTest().port
        let portal = try PortalUnderTest("--port", String(free))
        #expect(portal.port == free)
        let taken = try Run("--port", String(free))
        #expect(taken.status != 0)
        #expect(taken.errors.contains("Port \(free) of 127.0.0.1 cannot be opened"))
        #expect(taken.errors.contains("--port"))
    }

    @Test("it ends at once when interrupted or told to", arguments: [SIGINT, SIGTERM])
    func signals(signal: Int32) throws {
        let portal = try PortalUnderTest("--fault", "profile=silence")
        let client = try RawClient(port: portal.port)
        client.send(PortalUnderTest.bytes("GET", portal.webhook + "profile"))
        kill(portal.process.processIdentifier, signal)
        let end = try #require(portal.end(), "it still runs")
        #expect(end.reason == .uncaughtSignal)
        #expect(end.status == signal)
    }

    @Test("with its parent it ends when standard input does")
    func parent() throws {
        let portal = try PortalUnderTest()
        try portal.closeInput()
        #expect(try #require(portal.end(), "it still runs").status == 0)
    }

    @Test(
        "options that make no sense are refused",
        arguments: [
            ["--people", "0"], ["--people", "50001"], ["--rate", "2"], ["--fault", "im.chat.add=nonsense"],
            ["--fault", "no.such=rate"], ["--latency", "50±60"], ["--token-life", "0"], ["--generation", "G5"],
            ["--operating-window", "1e300"], ["--token-life", "1e300"], ["--port", "70000"],
            ["--profile-of-portal", "2017"], ["--controllers", "26"], ["--department-portion", "0"],
        ])
    func options(options: [String]) throws {
        let run = try Run(options[0], options[1])
        #expect(run.status == 64)
        #expect(run.errors.contains(options[0]))
        #expect(run.output.isEmpty)
    }

    @Test("the help names every kind of fault and every control call")
    func help() throws {
        let run = try Run("--help")
        #expect(run.status == 0)
        for word in ["cut-after", "slow-drip", "ok-with-error", "/control/fault", "/control/chats", "--with-parent"] {
            #expect(run.output.contains(word), "the help does not name \(word)")
        }
    }

    @Test("the help is Russian throughout for a Russian reader")
    func russianHelp() throws {
        let run = try Run(program: "/usr/bin/env", "LC_ALL=ru_RU.UTF-8", PortalUnderTest.executable.path, "--help")
        #expect(run.status == 0)
        for word in ["ОПИСАНИЕ: ", "ВЫЗОВ: ", "ПАРАМЕТРЫ:", "Виды сбоев:", "КОДЫ ЗАВЕРШЕНИЯ:", "Показать справку."] {
            #expect(run.output.contains(word), "\(run.output)")
        }
        // Two words of English beside each other are a sentence, outside names and commands.
        let english = run.output.split(separator: "\n").filter {
            $0.contains(#/ (the|of|is|for|a|not|default|values)[ ):]/#)
        }
        #expect(english.isEmpty, "\(english)")
    }

    @Test("the log has a line for each request, and no secret")
    func log() throws {
        let process = Process()
        let output = Pipe()
        let errors = Pipe()
        process.executableURL = PortalUnderTest.executable
        process.arguments = ["--log"]
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        defer { process.terminate() }
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let url = try #require(URL(string: line.trimmingCharacters(in: .whitespacesAndNewlines)))
        let code = url.pathComponents[3]
        let paths = [url.path + "/profile", url.path, "/rest/\(code)/x", "/\(code)", "/rest/profile?auth=\(code)"]
        for path in paths {
            let client = try RawClient(port: UInt16(try #require(url.port)))
            client.send(PortalUnderTest.bytes("GET", path))
            _ = client.answer()
        }
        process.terminate()
        let log = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(log.split(separator: "\n").count == paths.count)
        #expect(log.contains("GET profile user=1 0B 200"))
        #expect(!log.contains(code))
    }
}
