import Foundation

/// The time that a processor worked, which other programs on a busy machine do not lengthen.
public enum ProcessorTime {
    /// What this thread needs for something that it does by itself.
    public static func measure(_ work: () throws -> Void) rethrows -> Duration {
        let before = now(of: CLOCK_THREAD_CPUTIME_ID)
        try work()
        return now(of: CLOCK_THREAD_CPUTIME_ID) - before
    }

    /// What another process has needed until now; zero when it is gone.
    public static func used(by process: pid_t) -> Duration {
        var clock = clockid_t()
        return clock_getcpuclockid(process, &clock) == 0 ? now(of: clock) : .zero
    }

    private static func now(of clock: clockid_t) -> Duration {
        var time = timespec()
        clock_gettime(clock, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
