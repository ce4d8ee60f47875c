import Avatar
import Bitrix24
import Composer

/// A structure as the command line gives it: read, not yet sent, perhaps with members whom only the portal knows.
struct StructureInput {
    /// Without the members that must be looked up.
    private(set) var reading: StructureReading
    /// The list of `--members`, where it was given: it stands for the structure's members.
    private(set) var entries: [MemberEntry] = []

    /// The picture as it was chosen, with what is sent of it.
    private(set) var picture: ChosenPicture?

    init(_ json: String?) {
        reading = json.map { StructureReading(json: $0) } ?? StructureReading()
    }

    var structure: ChatStructure { reading.structure }

    /// Everything that convene can know to be wrong by itself.
    var faults: [ValidationIssue] { reading.faults + structure.faults }

    /// The entries that the portal must be asked about.
    var unresolved: [MemberEntry] {
        entries.filter { entry in
            if case .person = entry { false } else { true }
        }
    }

    /// - Throws: 65, naming every fault.
    func refuseFaults() throws(Failure) {
        if !faults.isEmpty { throw Failure(faults) }
    }

    /// The structure with the people whom the portal found.
    func structure(with people: [UserID]) -> ChatStructure {
        var structure = structure
        structure.members = people
        return structure
    }
}

extension StructureInput {
    /// Takes an option instead of what `--fields` says about the field, faults included.
    mutating func override(_ field: ChatField, _ change: (inout StructureReading) -> Void) {
        reading.faults.removeAll { $0.field == field }
        if field == .avatar { reading.structure.avatar = nil }
        change(&reading)
    }

    mutating func override(members text: String) {
        let list = MemberEntry.list(text)
        entries = list.entries
        override(.members) { reading in
            reading.structure.members = list.entries.compactMap { entry in
                if case .person(let id) = entry { id } else { nil }
            }
            reading.faults += list.faults
        }
    }

    mutating func override(owner text: String) {
        override(.owner) { reading in
            reading.structure.owner = UserID(text: text.trimmed)
            if reading.structure.owner == nil, !text.trimmed.isEmpty {
                reading.faults.append(StructureReading.badOwner(text))
            }
        }
    }

    /// Reads the picture whose path an option or the structure names, and one that the structure holds, which is sent as
    /// it is.
    mutating func readPicture(original: Bool) throws(Failure) {
        let path = reading.avatarPath
        guard
            let bytes = try path.map({ path throws(Failure) in try InputFile(path: path).bytes() })
                ?? reading.structure.avatar?.bytes
        else { return }
        do throws(PictureRefusal) {
            let chosen = try ChosenPicture(bytes, by: .thisProgram)
            picture = chosen
            reading.structure.avatar = try chosen.sent(original: original || path == nil)
        } catch {
            reading.faults.append(error.fault(path: path))
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

extension StructureInput {
    /// The JSON text that `--fields` gives or names.
    static func json(named value: String) throws(Failure) -> String {
        if value == "-" { return try InputFile.standardInput.text() }
        if value.trimmed.hasPrefix("{") { return value }
        do throws(Failure) {
            return try InputFile(path: value).text()
        } catch {
            // A list or a word is JSON too, though no structure: that is said better by the reading.
            guard (try? JSONValue(parsing: value)) == nil else { return value }
            throw error
        }
    }
}
