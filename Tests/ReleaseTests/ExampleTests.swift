import Foundation
import TestSupport
import Testing

@Suite("The example of the library", .ofRelease)
struct ExampleTests {
    @Test("is a package of its own, builds against this one, and does what it says", .timeLimit(.minutes(15)))
    func changeChat() async throws {
        let package = Repository.root.appending(path: "Examples/change-chat")
        let folder = try TemporaryFolder()
        let words = ["--package-path", package.path, "--scratch-path", folder.url.path, "-debug-info-format", "none"]
        let build = try await Command.run(.installed("swift"), ["build"] + words, within: .seconds(900))
        #expect(build.exit == .status(0), "\(build.errors)")
        let portal = try await DemoPortal()
        let program = folder.url.appending(path: "debug/change-chat")
        let run = try await Command.run(Executable(program), portal.url)
        #expect(
            run.output == """
                created 3101
                step im.v2.Chat.setManageUI
                step im.chat.user.add
                step im.chat.setManager
                step im.chat.user.delete
                step im.chat.updateTitle
                done
                differences 0

                """)
    }
}
