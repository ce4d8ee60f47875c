import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Serves the demo portal: becomes the program that stands beside this one.
struct ServePortal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: "Serve the demo portal on 127.0.0.1 until interrupted.",
        discussion: """
            The first line of standard output is its webhook URL. "convene portal --help" lists its options.

            \(Examples.text(of: "portal"))
            """)

    @Argument(parsing: .captureForPassthrough, help: "Options of convene-portal, such as --port 8080.")
    var arguments: [String] = []

    func run() throws {
        let words = ([DemoPortal.path] + arguments).map { strdup($0) } + [nil]
        execv(DemoPortal.path, words)
        throw DemoPortal.missing(.last).withoutChat
    }
}
