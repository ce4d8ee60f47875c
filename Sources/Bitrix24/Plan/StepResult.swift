/// What came of making a step.
public enum StepResult: Sendable, Equatable {
    /// The portal said yes, after this long. Only reading back proves it.
    case accepted(Duration)
    /// It cannot have run.
    case refused(PortalError)
    /// It went out and no usable answer came back.
    case unknown(PortalError)
    /// Not made, because the step at this position did not succeed.
    case heldBack(by: Int)
    /// Not made: waiting was called off, or the portal lets nothing through any more.
    case notReached
}

/// What is known of a step once the chat was read back.
public enum StepVerdict: Sendable, Equatable {
    case done(Duration?)
    /// The portal said yes and has something else, or does not show it.
    case notStored
    case refused(PortalError)
    case unknown(PortalError)
    /// Not made, because this step did not succeed.
    case heldBack(by: ChatStep)
    case notReached
}
