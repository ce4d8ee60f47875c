import Bitrix24
import Catalog
import Composer
import Settings

extension PeopleGroups {
    /// The groups that lists can name; read only where one does.
    ///
    /// - Throws: 66 where they cannot be read.
    init(savedFor lists: [[MemberEntry]], on portal: Portal) throws(Failure) {
        guard lists.joined().contains(where: \.isGroup), let paths = Paths(environment: .own) else {
            self.init()
            return
        }
        do throws(FileError) {
            self.init(try SavedGroups(StateFolder(paths, isDemo: false)).all(), on: portal.name)
        } catch {
            throw Failure(.unreadableInput, error)
        }
    }
}
