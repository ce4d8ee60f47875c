import ArgumentParser
import Catalog

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Serves the demo portal: becomes the program that stands beside this one.
struct ServePortal: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "portal",
        abstract: words.portalAbstract,
        discussion: """
            \(words.portalDiscussion)

            \(Examples.text(of: "portal"))
            """)

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp(words.portalOptionsHelp))
    var arguments: [String] = []

    func run() throws {
        let words = ([DemoPortal.path] + arguments).map { strdup($0) } + [nil]
        execv(DemoPortal.path, words)
        throw DemoPortal.missing(.last).withoutChat
    }
}
