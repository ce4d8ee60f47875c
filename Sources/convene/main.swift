import ArgumentParser
import Bitrix24

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// A reader that leaves is an error of a write, which is reported, not the end of the program.
signal(SIGPIPE, SIG_IGN)
occupyStandardStreams()
let arguments = CommandLine.arguments
Veil.cover(arguments)
do {
    try Convene.run(Array(arguments.dropFirst()))
} catch let failure as Failure {
    StandardError.write(failure.text)
    exit(failure.status.rawValue)
} catch let error where Convene.exitCode(for: error).isSuccess {
    Convene.exit(withError: error)
} catch {
    // The message repeats what was typed, and a misplaced argument may be a webhook.
    StandardError.write(Veil.redacted(Convene.fullMessage(for: error), arguments) + "\n")
    exit(Convene.exitCode(for: error).rawValue)
}
