import Bitrix24
import Catalog
import TerminalKit
import Testing

@testable import Composer

@Suite("Deleting a chat")
struct RemovalTests {
    private static let asked: ChatStructure = {
        var structure = ChatStructure()
        structure.title = "Launch"
        return structure
    }()

    private func created(language: Language = .english) throws -> Rehearsal {
        var composer = try Rehearsal(Form(Self.asked), language: language)
        composer.send()
        composer.answer(Sample.created())
        composer.act(.readBack(3102, .success(Sample.stored(Self.asked))))
        return composer
    }

    private func known(
        _ verdict: RemovalVerdict = .removable, reason: UnsupportedChange.Reason? = nil
    ) -> Report {
        let state = RemovalCheck.State(stored: Sample.stored(Self.asked), reason: reason, verdict: verdict)
        return .removalKnown(RemovalCheck(chat: 3102, result: .success(state)))
    }

    @Test(
        "is offered in the panel at 80 columns beside the way out, and looked at first",
        arguments: [(Language.english, "d Delete it"), (.russian, "d Удалить")])
    func offered(language: Language, hint: String) throws {
        var composer = try created(language: language)
        #expect(composer.hints.contains(hint) && composer.hints.contains("F10"), "\(composer.screen)")
        composer.press(.plain("d"))
        #expect(composer.jobs.last == .lookAtRemoval(3102))
    }

    @Test("wants the title, and then the form is as if nothing had been sent")
    func title() throws {
        var composer = try created()
        composer.press(.plain("d"))
        composer.act(known())
        #expect(composer.screen.contains("cannot be undone"), "\(composer.screen)")
        composer.type("launch")
        composer.press(.enter)
        #expect(composer.screen.contains("That is not its title"), "\(composer.screen)")
        #expect(!composer.jobs.contains(.delete(3102, title: "Launch")))
        composer.press(.ctrl("u"))
        composer.type("Launch")
        composer.press(.enter)
        #expect(composer.jobs.last == .delete(3102, title: "Launch"))
        composer.act(.deleted(3102, .gone))
        #expect(composer.screen.contains("Chat 3102 is deleted"), "\(composer.screen)")
        #expect(composer.model.draft.form.title.text == "Launch", "the draft is kept again")
        composer.send()
        #expect(composer.requests.count == 2)
    }

    /// The question about a chat of this title.
    private func asked(titled title: String) throws -> Rehearsal {
        var composer = try created()
        composer.press(.plain("d"))
        let state = RemovalCheck.State(
            stored: Sample.stored(Self.asked, title: title), reason: nil, verdict: .removable)
        composer.act(.removalKnown(RemovalCheck(chat: 3102, result: .success(state))))
        return composer
    }

    @Test(
        "wants no more of a title than can be seen and typed, and shows it so",
        arguments: [
            ("Launch\ncrew", "Launch crew"), ("Launch \u{A0} crew", "Launch crew"), ("La\u{200B}unch", "Launch"),
        ])
    func unseen(title: String, typed: String) throws {
        var composer = try asked(titled: title)
        #expect(composer.screen.contains("Deleting “\(typed)”") || title.contains("\u{200B}"), "\(composer.screen)")
        composer.type("Launch crews")
        composer.press(.enter)
        #expect(!composer.jobs.contains(.delete(3102, title: title)))
        composer.press(.ctrl("u"))
        composer.type(typed)
        composer.press(.enter)
        #expect(composer.jobs.last == .delete(3102, title: title), "\(composer.screen)")
    }

    @Test("wants the number where nothing of the title can be seen, never nothing", arguments: ["", " \u{200B}"])
    func untitled(title: String) throws {
        var composer = try asked(titled: title)
        composer.press(.enter)
        #expect(!composer.jobs.contains(.delete(3102, title: title)), "\(composer.screen)")
        #expect(composer.screen.contains("Deleting “3102”"), "\(composer.screen)")
        composer.type("3102")
        composer.press(.enter)
        #expect(composer.jobs.last == .delete(3102, title: title), "\(composer.screen)")
    }

    @Test(
        "shows all of the question above what is typed in the smallest window", arguments: [Language.english, .russian])
    func small(language: Language) throws {
        var composer = try Rehearsal(Form(Self.asked), columns: 40, rows: 12, language: language)
        composer.send()
        composer.answer(Sample.created())
        composer.act(.readBack(3102, .success(Sample.stored(Self.asked))))
        composer.press(.plain("d"))
        composer.act(known())
        composer.type("Lau")
        let rows = composer.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let typed = try #require(rows.firstIndex { $0.contains("Lau ") || $0.hasSuffix(" Lau") }, "\(composer.screen)")
        #expect(
            rows[typed - 1].contains(language == .russian ? "оставит чат" : "keeps it"), "\(composer.screen)")
        composer.press(.pageDown)
        #expect(composer.screen.contains(language == .russian ? "файлы" : "files"), "\(composer.screen)")
    }

    @Test("says why where it cannot be done", arguments: [RemovalVerdict.writtenIn, .foreign, .renamed, .unreadable])
    func obstacles(verdict: RemovalVerdict) throws {
        var composer = try created()
        composer.press(.plain("d"))
        composer.act(known(verdict))
        #expect(composer.screen.contains("The chat is kept: "), "\(composer.screen)")
        composer.act(known(reason: .portalLacks(.v2Delete)))
        #expect(composer.screen.contains("im.v2.Chat.delete"), "\(composer.screen)")
        #expect(!composer.jobs.contains(.delete(3102, title: "Launch")))
    }

    @Test("is offered in the list of chats, in both languages at 80 columns", arguments: [Language.english, .russian])
    func inList(language: Language) throws {
        var composer = try Rehearsal(language: language)
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        let label = language == .russian ? "Alt-D Удалить" : "Alt-D Delete"
        #expect(composer.hints.contains(label) && composer.hints.contains("F10"), "\(composer.screen)")
        composer.press(.alt("d"))
        #expect(composer.jobs.last == .openChat(3102))
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, .all))))
        #expect(composer.model.session.edited == nil, "it is not in the form")
        composer.press(.enter)
        #expect(!composer.jobs.contains(.delete(3102, title: "Launch")), "its title was not typed")
        composer.press(.escape)
        #expect(composer.model.screen is ChatsScreen, "\(composer.screen)")
        composer.press(.alt("d"))
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, .all))))
        composer.type("Launch")
        composer.press(.enter)
        #expect(composer.jobs.last == .delete(3102, title: "Launch"))
        composer.act(.deleted(3102, .gone))
        #expect(composer.model.screen is ChatsScreen && !composer.screen.contains("Launch"), "\(composer.screen)")
        #expect(composer.screen.contains(language == .russian ? "Чат 3102 удалён" : "Chat 3102 is deleted"))
    }

    @Test("is not asked about in the list of chats where the caller may not delete the chat")
    func notAllowed() throws {
        var composer = try Rehearsal()
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.alt("d"))
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, Capabilities(offering: [])))))
        #expect(composer.model.screen is ChatsScreen)
        #expect(composer.screen.contains("The chat is kept: "), "\(composer.screen)")
    }

    @Test(
        "that was refused or is not seen leaves the question open",
        arguments: [
            Deletion.refused(Sample.refusal("ACCESS_DENIED")), .stillThere, .unknown(Sample.unknown),
        ])
    func failed(deletion: Deletion) throws {
        var composer = try created()
        composer.press(.plain("d"))
        composer.act(known())
        composer.type("Launch")
        composer.press(.enter)
        composer.act(.deleted(3102, deletion))
        #expect(composer.screen.contains("Type its title"), "\(composer.screen)")
        composer.press(.escape)
        #expect(composer.screen.contains("Chat 3102 created"), "\(composer.screen)")
    }

    @Test("is asked for in lines too")
    func lines() throws {
        var talk = try Talk(Form(Self.asked))
        talk.answer(":review")
        talk.act(.namesakesFound(title: "Launch", []))
        talk.answer("y")
        talk.act(.answered(request: 1, Sample.sending(Self.asked), Sample.created()))
        talk.act(.readBack(3102, .success(Sample.stored(Self.asked))))
        talk.answer("d")
        talk.act(known())
        #expect(talk.text.contains("cannot be undone"), "\(talk.text)")
        talk.answer("Launch")
        #expect(talk.jobs.last == .delete(3102, title: "Launch"))
    }

    @Test("is found in lines by d and its number in the list of chats")
    func inListOfLines() throws {
        var talk = try Talk()
        talk.answer(":chats")
        talk.act(.chatsListed(.success([Sample.launch])))
        #expect(talk.text.contains("\n3102, Launch"), "\(talk.text)")
        talk.answer("d 3102")
        #expect(talk.text.split(separator: "3102, Launch").count == 2, "told once: \(talk.text)")
        #expect(talk.jobs.last == .openChat(3102))
        talk.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, .all))))
        #expect(talk.text.contains("cannot be undone"), "\(talk.text)")
        talk.answer("Launch")
        #expect(talk.jobs.last == .delete(3102, title: "Launch"))
    }
}
