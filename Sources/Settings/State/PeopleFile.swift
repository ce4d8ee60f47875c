/// The people of a profile's portal, in a file that only the user can read.
public struct PeopleFile: Sendable {
    private let file: PrivateFile

    public init(of profile: String, in folder: StateFolder) {
        file = PrivateFile("\(folder.people)/\(profile).txt")
    }

    /// Nil if there is none.
    public func read() throws(FileError) -> [UInt8]? { try file.read() }

    public func replace(with bytes: [UInt8]) throws(FileError) { try file.replace(with: bytes) }
}
