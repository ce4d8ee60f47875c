import FoundationEssentials
import CLibrary

/// Programs that convene starts. They get no secret in arguments or environment, and none of its signal settings.
struct ChildProcess {
    let identifier: pid_t

    /// - Parameters:
    ///   - input: becomes standard input; nil hands down this program's own.
    ///   - output: becomes standard output.
    ///   - apart: in a process group of its own, which Ctrl-C on the terminal does not reach.
    init(
        _ path: String, _ arguments: [String], input: Int32?, output: Int32, apart: Bool
    ) throws(SystemError) {
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = Self.environment.map { strdup($0) } + [nil]
        defer { (words + variables).forEach { free($0) } }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        Self.resetSignals(&attributes, apart: apart)

        var identifier = pid_t()
        let failure = posix_spawn(&identifier, path, &actions, &attributes, words, variables)
        guard failure == 0 else { throw SystemError(number: failure) }
        self.identifier = identifier
    }

    private static func resetSignals(_ attributes: inout posix_spawnattr_t, apart: Bool) {
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var ignored = sigset_t()
        sigemptyset(&ignored)
        sigaddset(&ignored, SIGPIPE)
        sigaddset(&ignored, SIGXFSZ)
        posix_spawnattr_setsigdefault(&attributes, &ignored)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (apart ? POSIX_SPAWN_SETPGROUP : 0)
        posix_spawnattr_setflags(&attributes, Int16(flags))
    }

    private static var environment: [String] {
        ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CONVENE_") }.map { "\($0.key)=\($0.value)" }
    }

    /// Waits for the end.
    ///
    /// - Returns: the exit status; as shells count, 128 and the signal where a signal ended it.
    @discardableResult
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
        return Self.asShellsCount(status)
    }

    /// The same if it has ended; nil while it runs.
    func status() -> Int32? {
        var status: Int32 = 0
        return waitpid(identifier, &status, WNOHANG) == identifier ? Self.asShellsCount(status) : nil
    }

    private static func asShellsCount(_ status: Int32) -> Int32 {
        status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
    }

    func end() {
        kill(identifier, SIGTERM)
        wait()
    }
}

/// A pipe whose ends no child inherits by accident.
struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(SystemError) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .last }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }
}
