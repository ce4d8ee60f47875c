import ArgumentParser
import Catalog
import Settings

/// The saved portals.
struct ManageProfiles: ParsableCommand {
    static let configuration = CommandConfiguration(
        "profiles", messages.profilesAbstract, messages.profilesDiscussion,
        subcommands: [
            ListProfiles.self, AddProfile.self, RemoveProfile.self, RenameProfile.self, DefaultProfile.self,
            TestProfile.self,
        ],
        defaultSubcommand: ListProfiles.self)

    /// The file of the user who runs the program.
    static func file() throws(Failure) -> ProfilesFile {
        ProfilesFile(try paths())
    }

    static func paths() throws(Failure) -> Paths {
        guard let paths = Paths(environment: .own) else {
            throw Failure.noHome
        }
        return paths
    }
}

struct ListProfiles: ParsableCommand {
    static let configuration = CommandConfiguration("list", messages.listProfilesAbstract)

    @Flag(help: ArgumentHelp(messages.namesHelp))
    var names = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let profiles = try ManageProfiles.file().reading()
        guard !profiles.all.isEmpty else {
            if !names { Console().note(messages.noSavedPortals) }
            return
        }
        let lines = names ? profiles.names.map(\.text) : ProfileRows(profiles).lines
        try StandardOutput.print(lines.joined(separator: "\n"))
    }
}

struct RemoveProfile: ParsableCommand {
    static let configuration = CommandConfiguration("remove", messages.removeProfileAbstract)

    @Argument(help: ArgumentHelp(messages.profileNameHelp, value: "name"))
    var name: String

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let name = try ProfileName(argument: name)
        try SecretKeeper(paths: try ManageProfiles.paths()).remove(name, from: try ManageProfiles.file())
        Console().note(messages.profileRemoved(name.text))
    }
}

struct RenameProfile: ParsableCommand {
    static let configuration = CommandConfiguration("rename", messages.renameProfileAbstract)

    @Argument(help: ArgumentHelp(messages.oldNameHelp, value: "old"))
    var old: String

    @Argument(help: ArgumentHelp(messages.newNameHelp, value: "new"))
    var new: String

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let (old, new) = (try ProfileName(argument: old), try ProfileName(argument: new))
        try ManageProfiles.file().changing(.rename(old, to: new))
        Console().note(messages.profileRenamed(old.text, to: new.text))
    }
}

/// Chooses the one that is meant where nothing names a portal.
struct DefaultProfile: ParsableCommand {
    static let configuration = CommandConfiguration("default", messages.defaultProfileAbstract)

    @Argument(help: ArgumentHelp(messages.profileNameHelp, value: "name"))
    var name: String

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let name = try ProfileName(argument: name)
        try ManageProfiles.file().changing(.makeDefault(name))
        Console().note(messages.profileIsDefault(name.text))
    }
}
