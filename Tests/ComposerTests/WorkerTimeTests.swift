import Bitrix24
import Testing
import Threads

@testable import Composer

@Suite("Work that takes a while")
struct WorkerTimeTests {
    @Test("leaves the worker's thread to other tasks meanwhile")
    func otherTasks() async {
        let wakeUp = WakeUp()
        let work = Worker.shared.start { await onOwnThread { wakeUp.wait(until: .now + .seconds(20)) } }
        Worker.shared.start { wakeUp.raise() }
        #expect(await work.value, "the other task came first")
    }
}
