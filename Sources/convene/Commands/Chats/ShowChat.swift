import ArgumentParser
import Bitrix24
import Catalog

/// Shows what the portal has of a chat, and what the caller may change there.
struct ShowChat: ParsableCommand {
    static let configuration = CommandConfiguration("show", messages.showAbstract)

    @Argument(help: ArgumentHelp(messages.chatArgumentHelp, value: "chat"))
    var chat: String

    @Flag(help: ArgumentHelp(messages.showJSONHelp))
    var json = false

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let json = json
        try portal.about(chat, .reads) { session throws(Failure) in
            let shown = try Foreground.run(session.console) { () async throws(Failure) in
                let reading = try await session.read()
                let capabilities = try await session.capabilities()
                let caller = await session.caller()
                let access = ChatAccess(to: reading.chat, of: caller, with: capabilities)
                let people = json ? [:] : try await session.people.check([], naming: ShownChat.named(in: reading.chat))
                return ShownChat(reading: reading, access: access, names: PeopleNames(people), link: session.link)
            }
            try StandardOutput.print(json ? shown.json : shown.text)
        }
    }
}
