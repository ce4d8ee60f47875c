import Bitrix24
import TerminalKit
import Testing

@testable import Catalog
@testable import Composer

/// What no sequence of lines and reports may ever do.
@Suite("Whatever is answered in lines")
struct RandomLinesTests {
    @Test("everything is come to: or the other tests of this suite would hold nothing")
    func reach() throws {
        var requests = 0
        var questions: Set<String> = []
        for seed in 1...20 as ClosedRange<UInt64> {
            var talker = RandomTalker(seed: seed)
            var talk = try Talk(Sample.form())
            for _ in 1...300 {
                talker.perform(talker.nextDeed(in: talk), in: &talk)
                questions.insert(String((talk.question ?? "").prefix(9)))
            }
            requests += talk.requests.count
        }
        #expect(requests >= 20)
        #expect(questions.count >= 16, "\(questions.sorted())")
    }

    @Test(
        "nothing is sent but by a yes to the review, or by the word for once more",
        arguments: 1...20 as ClosedRange<UInt64>)
    func sending(seed: UInt64) throws {
        var talker = RandomTalker(seed: seed)
        var talk = try Talk(Sample.form())
        for _ in 1...300 {
            let before = talk
            let deed = talker.nextDeed(in: talk)
            talker.perform(deed, in: &talk)
            guard talk.requests.count > before.requests.count else { continue }
            let isPausing = if before.model.screen is SendingScreen { true } else { false }
            let word = before.model.session.duplicateRisk == nil ? "y" : "again"
            let isYes = before.question?.hasPrefix("Send it") == true && deed == .answer(word)
            #expect(isYes || isPausing, "\(deed) after\n\(before.text)")
            #expect(talk.requests.count == before.requests.count + 1)
        }
    }

    @Test("there is always a question, or something that is waited for", arguments: 21...40 as ClosedRange<UInt64>)
    func never(seed: UInt64) throws {
        var talker = RandomTalker(seed: seed)
        var talk = try Talk(Sample.form())
        for _ in 1...300 {
            let deed = talker.nextDeed(in: talk)
            talker.perform(deed, in: &talk)
            if talk.model.screen is ChoiceScreen { Issue.record("a list is open after \(deed)\n\(talk.text)") }
            #expect(talk.model.session.showsHelp == false)
            #expect(talk.conversation.wantsLine || talk.conversation.isWaiting, "\(deed) after\n\(talk.text)")
        }
    }

    @Test("no sentence speaks of a key of the screen", arguments: 41...60 as ClosedRange<UInt64>)
    func keys(seed: UInt64) throws {
        var talker = RandomTalker(seed: seed)
        var talk = try Talk(Sample.form())
        for _ in 1...300 { talker.perform(talker.nextDeed(in: talk), in: &talk) }
        for key in ["F2", "F8", "F6", "Esc", "Alt-", "Backspace", "same key"] {
            let line = talk.log.first { $0.contains(key) }
            #expect(line == nil)
        }
    }
}
