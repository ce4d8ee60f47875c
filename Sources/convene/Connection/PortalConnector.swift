import Bitrix24
import Composer
import Settings
import CLibrary

/// Lets the composer onto portals: lists them, gets their secrets, keeps new ones.
struct PortalConnector {
    let connectionOptions: ConnectionOptions
    /// Nil where nobody knows a home: then nothing is saved.
    let paths: Paths?

    /// The portal to begin with; a saved one without its secret, which has time until the first screen is there. Nil where
    /// none is configured and somebody sits at a terminal who can do something about it.
    func beginning() throws(Failure) -> Connection? {
        guard let choice = try connectionOptions.choice() else {
            let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
            guard isTerminal, !connectionOptions.hasTokenOption else { throw try connectionOptions.nothingNamed() }
            return nil
        }
        return try connectionOptions.connection(to: choice, Console())
    }

    /// Shows the saved portals to a composer without one, if there are any; otherwise it has its welcome.
    func offer(to model: inout Model) {
        if case .success(let sites) = sites(), sites.contains(where: { $0.name != nil }) { model.chooseAmong(sites) }
    }

    /// The saved portals, the one that was given by its address, and the demo portal.
    func sites(besides given: Site? = nil) -> Result<[Site], Failure> {
        Result { () throws(Failure) in
            var sites: [Site] = []
            let profiles = try paths.map(ProfilesFile.init)?.reading()
            for profile in profiles?.all ?? [] {
                var site = try Connection(profile: profile, timeout: connectionOptions.timeout, log: nil).site
                site.isDefault = profile.name == profiles?.defaultName
                sites.append(site)
            }
            if let given, given.way == .given { sites.append(given) }
            return sites + [Site(.demo, portal: Site.nowhere.portal)]
        }
    }

    /// The name of a saved portal whose secret comes from a program that may ask people for something.
    func nameOfWhoeverAsks(for site: Site) -> String? {
        guard case .saved(let name) = site.way, let profile = try? profile(name) else { return nil }
        if case .file = profile.secret { return nil }
        return name.text
    }

    /// A portal with its secret; starts the demo portal.
    func connection(to site: Site, isInterrupted: () -> Bool) -> Result<Connection, Failure> {
        Result { () throws(Failure) in
            let log = try connectionOptions.log()
            switch site.way {
            case .demo: return try Connection(demo: DemoPortal(), timeout: connectionOptions.timeout, log: log)
            case .given, .nowhere: return Connection(portal: site.portal, timeout: connectionOptions.timeout, log: log)
            case .saved(let name):
                return try Connection(profile: try profile(name), timeout: connectionOptions.timeout, log: log)
                    .unlocked(isInterrupted: isInterrupted)
            }
        }
    }

    /// Saves a portal that was typed, with its secret in the best place that there is here.
    func keep(_ portal: Portal, _ credentialInfo: CredentialInfo, named text: String) -> Result<Connection, Failure> {
        Result { () throws(Failure) in
            guard let paths else { throw .noHome }
            let name = try ProfileName(argument: text)
            let file = ProfilesFile(paths)
            let saved = try file.reading()
            guard saved[name] == nil else { throw Failure(ProfilesError.taken(name: name)) }
            let keeper = SecretKeeper(paths: paths)
            let profile = Profile(
                name: name, address: portal.origin.text, kind: portal.kind, caller: credentialInfo.caller.name,
                secret: try keeper.keep(portal.secret, of: name, in: nil, besides: saved))
            _ = try keeper.save(profile, in: file)
            return Connection(
                portal: portal, profile: profile, timeout: connectionOptions.timeout, log: try connectionOptions.log())
        }
    }

    /// Changes the saved portals, and lists them as they are now. The secret of one that is removed goes with it.
    func change(_ change: SiteChange, besides given: Site?) -> Result<[Site], Failure> {
        Result { () throws(Failure) in
            guard let paths else { throw .noHome }
            let file = ProfilesFile(paths)
            switch change {
            case .rename(let old, let new): try file.changing(.rename(old, to: new))
            case .makeDefault(let name): try file.changing(.makeDefault(name))
            case .remove(let name): try SecretKeeper(paths: paths).remove(name, from: file)
            }
            return try sites(besides: given).get()
        }
    }

    private func profile(_ name: ProfileName) throws(Failure) -> Profile {
        guard let paths else { throw .noHome }
        let profiles = try ProfilesFile(paths).reading()
        return try failing(as: { Failure($0) }) { () throws(ProfilesError) in try profiles.profile(named: name.text) }
    }
}
