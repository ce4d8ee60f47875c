import ArgumentParser
import Avatar
import Bitrix24
import CLibrary

PictureDecoder.serveIfAsked()
// A reader that leaves is an error of a write, which is reported, not the end of the program.
signal(SIGPIPE, SIG_IGN)
occupyStandardStreams()
let arguments = CommandLine.arguments
ArgumentRedaction.cover(arguments)
do {
    try Convene.run(Array(arguments.dropFirst()))
    end(with: 0)
} catch let failure as Failure {
    StandardError.write(failure.text)
    end(with: failure.status.rawValue)
} catch let error where Convene.exitCode(for: error).isSuccess {
    Convene.exit(withError: error)
} catch {
    // The message repeats what was typed, and a misplaced argument may be a webhook.
    StandardError.write(ArgumentRedaction.redacted(Convene.fullMessage(for: error), arguments) + "\n")
    end(with: Convene.exitCode(for: error).rawValue)
}

/// Ends the process without what libraries have left for its end: OpenSSL would take away what the thread of a request
/// is still using, and that thread would crash.
func end(with status: Int32) -> Never {
    fflush(nil)
    _exit(status)
}
