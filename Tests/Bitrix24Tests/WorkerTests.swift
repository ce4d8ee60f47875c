import Bitrix24
import Foundation
import Testing
import Threads

@Suite("The worker thread")
struct WorkerTests {
    @Test("Tasks run on one thread of their own, also after they waited")
    func oneThread() async {
        let threads = await Worker.shared.start { () -> [Bool] in
            let first = pthread_self()
            try? await Worker.pause(for: .milliseconds(1))
            return [pthread_equal(first, pthread_self()) != 0]
        }.value
        #expect(threads == [true])
    }

    @Test("A pause ends at once when its task is cancelled")
    func cancelledPause() async {
        let task = Worker.shared.start { () -> Bool in
            do {
                try await Worker.pause(for: .seconds(600))
                return false
            } catch {
                return true
            }
        }
        task.cancel()
        #expect(await task.value)
    }

    @Test("A wake-up that was raised before somebody waits is not lost")
    func wakeUp() {
        let wakeUp = WakeUp()
        wakeUp.raise()
        #expect(wakeUp.wait(until: .now + .seconds(20)))
        #expect(!wakeUp.wait(until: .now))
    }
}
