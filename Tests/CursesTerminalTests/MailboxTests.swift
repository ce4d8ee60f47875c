import CNcurses
import Testing

@testable import CursesTerminal

@Suite("Mailbox")
struct MailboxTests {
    @Test("What any thread posts wakes the one that waits, and nothing is lost or turned around")
    func posting() async {
        let mailbox = Mailbox<Int>()
        let count = 1_000
        let sender = Task.detached {
            for number in 0..<count { mailbox.post(number) }
        }
        var received: [Int] = []
        while received.count < count, cn_wait(-1, mailbox.bell, 20_000_000_000) != 0 {
            received += mailbox.take()
        }
        await sender.value
        #expect(received == Array(0..<count))
        #expect(cn_wait(-1, mailbox.bell, 0) == 0, "an empty mailbox wakes nobody")
    }
}
