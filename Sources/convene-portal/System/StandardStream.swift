import Glibc

/// The streams that the program was started with.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Writes a line in one piece, so that the lines of different tasks do not mix.
    ///
    /// - Returns: whether all of it was taken.
    @discardableResult
    func write(line: String) -> Bool {
        var rest = Array((line + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
