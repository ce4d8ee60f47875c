import ArgumentParser
import Catalog
import CLibrary

/// Serves the demo portal: becomes the program that stands beside this one.
struct ServePortal: ParsableCommand {
    static let configuration = CommandConfiguration("portal", messages.portalAbstract, messages.portalDiscussion)

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp(messages.portalOptionsHelp, value: "options"))
    var arguments: [String] = []

    func run() throws {
        let command = ([DemoPortal.path] + arguments).map { strdup($0) } + [nil]
        execv(DemoPortal.path, command)
        throw DemoPortal.missing(.last)
    }
}
