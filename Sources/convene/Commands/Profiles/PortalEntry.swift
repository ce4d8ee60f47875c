import Bitrix24
import Catalog
import Settings

/// The portal that is to be saved, as options, files, commands and people say it.
struct PortalEntry {
    let connectionOptions: ConnectionOptions
    let command: String?
    /// An absolute path.
    let file: String?

    /// The portal with its secret, and where that comes from for good; nil where it has to be kept first.
    func read(_ console: Console) throws(Failure) -> (Portal, SecretSource?) {
        if let command {
            let secret = try ProfileSecret(source: .command(command), name: messages.theNewPortal).read()
            return (try portal(with: secret), .command(command))
        }
        if let file, SecretFile(file).exists {
            let secret = try ProfileSecret(source: .file(file), name: messages.theNewPortal).read()
            return (try portal(with: secret), .file(file))
        }
        return (try connectionOptions.portal(reading: connectionOptions.url ?? "-", askingForToken: true, console), nil)
    }

    /// What a secret that lives elsewhere opens: the portal that it names itself, or the one of `--url`.
    private func portal(with secret: Secret) throws(Failure) -> Portal {
        try failing(as: { Failure($0) }) { () throws(AddressIssue) in
            guard let url = connectionOptions.url else { return try Portal(reading: secret) }
            let place = try Portal(saved: url, webhookOf: nil)
            guard secret.isAddress else { return try place.opened(with: secret) }
            let portal = try Portal(reading: secret)
            guard portal.name == place.name else { throw .otherPortal }
            return portal
        }
    }
}

extension Portal {
    /// As a saved portal has it.
    var kind: Profile.Kind {
        switch credential {
        case .webhook(let user, _): .webhook(user: user.rawValue)
        case .token, .application: .token
        }
    }
}
