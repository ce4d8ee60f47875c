import ArgumentParser
import Avatar
import Bitrix24
import CLibrary
import Catalog

PictureDecoder.serveIfAsked()
// A reader that leaves is an error of a write, which is reported, not the end of the program.
signal(SIGPIPE, SIG_IGN)
// So is a limit on the size of files: it is told as a disk that is full.
signal(SIGXFSZ, SIG_IGN)
keepSecretsOutOfCoreDumps()
occupyStandardStreams()
let arguments = CommandLine.arguments
do {
    // First, because it looks at the bytes that are covered next.
    try RawArguments.refuseOtherEncodings()
    ArgumentRedaction.cover(arguments)
    try Convene.run(Array(arguments.dropFirst()))
    end(with: 0)
} catch let failure as Failure {
    StandardError.write(failure.text)
    end(with: failure.status.rawValue)
} catch {
    // Help, version or completions: results like any other.
    do throws(Failure) {
        try StandardOutput.print(messages.translatedHelp(Convene.fullMessage(for: error)))
        end(with: Convene.exitCode(for: error).rawValue)
    } catch {
        StandardError.write(error.text)
        end(with: error.status.rawValue)
    }
}

/// From the arguments on there may be secrets in memory: no crash writes them to a disk.
func keepSecretsOutOfCoreDumps() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = 0
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
}

/// Ends the process without what libraries have left for its end: OpenSSL would take away what the thread of a request
/// is still using, and that thread would crash.
func end(with status: Int32) -> Never {
    fflush(nil)
    _exit(status)
}
