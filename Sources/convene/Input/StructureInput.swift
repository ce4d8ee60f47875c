import Avatar
import Bitrix24
import Composer
import FoundationEssentials
import Pictures

/// A structure as the command line gives it: read, not yet sent, perhaps with members whom only the portal knows.
struct StructureInput {
    /// Without the members that must be looked up.
    private(set) var reading: StructureReading
    /// The lists of people that options gave: each stands for that of the structure.
    private(set) var lists: [ChatField: [MemberEntry]] = [:]
    /// The departments of the options, where only the portal can tell which some of them are.
    private(set) var departments: [String] = []
    /// The first line of that list, where it names columns instead of people.
    private(set) var heading: String?
    /// The owner, where only the portal can tell who that is.
    private(set) var ownerEntry: MemberEntry?

    /// The picture as it was chosen, with what is sent of it.
    private(set) var picture: ChosenPicture?

    init(_ json: String?) {
        reading = json.map { StructureReading(json: $0) } ?? StructureReading()
    }

    var structure: ChatStructure { reading.structure }

    /// Everything that convene can know to be wrong by itself.
    var faults: [ValidationIssue] { reading.faults + structure.faults }

    /// The entries that the portal must be asked about.
    var unresolved: [String] {
        [.members, .owner, .managers, .departments].flatMap(unresolved)
    }

    func unresolved(of field: ChatField) -> [String] {
        if field == .departments { return departments.filter { DepartmentLink(text: $0) == nil } }
        return entries(of: field).filter { entry in
            if case .person = entry.meant { false } else { true }
        }.map(\.text)
    }

    /// The people of a field as options name them.
    func entries(of field: ChatField) -> [MemberEntry] {
        field == .owner ? [ownerEntry].compactMap(\.self) : lists[field] ?? []
    }

    /// - Throws: 65, naming every fault.
    func refuseFaults() throws(Failure) {
        if !faults.isEmpty { throw Failure(faults) }
    }

    /// The structure with the people whom the portal found; a field without any is left as it is.
    func structure(with people: [ChatField: [UserID]]) -> ChatStructure {
        var structure = structure
        for (field, found) in people where !entries(of: field).isEmpty {
            if field == .owner { structure.owner = found.first } else { structure[people: field] = found }
        }
        return structure
    }

    /// Takes an option instead of what `--fields` says about the field, faults included.
    mutating func override(_ field: ChatField, _ texts: [String]) {
        switch field.editor {
        case .people: override(field, people: texts)
        case .person: override(owner: texts.last ?? "")
        case .picture:
            override(field) { reading in
                reading.structure.avatar = nil
                reading.avatarPath = texts.last.flatMap { $0.isEmpty ? nil : $0 }
            }
        case .departments:
            departments = texts.map(\.trimmed).filter { !$0.isEmpty }
            override(field) { reading in
                reading.structure.departments = []
                for text in texts where DepartmentLink(text: text.trimmed) != nil { reading.read(text, into: field) }
            }
        case .rights:
            override(field) { reading in
                reading.structure.rights = [:]
                for text in texts where !text.isEmpty { reading.read(text, into: field) }
            }
        case .line, .area, .kind, .color:
            override(field) { $0.read(texts.last ?? "", into: field) }
        }
    }

    private mutating func override(_ field: ChatField, _ change: (inout StructureReading) -> Void) {
        reading.faults.removeAll { $0.field == field }
        change(&reading)
    }

    /// Lists that were given one after the other count as one.
    private mutating func override(_ field: ChatField, people texts: [String]) {
        let lists = texts.map { PeopleList($0) }
        let entries = lists.flatMap(\.entries)
        self.lists[field] = entries
        heading = heading ?? lists.lazy.compactMap(\.heading).first
        override(field) { reading in
            reading.structure[people: field] = MemberLookup(offline: entries).people
            reading.faults += entries.compactMap { $0.malformed(in: field) }
        }
    }

    private mutating func override(owner text: String) {
        let entry = PeopleList(text).onePerson
        let owner = entry.flatMap { MemberLookup(offline: [$0]).people.first }
        ownerEntry = owner == nil ? entry : nil
        override(.owner) { reading in
            reading.structure.owner = owner
            if entry == nil, !text.trimmed.isEmpty { reading.faults.append(StructureReading.badOwner(text)) }
        }
    }

    /// Reads the picture whose path an option or the structure names, and one that the structure holds, which is sent as
    /// it is.
    mutating func readPicture(original: Bool) throws(Failure) {
        let path = reading.avatarPath
        guard
            let bytes = try path.map({ path throws(Failure) in Data(try InputFile(path: path).bytes()) })
                ?? reading.structure.avatar?.bytes
        else { return }
        do throws(PictureError) {
            let chosen = try ChosenPicture(bytes, by: .thisProgram)
            picture = chosen
            reading.structure.avatar = try chosen.sent(original: original || path == nil)
        } catch {
            reading.faults.append(ValidationIssue(error, path: path))
        }
    }

    /// The picture as it was chosen, then what becomes of it; empty for none.
    func pictureFindings() -> [String] {
        guard let picture else { return [] }
        let isOriginal = structure.avatar.map { .success($0) == picture.original } ?? false
        return [picture.summary(in: messages) + "."]
            + picture.remarks(in: messages, original: isOriginal).map(\.sentence)
    }

    /// Looks whether the file of a picture can be opened.
    func findPicture() throws(Failure) {
        if let path = reading.avatarPath { _ = try InputFile(path: path) }
    }
}

extension PeopleList {
    /// Its entry, where that is the only one and stands for one person.
    var onePerson: MemberEntry? {
        guard let entry = entries.first, entries.count == 1, !entry.isGroup, !entry.leavesOut else { return nil }
        return entry.malformed(in: .owner) == nil ? entry : nil
    }
}
