import CLibrary

/// A thread that blocks where it likes. Swift's own pool must not be blocked, and its libdispatch wakes an idle
/// process once a second.
public enum PlainThread {
    /// Runs the work once on a new detached thread; on this one if the system gives no other.
    public static func run(_ work: @escaping @Sendable () -> Void) {
        let box = Unmanaged.passRetained(Work(work))
        var thread = pthread_t()
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        defer { pthread_attr_destroy(&attributes) }
        if pthread_create(&thread, &attributes, runWork, box.toOpaque()) != 0 {
            box.takeRetainedValue().body()
        }
    }
}

private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
    return nil
}
