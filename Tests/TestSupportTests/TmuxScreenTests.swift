import Foundation
import TestSupport
import Testing

@Suite("A program in tmux")
struct TmuxScreenTests {
    @Test("shows what was typed, and how it ended")
    func typing() async throws {
        let screen = try await TmuxScreen(.shell, "-c", "read -r line; echo \"<$line>\"; exit 3")
        try await screen.type("Привет; C-c {x}")
        try await screen.shows("Привет; C-c {x}")
        #expect(screen.exit == nil)
        try await screen.press("Enter")
        #expect(try await screen.ended() == .status(3))
        #expect(try await screen.lines.contains("<Привет; C-c {x}>"))
    }

    @Test("gets a paste between brackets once it asked for that")
    func bracketedPaste() async throws {
        let screen = try await TmuxScreen(
            .shell, "-c", #"stty raw -echo; printf '\033[?2004hready'; dd bs=1 count=16 2>/dev/null | od -An -c"#)
        try await screen.shows("ready")
        try await screen.paste("a\nb;")
        try await screen.shows(#"033   [   2   0   0   ~   a  \r   b   ;"#)
    }

    @Test("learns its new size, and that a signal ended it")
    func resizing() async throws {
        let screen = try await TmuxScreen(
            .shell, "-c", "trap 'stty size' WINCH; echo ready; while :; do sleep 0.05; done", columns: 40, rows: 12)
        try await screen.shows("ready")
        try await screen.resize(columns: 132, rows: 50)
        try await screen.shows("50 132")
        screen.signal(SIGTERM)
        #expect(try await screen.ended() == .signal(SIGTERM))
    }

    @Test("learns when its terminal hangs up")
    func hangUp() async throws {
        let screen = try await TmuxScreen(.shell, "-c", "echo ready; exec sleep 100")
        try await screen.shows("ready")
        #expect(try await screen.hangUp() == .signal(SIGHUP))
    }

    @Test("that never shows what is waited for fails with what it did show")
    func failure() async throws {
        let screen = try await TmuxScreen(.shell, "-c", "echo 'this instead'")
        try await screen.shows("this")
        let error = try await #require(throws: NeverHappened.self) {
            try await screen.shows("that", within: .zero)
        }
        #expect(error.description.contains("“that”"))
        #expect(error.description.contains("this instead"))
    }
}
