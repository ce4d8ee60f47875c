import Foundation
import TestSupport

/// The root folder of a small system: a C library, and what the layout says. Programs that are started in it see no other
/// file of this machine.
final class SmallSystem: Sendable {
    /// Where the makers of a system put things, from its root; nil for what it does not have.
    struct Layout: Sendable, CustomStringConvertible {
        let description: String
        let certificates: String?
        let terminals: String?
        let locales: String?

        static let known = [
            Layout(
                description: "Debian and Ubuntu", certificates: "etc/ssl/certs/ca-certificates.crt",
                terminals: "lib/terminfo", locales: "usr/lib/locale"),
            Layout(
                description: "Red Hat", certificates: "etc/pki/tls/certs/ca-bundle.crt",
                terminals: "usr/share/terminfo", locales: "usr/lib/locale"),
            Layout(
                description: "Red Hat's newer place for certificates",
                certificates: "etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
                terminals: "usr/share/terminfo", locales: "usr/lib/locale"),
            Layout(
                description: "Alpine with glibc", certificates: "etc/ssl/cert.pem",
                terminals: "etc/terminfo", locales: "usr/lib/locale"),
        ]

        /// As in a container that somebody stripped of everything.
        static let bare = Layout(description: "nothing", certificates: nil, terminals: nil, locales: nil)
    }

    /// A terminal that only the systems of these tests describe, where they describe any.
    static let terminal = "small-system"

    let root: URL
    private let folder: TemporaryFolder

    /// - Parameter trusted: the file of the certificates that the system is to trust.
    init(_ layout: Layout, trusting trusted: String? = nil) async throws {
        folder = try TemporaryFolder()
        root = folder.url.appending(path: "root")
        for library in try await Self.libraries() { try put(library, at: library) }
        for program in [Executable.convene, .portal] { try put(program.url.path, at: "usr/bin/\(program)") }
        for empty in ["proc", "root", "tmp"] { try makeFolder(root.appending(path: empty)) }
        if let place = layout.certificates, let trusted { try put(trusted, at: place) }
        if let place = layout.locales { try put("/usr/lib/locale/C.utf8", at: place + "/C.utf8") }
        if let place = layout.terminals { try await describeTerminal(in: place) }
    }

    /// Enters the root that is its first argument, with the kernel's files in it and in no other: a namespace of mounts
    /// ends with its processes.
    private static let connector = [
        "--mount", "sh", "-c", "mount --rbind /proc \"$1/proc\" && exec chroot \"$@\"", "sh",
    ]
    static let unshare = Executable.installed("unshare")
    private static let asRoot = geteuid() == 0 ? [] : ["--map-root-user"]

    /// Whether this machine lets us in.
    static func canBeEntered() async -> Bool {
        (try? await Command.run(unshare, asRoot + connector + ["/", "true"]).exit) == .status(0)
    }

    /// The arguments of `unshare` that start convene in the system.
    func convene(_ arguments: [String]) -> [String] { Self.entering(root, "/usr/bin/convene", arguments) }

    /// The same without the kernel's files.
    func withoutProc(_ command: String...) -> [String] {
        Self.asRoot + ["--mount", "chroot", root.path] + command
    }

    /// The arguments of `unshare` that start a program in the system below a folder.
    static func entering(_ root: URL, _ program: String, _ arguments: [String]) -> [String] {
        asRoot + connector + [root.path, program] + arguments
    }

    /// Lets a package manager of this machine work on the system.
    func manage(_ manager: String, _ arguments: String...) async throws -> Finished {
        try await Command.run(
            Self.unshare, Self.asRoot + ["--mount", manager, "--root=\(root.path)"] + arguments,
            environment: Self.environment.merging(["LANG": "C"]) { $1 })
    }

    /// The environment of an administrator who came over ssh from a machine with another language.
    static let environment = [
        "HOME": "/root", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "", "LC_ALL": "", "LANG": "ru_RU.KOI8-R",
        "TERM": "xterm-256color", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    ]

    /// Copies a file of this machine to a place in the system.
    func put(_ file: String, at place: String) throws {
        let target = root.appending(path: place)
        try makeFolder(target.deletingLastPathComponent())
        try? FileManager.default.removeItem(at: target)
        try FileManager.default.copyItem(at: URL(filePath: file).resolvingSymlinksInPath(), to: target)
    }

    private func makeFolder(_ folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func describeTerminal(in place: String) async throws {
        let source = root.appending(path: "tmp/terminal.ti")
        try Data("\(Self.terminal)|a terminal of these tests, use=xterm-256color,\n".utf8).write(to: source)
        let target = root.appending(path: place)
        try makeFolder(target)
        let tic = try await Command.run(.installed("tic"), "-x", "-o", target.path, source.path)
        guard tic.exit == .status(0) else { throw NeverHappened("tic", within: .patience, seen: tic.errors) }
    }

    /// The files that the loader of this machine takes for the release.
    private static func libraries() async throws -> [String] {
        let list = try await Command.run(.installed("ldd"), Executable.convene.url.path)
        return list.output.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("/") }.map(String.init)
    }
}
