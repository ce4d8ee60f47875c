import ArgumentParser

/// The language of the texts that a portal writes for people.
enum Language: String, Sendable, CaseIterable, ExpressibleByArgument {
    case en, ru
}

/// How the portal writes `time` (rest.md A4).
enum TimeDialect: String, Sendable, CaseIterable, ExpressibleByArgument {
    /// Whole-second `start`, whole `processing`.
    case current
    /// Floats throughout, as the older portals send them.
    case classic
}

/// Whose HTTP statuses errors carry where portal and documentation disagree (rest.md A6).
enum StatusSource: String, Sendable, CaseIterable, ExpressibleByArgument {
    case source, docs
}

/// The age of the portal's code (reference H).
enum Generation: String, Sendable, CaseIterable, Comparable, ExpressibleByArgument {
    case G1, G2, G3, G4

    static func < (one: Generation, other: Generation) -> Bool { one.rawValue < other.rawValue }
}
