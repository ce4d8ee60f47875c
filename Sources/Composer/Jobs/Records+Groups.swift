import Bitrix24
import Catalog
import Settings

/// Groups of people, for their list and for entries that name them. Blocks while the disk works.
extension Records {
    func listGroups(saying what: String? = nil) -> Report {
        answer { groups throws(FileError) in .groupsListed(try groups.all(), saying: what) }
    }

    func save(_ group: PeopleGroup) -> Report {
        do throws(TemplateName.Problem) {
            let name = try TemplateName(group.name)
            // A list could not name it.
            if name.text.contains("\"") { throw .forbidden("\"") }
            return answer { groups throws(FileError) in
                try groups.save(group, as: name)
                return listGroups(saying: messages.groupSaved(group.entry.text))
            }
        } catch {
            return .failed(error.message(in: messages))
        }
    }

    func deleteGroup(_ text: String) -> Report {
        guard let name = try? TemplateName(text) else { return listGroups() }
        return answer { groups throws(FileError) in
            try groups.delete(name)
            return listGroups(saying: messages.groupDeleted(text))
        }
    }

    /// Those that entries of a list can name here; none where they cannot be read.
    func knownGroups() -> PeopleGroups {
        PeopleGroups((try? groups?.all()) ?? [], on: portalName)
    }

    private func answer(_ body: (SavedGroups) throws(FileError) -> Report) -> Report {
        guard let groups else { return .failed(messages.noTemplateFolder) }
        do throws(FileError) {
            return try body(groups)
        } catch {
            return .failed(error.message(in: messages))
        }
    }
}
