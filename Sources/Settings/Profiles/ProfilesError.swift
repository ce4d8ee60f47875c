import Catalog

/// Why the saved portals cannot be used or changed. What was saved before is still there.
///
/// Sentences repeat what the file holds: show them with control characters made visible.
public enum ProfilesError: Error, Equatable, Sendable {
    /// `profiles.toml` is no TOML, or no text.
    case unreadable(SettingsError)
    /// A value in the file is wrong; `key` is the way to it, with dots.
    case wrong(file: String, key: String, ProfileProblem)
    case unknown(name: String, known: [String])
    case taken(name: ProfileName)
    /// The file is written in a way that convene cannot change and keep.
    case notEditable(file: String)
    /// It cannot be read or written, or others could.
    case file(FileError)
}

extension ProfilesError: Explained {
    public func explanation(in messages: Messages) -> Explanation {
        switch self {
        case .unreadable(let error): error.explanation(in: messages)
        case .wrong(let file, let key, let problem):
            Explanation("\(file): \(key): \(problem.sentence(in: messages))", messages.correctTheFile)
        case .unknown(let name, let known):
            Explanation(
                messages.noProfile(name),
                known.isEmpty ? messages.addAProfile : messages.chooseOneOf(known.joined(separator: ", ")))
        case .taken(let name): Explanation(messages.profileTaken(name.text), messages.chooseAnotherName)
        case .notEditable(let file): Explanation(messages.profilesNotEditable(file), messages.changeItByHand)
        case .file(let error): error.explanation(in: messages)
        }
    }
}

/// What is wrong with a value of a profile.
public enum ProfileProblem: Equatable, Sendable {
    case missing
    case notText
    case notNumber
    case notTable
    /// Not one of those that it can be.
    case noSuchValue(allowed: [String])
    case unknownKey(allowed: [String])
    case badName(ProfileName.Problem)
    /// More than the portal's host stands in the address; it may be a secret.
    case addressHasPath
    case notAbsolute
    /// Not exactly one of the ways to the secret is given.
    case secretSources(allowed: [String])
    /// The profile that is named here does not exist.
    case noSuchProfile

    func sentence(in messages: Messages) -> String {
        switch self {
        case .missing: messages.valueMissing
        case .notText: messages.valueMustBeText
        case .notNumber: messages.valueMustBeUserNumber
        case .notTable: messages.valueMustBeTable
        case .noSuchValue(let allowed): messages.valueMustBeOneOf(allowed.joined(separator: ", "))
        case .unknownKey(let allowed): messages.keyUnknown(allowed.joined(separator: ", "))
        case .badName(let problem): problem.sentence(in: messages)
        case .addressHasPath: messages.addressHasPath
        case .notAbsolute: messages.pathMustBeAbsolute
        case .secretSources(let allowed): messages.oneSecretSource(allowed.joined(separator: ", "))
        case .noSuchProfile: messages.noSuchProfileHere
        }
    }
}

extension ProfileName.Problem {
    public func sentence(in messages: Messages) -> String {
        switch self {
        case .empty: messages.profileNeedsName
        case .tooLong: messages.profileNameTooLong(ProfileName.limit)
        case .badStart, .forbidden: messages.profileNameForbidden
        }
    }
}
