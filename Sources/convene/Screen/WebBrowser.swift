import Settings
import CLibrary

/// The browser of this machine, where there is one: over ssh there mostly is none.
enum WebBrowser {
    /// Starts it and does not wait; false where there is nothing to start.
    static func open(_ link: String) -> Bool {
        guard Environment.own.hasDesktop else { return false }
        let script = "command -v xdg-open >/dev/null && { xdg-open \"$1\" >/dev/null 2>&1 & }"
        let shell = try? ChildProcess(
            "/bin/sh", ["-c", script, "sh", link], input: nil, output: STDOUT_FILENO, apart: true)
        return shell?.wait() == 0
    }
}

extension Environment {
    /// Whether programs can show windows.
    var hasDesktop: Bool { self["DISPLAY"] != nil || self["WAYLAND_DISPLAY"] != nil }
}
