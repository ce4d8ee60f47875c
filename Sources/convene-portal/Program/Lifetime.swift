import Glibc

/// When the program ends: at once on SIGINT and SIGTERM, and with its parent if asked.
enum Lifetime {
    /// A parent that blocks or ignores signals (a shell does for `&`) hands that down; here they end the program. A
    /// client that goes away does not.
    static func prepare() {
        var ending = sigset_t()
        sigemptyset(&ending)
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_DFL)
            sigaddset(&ending, number)
        }
        pthread_sigmask(SIG_UNBLOCK, &ending, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    /// Ends the program at the end of standard input. The parent keeps the other end of a pipe there and never
    /// writes; however it dies, the kernel closes that end.
    static func endWithStandardInput() {
        DetachedThread.run {
            var byte: UInt8 = 0
            while true {
                let count = read(STDIN_FILENO, &byte, 1)
                if count == 0 || (count < 0 && errno != EINTR) { exit(0) }
            }
        }
    }

    /// How many files may be open at once, after asking for as many as there may be.
    static func raisedFileLimit() -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return 1024 }
        let usual = limit.rlim_cur
        limit.rlim_cur = limit.rlim_max
        return Int(clamping: setrlimit(resource, &limit) == 0 ? limit.rlim_cur : usual)
    }
}
