import CNcurses
import CLibrary
import TerminalKit
import Threads

extension Terminal {
    /// Sleeps until something happens, and says what.
    ///
    /// While nothing happens it makes no system call. Keys that have come already are told first and one by one;
    /// whoever draws only when there are no more of them (`until:` a moment that is over gives `.deadline` then) saves
    /// a slow line the pictures in between.
    ///
    /// - Parameters:
    ///   - mailbox: where other threads post.
    ///   - deadline: when to return with `.deadline` at the latest; never, if `nil`.
    ///   - takesText: characters are inserted now, and no commands.
    public func nextEvent<Mail>(
        from mailbox: Mailbox<Mail>, until deadline: ContinuousClock.Instant? = nil,
        takesText: Bool = true
    ) -> Event<Mail> {
        self.takesText = takesText
        while true {
            // What was typed before a signal came goes first, or it would be lost with a hang-up.
            if let event: Event<Mail> = nextInput() { return event }
            signals |= cn_signals_take()
            if let event: Event<Mail> = nextSignal() { return event }
            let wake = [deadline, decoder.wakesAt].compactMap(\.self).min()
            let ready = Int(cn_wait(isHungUp ? -1 : input, mailbox.descriptor, nanoseconds(until: wake)))
            if ready & CN_MAIL != 0 {
                let mail = mailbox.take()
                if !mail.isEmpty { return .mail(mail) }
            }
            if ready & CN_INPUT != 0 { read() } else { pass() }
            if ready & CN_GONE != 0 {
                queue += decoder.finish(at: .now)
                if queue.isEmpty { signals |= Int32(CN_HUP) }
            }
            if ready == 0, queue.isEmpty, let deadline, deadline <= .now { return .deadline }
        }
    }

    private func nanoseconds(until moment: ContinuousClock.Instant?) -> Int64 {
        guard let moment else { return -1 }
        // Who is woken too early goes to sleep again.
        let left = min(max(.zero, ContinuousClock.now.duration(to: moment)), .seconds(86_400))
        return Int64((left / .nanoseconds(1)).rounded(.up))
    }

    /// What the signals that came mean for the program, one event at a time.
    private func nextSignal<Mail>() -> Event<Mail>? {
        func take(_ signal: Int) -> Bool {
            defer { signals &= ~Int32(signal) }
            return signals & Int32(signal) != 0
        }
        if take(CN_HUP), !isHungUp {
            isHungUp = true
            cn_signals_hung_up()
            return .hangUp
        }
        if take(CN_TERM) { return .terminate(signal: SIGTERM) }
        if take(CN_INT) { return .terminate(signal: SIGINT) }
        if take(CN_QUIT) { return .terminate(signal: SIGQUIT) }
        if take(CN_TSTP) {
            suspend()
            return .continued
        }
        if take(CN_CONT) {
            // Whoever was in between may have changed anything.
            released {}
            return .continued
        }
        if take(CN_WINCH), cn_follow_size() {
            shown = nil
            size = Self.currentSize
            return .resized(size)
        }
        return nil
    }
}
