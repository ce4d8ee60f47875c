import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The browser of this machine, where there is one: over ssh there mostly is none.
enum Browser {
    #if os(Linux)
        private static let opener = "xdg-open"
    #else
        private static let opener = "open"
    #endif

    /// Starts it and does not wait; false where there is nothing to start.
    static func open(_ link: String) -> Bool {
        #if os(Linux)
            let environment = ProcessInfo.processInfo.environment
            guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else { return false }
        #endif
        let script = "command -v \(opener) >/dev/null && { \(opener) \"$1\" >/dev/null 2>&1 & }"
        let shell = try? ChildProcess(
            "/bin/sh", ["-c", script, "sh", link], input: nil, output: STDOUT_FILENO, apart: true)
        return shell?.wait() == 0
    }
}
