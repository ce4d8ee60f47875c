import CImage
import CLibrary

/// Who decodes pictures: a process of its own, because the bytes are a stranger's. It has no secret, no network and no file
/// but the picture, works under limits of memory and time and, where the kernel takes one, under a filter of system calls.
public struct PictureDecoder: Sendable {
    /// A path, or a name to be found through `PATH`.
    let program: String

    /// - Parameter program: one that begins with `serveIfAsked`.
    public init(program: String) {
        self.program = program
    }

    /// This program, which then has to begin with `serveIfAsked`.
    public static var thisProgram: PictureDecoder {
        let file = "/proc/self/exe"
        return PictureDecoder(program: access(file, X_OK) == 0 ? file : CommandLine.arguments.first ?? "convene")
    }

    /// Decodes one picture and ends the process, if it was started for that. To be called before anything is read that the
    /// process should not have.
    public static func serveIfAsked() {
        cimage_serve(CommandLine.argc, CommandLine.unsafeArgv)
    }

    /// The libraries that decode, with their versions.
    public static var parts: String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
            String(cString: cimage_versions(room.baseAddress, room.count))
        }
    }

    /// Whether the kernel takes the filter of system calls; the limits hold without it.
    public static var isFiltered: Bool { cimage_can_filter() }
}
