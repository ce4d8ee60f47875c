import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The user's own editor, for one text at a time.
struct TextEditor {
    /// Why the text stays as it was.
    struct Failure: Error {
        let sentence: String
    }

    /// A command line, as `$VISUAL` and `$EDITOR` hold it.
    let command: String
    let home: String?
    private let folder: String

    init(environment: [String: String]) {
        let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
        command = named ?? "vi"
        home = environment["HOME"]
        folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    }

    /// Lets the user edit the text; blocks until the editor ends. The terminal must have been released.
    ///
    /// The text is in a file that only its owner can read, and is gone afterwards.
    func edit(_ text: String) -> Result<String, Failure> {
        var path = Array("\(folder)/convene-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return .failure(Self.failure("No file for the editor could be made")) }
        let file = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(file) }
        let handle = FileHandleText(descriptor: descriptor)
        guard handle.write(text) else { return .failure(Self.failure("The file for the editor could not be written")) }
        guard run(on: file) else {
            return .failure(Failure(sentence: "The editor (\(command)) failed; the text stays as it was."))
        }
        guard let edited = try? String(contentsOf: URL(filePath: file), encoding: .utf8) else {
            return .failure(Failure(sentence: "What the editor wrote is not UTF-8 text; the text stays as it was."))
        }
        return .success(edited)
    }

    private static func failure(_ what: String) -> Failure {
        Failure(sentence: "\(what): \(String(cString: strerror(errno))). The text stays as it was.")
    }

    /// Runs the command through the shell, which takes it apart as the user meant it, with the signals of a program
    /// that was started by hand: the composer blocks some, and children inherit that.
    private func run(on file: String) -> Bool {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let words = ["/bin/sh", "-c", "\(command) \"$1\"", "sh", file]
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child = pid_t()
        guard posix_spawn(&child, words[0], nil, &attributes, &arguments, environ) == 0 else { return false }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return false }
        }
        return status == 0
    }
}

/// A descriptor that takes one text and is closed afterwards.
private struct FileHandleText {
    let descriptor: Int32

    func write(_ text: String) -> Bool {
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
