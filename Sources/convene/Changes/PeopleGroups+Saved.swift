import Bitrix24
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
        let saved = SavedGroups(StateFolder(paths, isDemo: false))
        self.init(
            try failing(with: .unreadableInput) { () throws(FileError) in try saved.all() }, on: portal.name)
    }
}
