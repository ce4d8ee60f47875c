import Foundation
import TestSupport

/// A program that is measured.
struct Peer {
    let name: String
    let program: Executable
    let arguments: [String]
    var environment: [String: String] = [:]
    /// What it writes last when it paints its first screen, in one piece.
    let lastPainted: String

    func start() throws -> PseudoTerminal {
        try PseudoTerminal(
            program, arguments, environment: environment.merging(["TERM": "xterm-256color"]) { $1 })
    }

    /// Starts it and waits until its first screen is there and nothing follows.
    func startSettled() throws -> PseudoTerminal {
        let terminal = try start()
        try terminal.wait(for: lastPainted)
        terminal.settle(silence: .milliseconds(500))
        return terminal
    }
}

extension Peer {
    /// The composer, on a portal that runs already and that the environment names.
    static func convene(portal: DemoPortal) -> Peer {
        Peer(
            name: "convene", program: .convene, arguments: [], environment: ["CONVENE_URL": portal.url],
            lastPainted: "F10")
    }

    /// The same with an option, for which the command line has to be parsed.
    static func conveneWithOption(portal: DemoPortal) -> Peer {
        Peer(name: "convene --url", program: .convene, arguments: ["--url", portal.url], lastPainted: "F10")
    }

    /// One chat without the screen.
    static func create(portal: DemoPortal) -> Peer {
        Peer(
            name: "convene create", program: .convene, arguments: ["create", "--title", title],
            environment: ["CONVENE_URL": portal.url], lastPainted: "")
    }

    /// The same request by `curl`.
    static func curl(portal: DemoPortal) -> Peer {
        Peer(
            name: "curl", program: .installed("curl"),
            arguments: [
                "--silent", "--header", "Content-Type: application/json", "--data", "{\"TITLE\":\"\(title)\"}",
                portal.url + "im.chat.add.json",
            ], lastPainted: "")
    }

    private static let title = "The quarterly review of everything"

    /// `dialog` with the fields of the composer.
    static let dialog = Peer(
        name: "dialog --form", program: .installed("dialog"),
        arguments: ["--form", "Create a chat", "20", "76", "8"]
            + ["Title", "Type", "Color", "Members", "Owner", "Avatar", "Description", "Message"].enumerated()
            .flatMap { [$1, "\($0 + 1)", "1", "", "\($0 + 1)", "15", "50", "255"] },
        lastPainted: "ancel")

    /// One screen in C; `path` is the compiled `Peers/one-screen.c`.
    static func oneScreen(path: String) -> Peer {
        Peer(
            name: "C, one screen", program: Executable(URL(filePath: path)), arguments: [],
            lastPainted: "F10 leaves")
    }
}
