import Bitrix24
import FoundationEssentials
import Settings

/// Everybody on the portal of a profile, kept for a day in a private file where the settings say so (`keep-people`): names,
/// positions, addresses and departments, never a secret.
public struct KeptPeople: Sendable {
    private static let beginning = "convene people 1"
    private static let lifetime: TimeInterval = 24 * 60 * 60

    private let file: PrivateFile
    private let portal: String

    public init(of profile: String, on portal: String, in folder: StateFolder) {
        file = PrivateFile("\(folder.people)/\(profile).txt")
        self.portal = portal
    }

    /// Nil where there is no file, one of another portal, or one that is older than a day.
    func read(at now: Date) -> [Person]? {
        guard let bytes = try? file.read() else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let head = parts[0].split(separator: "\t")
        guard parts.count == 2, head.count == 3, head[0] == Self.beginning, head[1] == portal,
            let written = TimeInterval(head[2]),
            (0..<Self.lifetime).contains(now.timeIntervalSince1970 - written)
        else { return nil }
        return PeopleText.people(in: parts[1])
    }

    func write(_ people: [Person], at now: Date) throws(FileError) {
        let head = "\(Self.beginning)\t\(portal)\t\(Int(now.timeIntervalSince1970))\n"
        try file.replace(with: Array((head + PeopleText.encoded(people)).utf8))
    }
}
