import Bitrix24
import Settings

extension Connection {
    /// The same portal at its new address, which a saved portal keeps.
    func moved(to origin: Origin) -> Connection {
        profile?.move(to: origin)
        return with(portal.moved(to: origin))
    }

    /// The same portal with another access token. It takes the place of the old one in a file that convene keeps; anywhere
    /// else the user changes it.
    func reopened(with token: Secret) -> Connection {
        if let paths = Paths(environment: .own) {
            profile?.replaceSecret(with: token, at: paths)
        }
        return with(Portal(scheme: portal.scheme, host: portal.host, port: portal.port, credential: .token(token)))
    }
}

extension Profile {
    /// Where the portal was until it was renamed.
    var former: Origin? { formerly.flatMap { try? Portal(saved: $0, webhookOf: nil).origin } }

    /// Keeps the new address of a portal that was renamed. Where it cannot be kept, the old one goes on leading there.
    ///
    /// - Returns: whether it is kept.
    @discardableResult
    func move(to origin: Origin) -> Bool {
        guard let paths = Paths(environment: .own) else { return false }
        let file = ProfilesFile(paths)
        guard var profile = try? file.read()[name], profile.address != origin.text else { return false }
        profile.formerly = profile.address
        profile.address = origin.text
        return (try? file.change(.update(profile))) != nil
    }

    fileprivate func replaceSecret(with token: Secret, at paths: Paths) {
        guard case .file(let path) = secret, path.hasPrefix(paths.secrets + "/") else { return }
        token.handOver { bytes in try? SecretFile(path).keep(bytes) }
    }
}
