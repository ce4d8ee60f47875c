extension Duration {
    /// What is waited before the next attempt: twice as long each time, up to a limit.
    ///
    /// - Parameter attempt: how many there were so far, from 1; any number.
    static func growing(from first: Duration, attempt: Int, most: Duration) -> Duration {
        min(first * (1 << min(max(attempt - 1, 0), 20)), most)
    }
}
