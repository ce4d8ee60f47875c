import Bitrix24
import Catalog
import FoundationEssentials
import Settings

/// Everybody on the portal, known from the start where the settings say so.
extension JobRunner {
    /// Reads who was kept, or, after a day, asks the portal. Where it does not tell, the search goes on as without.
    func readKeptPeople() {
        guard let kept = records.keptPeople else { return }
        PlainThread.run { [client, records, post] in
            if let people = kept.read(at: .now) {
                post(.everybodyKnown(Self.directory(of: people)))
                return
            }
            Worker.shared.start {
                let told = await Result { () async throws(PortalError) in try await client.everybody() }
                guard case .success(let people) = told else { return }
                // Folding the names of thousands would hold up the calls of this thread.
                PlainThread.run {
                    do throws(FileError) {
                        try kept.write(people, at: .now)
                    } catch {
                        post(.warned(error.message(in: records.messages)))
                    }
                    post(.everybodyKnown(Self.directory(of: people)))
                }
            }
        }
    }

    private static func directory(of people: [Person]) -> PeopleDirectory {
        var directory = PeopleDirectory()
        directory.add(people, of: 0)
        return directory
    }
}
