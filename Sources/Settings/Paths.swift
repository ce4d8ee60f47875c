/// Where convene keeps its files, by the XDG rules.
public struct Paths: Equatable, Sendable {
    /// Holds `config.toml`, `profiles.toml` and `themes`.
    public let config: String
    /// Holds drafts, journal, history and templates.
    public let state: String

    /// From a program's environment. As XDG demands, a folder that is not absolute counts as not given. Nil if neither
    /// these nor `HOME` say where.
    public init?(environment: Environment) {
        func folder(_ variable: String, belowHome: String) -> String? {
            if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/convene" }
            guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
            return "\(home)/\(belowHome)/convene"
        }
        guard let config = folder("XDG_CONFIG_HOME", belowHome: ".config"),
            let state = folder("XDG_STATE_HOME", belowHome: ".local/state")
        else { return nil }
        self.config = config
        self.state = state
    }

    public init?(environment: [String: String]) {
        self.init(environment: Environment(environment))
    }

    /// The settings.
    public var configFile: String { config + "/config.toml" }

    /// The user's own themes, `NAME.toml`.
    public var themes: String { config + "/themes" }
    /// The saved portals.
    var profiles: String { config + "/profiles.toml" }
    /// The secrets of those portals that keep theirs in a file, one file each.
    public var secrets: String { config + "/secrets" }
}
