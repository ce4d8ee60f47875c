import Catalog
import Settings

extension ProfileName {
    /// The name that an argument, or a field of the screen, holds.
    init(argument text: String) throws(Failure) {
        do throws(ProfileName.Problem) {
            try self.init(text)
        } catch {
            throw .usage(error.sentence(in: messages), next: messages.chooseOtherName)
        }
    }
}
