import Bitrix24
import FoundationEssentials
import Settings

extension Profile {
    /// Keeps the new address of a portal that was renamed. Where it cannot be kept, the old one goes on leading there.
    ///
    /// - Returns: whether it is kept.
    @discardableResult
    func move(to origin: Origin) -> Bool {
        guard let places = Places(environment: ProcessInfo.processInfo.environment) else { return false }
        let file = ProfilesFile(places)
        guard var profile = try? file.read()[name] else { return false }
        profile.address = origin.text
        return (try? file.change(.update(profile))) != nil
    }
}
