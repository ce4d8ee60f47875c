import Foundation

/// A program in a real terminal: a tmux server of its own, which ends when the value goes.
///
/// Keys have tmux's names: `F2`, `Tab`, `BTab`, `C-c`, `M-u`, `Enter`, `Escape`, `BSpace`, `PPage`.
public final class TmuxScreen: Sendable {
    private let home: TemporaryHome
    private let socket: String
    /// What `terminal-holder` writes.
    private let record: URL

    /// Starts `program` in `home`, or in a new one if none is given, with `environment` above the home's environment and
    /// `terminal` as its `TERM`. Its screen can be looked at after it has ended, too.
    public convenience init(
        _ program: Executable, _ arguments: String..., home: TemporaryHome? = nil,
        environment: [String: String] = [:], columns: Int = 80, rows: Int = 24, terminal: String = "tmux-256color"
    ) async throws {
        try await self.init(
            program, arguments, home: home, environment: environment, columns: columns, rows: rows, terminal: terminal)
    }

    /// The same with arguments from elsewhere.
    public init(
        _ program: Executable, _ arguments: [String], home: TemporaryHome? = nil,
        environment: [String: String] = [:], columns: Int = 80, rows: Int = 24, terminal: String = "tmux-256color"
    ) async throws {
        self.home = try home ?? TemporaryHome()
        let number = UUID().uuidString.prefix(8)
        socket = self.home.url.appending(path: "tmux-\(number)").path
        record = self.home.url.appending(path: "terminal-\(number)")
        var command = ["-f", "/dev/null", "start-server"]
        for (option, value) in [
            ("default-terminal", terminal), ("status", "off"), ("exit-empty", "off"),
        ] {
            command += [";", "set-option", "-g", option, value]
        }
        command += [";", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", self.home.url.path]
        command += environment.flatMap { ["-e", "\($0.key)=\($0.value)"] }
        command += [Executable.terminalHolder.url.path, record.path, program.url.path] + arguments
        try await tmux(command)
        try await eventually("\(program) starts") { !recorded.isEmpty }
    }

    deinit {
        signal(SIGKILL)
        guard let end = try? Child(.tmux, ["-S", socket, "kill-server"], home: home) else { return }
        while end.exit == nil { usleep(1000) }
    }

    // MARK: What the user does

    /// Presses keys, by tmux's names.
    public func press(_ keys: String...) async throws {
        for key in keys { try await atHandPace { try await tmux(["send-keys", key]) } }
    }

    /// Types text, character by character as it stands.
    public func type(_ text: String) async throws {
        try await atHandPace { try await tmux(["send-keys", "-l", "--", text]) }
    }

    /// No faster than hands: what comes faster is taken for a paste.
    private func atHandPace(_ act: () async throws -> Void) async throws {
        try await Task.sleep(for: HandPace.pause)
        try await act()
    }

    /// Pastes text as a terminal does: between marks if the program asked for that, with returns for newlines.
    ///
    /// - Parameter isMarked: false: as terminals do that know no marks.
    public func paste(_ text: String, isMarked: Bool = true) async throws {
        let file = home.url.appending(path: "pasted-\(UUID().uuidString.prefix(8))")
        try Data(text.utf8).write(to: file)
        let options = isMarked ? ["-p", "-d"] : ["-d"]
        try await tmux(["load-buffer", file.path, ";", "paste-buffer"] + options)
        try FileManager.default.removeItem(at: file)
    }

    public func resize(columns: Int, rows: Int) async throws {
        try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) {
        if exit == nil { kill(processIdentifier, number) }
    }

    /// Closes the terminal under the program, as a broken connection does, and waits for the program's end. Nothing else
    /// can be seen afterwards.
    @discardableResult
    public func hangUp(within limit: Duration = .patience) async throws -> Exit {
        try await tmux(["kill-session"])
        return try await ended(within: limit)
    }

    // MARK: What the user sees

    /// The rows, without the spaces at their ends.
    public var lines: [String] {
        get async throws { try await text.components(separatedBy: "\n") }
    }

    /// All rows as one text.
    public var text: String {
        get async throws { try await tmux(["capture-pane", "-p"]) }
    }

    /// All rows with the escape sequences of their colors and attributes.
    public var styledText: String {
        get async throws { try await tmux(["capture-pane", "-p", "-e"]) }
    }

    /// Where the terminal's cursor stands, from 0, and whether it shows.
    public var cursor: (column: Int, row: Int, isVisible: Bool) {
        get async throws {
            let format = "#{cursor_x} #{cursor_y} #{cursor_flag}"
            let values = try await tmux(["display-message", "-p", format])
                .split { !$0.isNumber }.compactMap { Int($0) }
            return (values[0], values[1], values[2] == 1)
        }
    }

    /// How the program ended; nil as long as it runs.
    public var exit: Exit? {
        let numbers = recorded
        return numbers.count == 2 ? Exit(waitStatus: numbers[1]) : nil
    }

    public var processIdentifier: Int32 { recorded.first ?? 0 }

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
        try await firstValue("the program ends", within: limit, seen: "process \(processIdentifier), still running") {
            exit
        }
    }

    /// The numbers on record: none, the process identifier, or that and how it ended.
    private var recorded: [Int32] {
        let text = (try? String(contentsOf: record, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { Int32($0) }
    }

    @discardableResult
    private func tmux(_ command: [String]) async throws -> String {
        let child = try Child(.tmux, ["-S", socket] + command, home: home)
        guard try await child.ended() == .status(0) else { throw TmuxFailure(description: child.errors) }
        return child.output
    }
}

/// tmux itself could not do what it was told.
struct TmuxFailure: Error, CustomStringConvertible {
    let description: String
}
