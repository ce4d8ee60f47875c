extension Result where Failure == PortalError {
    /// Why the call did not run, if it may be sent again.
    var refusalForNow: PortalError? {
        guard case .failure(let error) = self, error.retry != .never else { return nil }
        return error
    }
}
