import ArgumentParser
import Catalog
import CLibrary

/// Serves the demo portal: becomes the program that stands beside this one.
struct ServePortal: ParsableCommand {
    static let configuration = CommandConfiguration("portal", messages.portalAbstract, messages.portalDiscussion)

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp(messages.portalOptionsHelp, value: "options"))
    var arguments: [String] = []

    func run() throws {
        // It reads its language from the locale.
        setenv("LC_ALL", messages.language.rawValue, 1)
        let command = ([DemoPortal.path] + arguments.withoutLanguage).map { strdup($0) } + [nil]
        execv(DemoPortal.path, command)
        throw DemoPortal.missing(.last)
    }
}
