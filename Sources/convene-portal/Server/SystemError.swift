import Glibc

/// What the operating system refused, by its number.
struct SystemError: Error, Equatable, CustomStringConvertible {
    let number: Int32

    init(_ number: Int32) { self.number = number }

    var description: String { String(cString: strerror(number)) }
}
