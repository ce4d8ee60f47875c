import Catalog

/// Why the saved portals cannot be used or changed. What was saved before is still there.
///
/// Sentences repeat what the file holds: show them with control characters made visible.
public enum ProfilesError: Error, Equatable, Sendable {
    /// `profiles.toml` is no TOML, or no text.
    case unreadable(SettingsError)
    /// Others could read the file, or change it.
    case exposed(Exposure)
    /// A value in the file is wrong; `key` is the way to it, with dots.
    case wrong(file: String, key: String, ProfileProblem)
    case unknown(name: String, known: [String])
    case taken(name: ProfileName)
    /// The file is written in a way that convene cannot change and keep.
    case notEditable(file: String)
    case disk(FileError)
}

extension ProfilesError {
    init(_ fault: GuardedFileFault) {
        switch fault {
        case .exposed(let exposure): self = .exposed(exposure)
        case .disk(let error): self = .disk(error)
        }
    }

    /// A stable code for scripts and tests.
    public var code: String {
        switch self {
        case .unreadable(let error): error.code
        case .exposed(let exposure): exposure.code
        case .wrong: "profile-wrong"
        case .unknown: "profile-unknown"
        case .taken: "profile-taken"
        case .notEditable: "profiles-not-editable"
        case .disk(let error): error.code
        }
    }

    /// What is wrong, in one sentence.
    public func sentence(in words: Words) -> String {
        switch self {
        case .unreadable(let error): error.sentence(in: words)
        case .exposed(let exposure): exposure.sentence(in: words)
        case .wrong(let file, let key, let problem): "\(file): \(key): \(problem.sentence(in: words))"
        case .unknown(let name, _): words.noProfile(name)
        case .taken(let name): words.profileTaken(name.text)
        case .notEditable(let file): words.profilesNotEditable(file)
        case .disk(let error): error.sentence(in: words)
        }
    }

    /// What to do.
    public func advice(in words: Words) -> String {
        switch self {
        case .unreadable(let error): error.advice(in: words)
        case .exposed(let exposure): exposure.advice(in: words)
        case .wrong: words.correctTheFile
        case .unknown(_, let known):
            known.isEmpty ? words.addAProfile : words.chooseOneOf(known.joined(separator: ", "))
        case .taken: words.chooseAnotherName
        case .notEditable: words.changeItByHand
        case .disk(let error): error.advice(in: words)
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

    func sentence(in words: Words) -> String {
        switch self {
        case .missing: words.valueMissing
        case .notText: words.valueMustBeText
        case .notNumber: words.valueMustBeUserNumber
        case .notTable: words.valueMustBeTable
        case .noSuchValue(let allowed): words.valueMustBeOneOf(allowed.joined(separator: ", "))
        case .unknownKey(let allowed): words.keyUnknown(allowed.joined(separator: ", "))
        case .badName(let problem): problem.sentence(in: words)
        case .addressHasPath: words.addressHasPath
        case .notAbsolute: words.pathMustBeAbsolute
        case .secretSources(let allowed): words.oneSecretSource(allowed.joined(separator: ", "))
        case .noSuchProfile: words.noSuchProfileHere
        }
    }
}

extension ProfileName.Problem {
    public func sentence(in words: Words) -> String {
        switch self {
        case .empty: words.profileNeedsName
        case .tooLong: words.profileNameTooLong(ProfileName.limit)
        case .badStart, .forbidden: words.profileNameForbidden
        }
    }
}
