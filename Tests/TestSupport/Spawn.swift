import CTestSupport
import Foundation

/// Starts a program in a session of its own and gives its process identifier; the caller waits for it.
///
/// Foundation's `Process` would not do: it takes a program for running as long as any descendant is, such as a tmux
/// server. `command` is the program's path and its arguments; `streams` are the paths of what becomes standard input,
/// output and errors.
func spawn(
    _ command: [String], environment: [String: String], folder: URL, streams: [String]
) throws -> Int32 {
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    let paths = streams.map { strdup($0) }
    defer { (arguments + variables + paths).forEach { free($0) } }
    var process: Int32 = 0
    let failure = spawn_in_session(&process, arguments, variables, folder.path, paths)
    guard failure == 0 else { throw POSIXError(.init(rawValue: failure) ?? .EIO) }
    return process
}
