import Bitrix24
import TerminalKit
import Testing

@testable import Catalog
@testable import Composer

@Suite("Sending in lines")
struct AccessibleSendingTests {
    @Test("needs a yes: an empty line, a word or a repeated yes send nothing")
    func yes() throws {
        var talk = try Talk()
        talk.fillIn(title: "Launch")
        #expect(talk.text.contains("Title: Launch"))
        talk.answer("", "send", "n", ":review")
        talk.act(.namesakesFound(title: "Launch", []))
        #expect(talk.requests.isEmpty)
        talk.answer("y")
        #expect(talk.requests.count == 1)
        #expect(talk.question == nil, "no line is read while the request is under way")
    }

    @Test("shows what came while the user was typing before anything is sent")
    func lateNews() throws {
        var talk = try Talk()
        talk.answer("Launch", ":review")
        talk.pass(.seconds(5))
        #expect(talk.question?.hasPrefix("Send it?") == true)
        talk.act(.namesakesFound(title: "Launch", [7]))
        talk.answer("y")
        #expect(talk.requests.isEmpty)
        #expect(talk.text.contains("the portal has this title already, in chat 7"))
        talk.answer("y")
        #expect(talk.requests.count == 1)
    }

    @Test("leads from the review to a field by its name, and back after the answer")
    func change() throws {
        var talk = try Talk()
        talk.fillIn(title: "Launch")
        talk.answer("color")
        #expect(talk.question == "Color, ? lists them [the portal chooses]: ")
        talk.answer("mint")
        talk.act(.namesakesFound(title: "Launch", []))
        #expect(talk.text.contains("Color: Mint"))
        #expect(talk.question?.hasPrefix("Send it?") == true)
    }

    @Test("goes back to the members if the portal would drop one of them")
    func dropped() throws {
        var talk = try Talk()
        talk.answer("Launch", ":members", "12")
        talk.meet(Sample.person(12, "Anna Schmidt"))
        talk.pass(.seconds(600))
        talk.answer(":review")
        talk.act(.namesakesFound(title: "Launch", []))
        talk.meet(Sample.person(12, "Anna Schmidt", isActive: false))
        #expect(talk.question?.hasPrefix("Members") == true)
        #expect(talk.text.contains("Anna Schmidt (12) is dismissed"))
        talk.answer("-12", "")
        talk.act(.namesakesFound(title: "Launch", []))
        #expect(talk.question?.hasPrefix("Send it?") == true, "\(talk.text)")
    }

    @Test("asks twice before a crowd is notified")
    func crowd() throws {
        var structure = ChatStructure()
        structure.members = (100...220).compactMap(UserID.init(rawValue:))
        var talk = try Talk(Form(structure))
        talk.answer(":review")
        talk.pass(.seconds(6))
        talk.answer("y")
        #expect(talk.requests.isEmpty)
        #expect(talk.text.contains("This notifies 121 people. The same answer again sends."))
        talk.answer("y")
        #expect(talk.requests.count == 1)
    }

    @Test("asks twice, too, on a portal whose name is typed, and takes the name once more")
    func crowdByName() throws {
        var structure = ChatStructure()
        structure.members = (100...220).compactMap(UserID.init(rawValue:))
        var talk = try Talk(Form(structure), at: Portals.prod)
        talk.answer(":review")
        talk.pass(.seconds(6))
        talk.answer("prod")
        #expect(talk.requests.isEmpty)
        #expect(talk.text.contains("This notifies 121 people. The same answer again sends."))
        talk.answer("prod")
        #expect(talk.requests.count == 1, "\(talk.text)")
    }

    @Test("stops before the review at the field that stands in its way, and returns when it is right")
    func fault() throws {
        var talk = try Talk()
        talk.answer("Launch", ":entity-type", "GENERAL", ":review")
        #expect(talk.question == "Link type [GENERAL]: ")
        talk.answer("MY_APP")
        talk.act(.namesakesFound(title: "Launch", []))
        #expect(talk.question?.hasPrefix("Send it?") == true)
    }

    @Test("tells the time, what the portal stored and what differs, in sentences; a repair is one letter")
    func created() throws {
        var talk = try Talk()
        talk.fillIn(title: "Launch")
        talk.answer("y")
        talk.reply(Sample.created())
        #expect(talk.text.contains("Chat 3102 created"))
        #expect(talk.question == nil)
        let asked = try #require(talk.requests.first?.structure)
        talk.act(.readBack(Sample.chat, .success(Sample.stored(asked, title: "Launc"))))
        #expect(talk.text.contains("1 Title: asked Launch, stored Launc"))
        #expect(talk.text.contains("connect 38 ms"))
        talk.answer("r")
        let plan = talk.jobs.lazy.compactMap { if case .carryOut(let plan, _) = $0 { plan } else { nil } }.first
        talk.act(.planWent(Sample.chat, .began(0)))
        #expect(talk.text.contains("Repairing: the title"))
        talk.act(try Sample.carriedOut(plan, after: Sample.stored(asked)))
        #expect(talk.text.contains("Checked: stored as asked"))
        #expect(talk.question?.contains("r repairs") == false)
        let told = talk.log.count
        talk.answer("j")
        #expect(talk.said(since: told).contains("\"result\": 3102"))
        talk.answer("n")
        #expect(talk.question == "Title [the portal chooses]: ")
    }

    @Test("counts the seconds until the next attempt in sentences, and sends again by itself")
    func pause() throws {
        var talk = try Talk()
        talk.fillIn(title: "Launch")
        talk.answer("y")
        talk.reply(.failure(Sample.refusal("QUERY_LIMIT_EXCEEDED", status: 503)))
        #expect(talk.text.contains("Nothing was created. Again in"))
        let lines = talk.log.count
        talk.pass(.seconds(60))
        #expect(talk.requests.count == 2)
        #expect(talk.said(since: lines).contains("Sending again, attempt 2."))
        #expect(talk.log.count - lines < 6, "\(talk.said(since: lines))")
    }

    @Test("says now and then that there is no answer yet, and Ctrl-C cancels")
    func silence() throws {
        var talk = try Talk()
        talk.fillIn(title: "Launch")
        talk.answer("y")
        talk.pass(.seconds(40))
        #expect(talk.text.contains("No answer for 5 s so far.\nNo answer for 35 s so far."))
        talk.act(.interrupt)
        #expect(talk.jobs.last == .cancel)
    }

    @Test("leaves an unknown outcome to look, keep or send again with a word of its own")
    func unknown() throws {
        var talk = try Talk()
        talk.fillIn(title: "Launch")
        talk.answer("y")
        talk.reply(.failure(Sample.unknown))
        #expect(talk.text.contains("Outcome unknown: the chat may have been created"))
        talk.answer("l")
        #expect(talk.question == nil)
        let open = try #require(talk.model.session.unknownOutcome.first)
        talk.act(.looked(open, .failure(Sample.unknown)))
        talk.answer("b", ":review")
        talk.act(.namesakesFound(title: "Launch", []))
        talk.answer("y", "")
        #expect(talk.requests.count == 1)
        talk.answer("again")
        #expect(talk.requests.count == 2)
    }

    @Test("asks a second Ctrl-C before it leaves, and an answer in between takes it back")
    func interrupt() throws {
        var talk = try Talk()
        talk.act(.interrupt)
        #expect(talk.text.contains("Press Ctrl-C again to quit."))
        talk.answer("Launch")
        talk.act(.interrupt)
        #expect(!talk.effects.contains(.leave))
        talk.act(.interrupt)
        #expect(talk.effects.contains(.leave))
    }
}
