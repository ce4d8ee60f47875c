import CNcurses
import Foundation
import Testing
import Threads

@Suite("Mailbox")
struct MailboxTests {
    @Test(
        "What any thread posts wakes the one that waits, and nothing is lost or turned around",
        arguments: [true, false])
    func posting(oneByOne: Bool) {
        let mailbox = Mailbox<Int>()
        let count = 1_000
        let isDone = WakeUp()
        Thread {
            for number in 0..<count { mailbox.post(number) }
            isDone.raise()
        }
        .start()
        var received: [Int] = []
        while received.count < count, cn_wait(-1, mailbox.descriptor, 60_000_000_000) != 0 {
            received += oneByOne ? mailbox.takeFirst().map { [$0] } ?? [] : mailbox.take()
        }
        #expect(received == Array(0..<count))
        // The last post may have woken when its message had been taken already: once, and not again and again.
        #expect(isDone.wait(until: .now + .seconds(60)))
        if oneByOne { #expect(mailbox.takeFirst() == nil) } else { #expect(mailbox.take().isEmpty) }
        #expect(cn_wait(-1, mailbox.descriptor, 0) == 0, "an empty mailbox wakes nobody")
    }
}
