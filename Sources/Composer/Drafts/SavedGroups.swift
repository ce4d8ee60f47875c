import Bitrix24
import FoundationEssentials
import Settings

/// The groups of people on disk, one private file each: their names, addresses and the portal they belong to.
public struct SavedGroups: Sendable {
    private static let version = 1
    private let folder: TemplateFolder

    public init(_ folder: StateFolder) {
        self.folder = TemplateFolder(groupsIn: folder)
    }

    /// Sorted by name. A file that is none of ours is passed over.
    public func all() throws(FileError) -> [PeopleGroup] {
        var groups: [PeopleGroup] = []
        for name in try folder.names() {
            guard let bytes = try folder.read(name),
                let stored = try? JSONDecoder().decode(Stored.self, from: Data(bytes)), stored.version == Self.version
            else { continue }
            groups.append(PeopleGroup(name: name.text, portal: stored.portal, members: stored.people))
        }
        return groups
    }

    /// Puts the group in place of one of the same name.
    func save(_ group: PeopleGroup, as name: TemplateName) throws(FileError) {
        let stored = Stored(version: Self.version, portal: group.portal, people: group.members)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers always encode.
        try folder.save((try? encoder.encode(stored)).map(Array.init) ?? [], as: name)
    }

    func delete(_ name: TemplateName) throws(FileError) { try folder.delete(name) }

    private struct Stored: Codable {
        let version: Int
        let portal: String
        let people: [PeopleGroup.Member]
    }
}
