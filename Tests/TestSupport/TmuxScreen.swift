import Foundation

/// A program in a real terminal: a tmux server of its own, which ends when the value goes.
///
/// Keys have tmux's names: `F2`, `Tab`, `BTab`, `C-c`, `M-u`, `Enter`, `Escape`, `BSpace`, `PPage`.
public final class TmuxScreen: Sendable {
    private let home: TemporaryHome
    private let socket: String

    /// Starts `program` in `home`, or in a new one if none is given, with `environment` above the home's environment and
    /// `terminal` as its `TERM`. Its screen can be looked at after it has ended, too.
    public init(
        _ program: Executable, _ arguments: String..., home: TemporaryHome? = nil,
        environment: [String: String] = [:], columns: Int = 80, rows: Int = 24, terminal: String = "tmux-256color"
    ) async throws {
        self.home = try home ?? TemporaryHome()
        socket = self.home.url.appending(path: "tmux-\(UUID().uuidString.prefix(8))").path
        var words = ["-f", "/dev/null", "start-server"]
        for (option, value) in [
            ("default-terminal", terminal), ("remain-on-exit", "on"), ("remain-on-exit-format", ""),
            ("status", "off"), ("exit-empty", "off"),
        ] {
            words += [";", "set-option", "-g", option, value]
        }
        words += [";", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", self.home.url.path]
        words += environment.flatMap { ["-e", "\($0.key)=\($0.value)"] }
        try await tmux(words + [program.url.path] + arguments)
    }

    deinit {
        guard let end = try? Child(.tmux, ["-S", socket, "kill-server"], home: home) else { return }
        while end.exit == nil { usleep(1000) }
    }

    // MARK: What the user does

    /// Presses keys, by tmux's names.
    public func press(_ keys: String...) async throws {
        try await tmux(["send-keys"] + keys)
    }

    /// Types text, character by character as it stands.
    public func type(_ text: String) async throws {
        try await tmux(["send-keys", "-l", "--", text])
    }

    /// Pastes text as a terminal does: between brackets if the program asked for that, with returns for newlines.
    public func paste(_ text: String) async throws {
        let file = home.url.appending(path: "pasted-\(UUID().uuidString.prefix(8))")
        try Data(text.utf8).write(to: file)
        try await tmux(["load-buffer", file.path, ";", "paste-buffer", "-p", "-d"])
        try FileManager.default.removeItem(at: file)
    }

    public func resize(columns: Int, rows: Int) async throws {
        try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) async throws {
        if let process = Int32(try await properties("pane_pid")[0]) { kill(process, number) }
    }

    /// Closes the terminal under the program, as a broken connection does, and waits for the program's end.
    public func hangUp(within limit: Duration = .patience) async throws {
        guard let process = Int32(try await properties("pane_pid")[0]) else { return }
        try await tmux(["kill-session"])
        try await eventually("the program ends after a hang-up", within: limit) { kill(process, 0) != 0 }
    }

    // MARK: What the user sees

    /// The rows, without the spaces at their ends.
    public var lines: [String] {
        get async throws { try await text.components(separatedBy: "\n") }
    }

    /// All rows as one text.
    public var text: String {
        get async throws { try await capture("capture-pane -p") }
    }

    /// All rows with the escape sequences of their colours and attributes.
    public var styledText: String {
        get async throws { try await capture("capture-pane -p -e") }
    }

    /// Where the terminal's cursor stands, from 0, and whether it shows.
    public var cursor: (column: Int, row: Int, isVisible: Bool) {
        get async throws {
            let values = try await properties("cursor_x", "cursor_y", "cursor_flag").map { Int($0) ?? -1 }
            return (values[0], values[1], values[2] == 1)
        }
    }

    /// How the program ended; nil as long as it runs.
    public var exit: Exit? {
        get async throws {
            let values = try await properties("pane_dead", "pane_dead_status", "pane_dead_signal").map { Int32($0) }
            guard values[0] == 1 else { return nil }
            return values[2].map { .signal($0) } ?? values[1].map { .status($0) }
        }
    }

    /// Waits until the screen shows `text`, and returns the screen.
    @discardableResult
    public func shows(_ text: String, within limit: Duration = .patience) async throws -> String {
        try await shows("“\(text)”", within: limit) { $0.contains(text) }
    }

    /// Waits until the screen satisfies `condition`, and returns the screen; `expectation` says in a failure what that
    /// was.
    @discardableResult
    public func shows(
        _ expectation: String, within limit: Duration = .patience, where condition: (String) -> Bool
    ) async throws -> String {
        var screen = ""
        return try await firstValue("the screen shows \(expectation)", within: limit, seen: screen) {
            screen = try await text
            return condition(screen) ? screen : nil
        }
    }

    /// Waits for the program's end.
    public func ended(within limit: Duration = .patience) async throws -> Exit {
        var screen = ""
        return try await firstValue("the program ends", within: limit, seen: screen) {
            screen = try await text
            return try await exit
        }
    }

    /// tmux scrolls the screen by a row when the program has ended: the first row is fetched back then.
    private func capture(_ command: String) async throws -> String {
        try await tmux(["if-shell", "-F", "#{pane_dead}", command + " -S -1", command])
    }

    private func properties(_ names: String...) async throws -> [String] {
        let format = names.map { "#{\($0)}" }.joined(separator: " ")
        return try await tmux(["display-message", "-p", format])
            .trimmingCharacters(in: .newlines).components(separatedBy: " ")
    }

    @discardableResult
    private func tmux(_ words: [String]) async throws -> String {
        let child = try Child(.tmux, ["-S", socket] + words, home: home)
        guard try await child.ended() == .status(0) else { throw TmuxFailure(description: child.errors) }
        return child.output
    }
}

/// tmux itself could not do what it was told.
struct TmuxFailure: Error, CustomStringConvertible {
    let description: String
}
